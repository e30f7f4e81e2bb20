import '../training.css'
import { training } from 'virtual:training'
import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import type { FromPhone, ToPhone } from '../../desk/phone/messages.ts'
import { remoteControl } from '../../desk/phone/remote-control.ts'
import { tellParent } from '../../desk/phone/tell-parent.ts'
import { runApp } from '../../live/app/run-app.tsx'
import { setOfflineState } from '../../live/offline/offline-state.ts'

const tell: (message: FromPhone) => void = tellParent

const host = document.getElementById('app')
if (host) {
  setOfflineState('unasked')
  const banner = document.createElement('aside')
  banner.className = 'training-banner'
  banner.lang = ENGLISH
  banner.textContent = training.words.frame.banner
  document.body.prepend(banner)
  const handle = remoteControl(runApp(host), tell)
  window.addEventListener('message', ({ source, origin, data }: MessageEvent<ToPhone>) => {
    if (source === parent && origin === location.origin) handle(data)
  })
  tell({ type: 'ready' })
}
