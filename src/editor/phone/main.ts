import '../../live/styles.css'
import './highlight.css'
import { tellParent } from '../../desk/phone/tell-parent.ts'
import type { FromWaitingPhone, ToWaitingPhone } from './messages.ts'
import { putParts } from './put-parts.ts'

const host = document.getElementById('app')

const take = async ({ source, origin, data }: MessageEvent<ToWaitingPhone>) => {
  if (source !== parent || origin !== location.origin || data.type !== 'content' || !host) return
  removeEventListener('message', take)
  putParts(JSON.parse(data.json))
  // Imported only now, as its modules read the content when they load.
  const { runPhone } = await import('./run-phone.ts')
  runPhone(host)
}

addEventListener('message', take)
tellParent({ type: 'waiting' } satisfies FromWaitingPhone)
