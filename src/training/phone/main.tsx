import '../training.css'
import { training } from 'virtual:training'
import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import { runPhone } from '../../desk/phone/run-phone.ts'

const host = document.getElementById('app')
if (host) {
  const banner = document.createElement('aside')
  banner.className = 'training-banner'
  banner.lang = ENGLISH
  banner.textContent = training.words.frame.banner
  document.body.prepend(banner)
  runPhone(host)
}
