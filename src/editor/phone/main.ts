import '../../live/styles.css'
import './highlight.css'
import type { PagePart } from '../../../tools/content/compile/page-parts.ts'
import { tellParent } from '../../desk/phone/tell-parent.ts'
import { highlightTexts } from './highlight-texts.ts'
import type { FromWaitingPhone, ToWaitingPhone } from './messages.ts'

/** Puts each part of the content where the page reads it. */
const putParts = (parts: readonly PagePart[]): void => {
  for (const { attribute, name, data } of parts) {
    const block = document.createElement('div')
    block.hidden = true
    block.setAttribute(attribute, name)
    block.textContent = JSON.stringify(data)
    document.body.append(block)
  }
}

const host = document.getElementById('app')

const take = async ({ source, origin, data }: MessageEvent<ToWaitingPhone>) => {
  if (source !== parent || origin !== location.origin || data.type !== 'content' || !host) return
  removeEventListener('message', take)
  putParts(JSON.parse(data.json))
  // Imported only now, as its modules read the content when they load.
  const { runPhone } = await import('../../desk/phone/run-phone.ts')
  runPhone(host, highlightTexts(host))
}

addEventListener('message', take)
tellParent({ type: 'waiting' } satisfies FromWaitingPhone)
