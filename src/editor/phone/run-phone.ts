import type { FromPhone, ToPhone } from '../../desk/phone/messages.ts'
import { remoteControl } from '../../desk/phone/remote-control.ts'
import { tellParent } from '../../desk/phone/tell-parent.ts'
import { runApp } from '../../live/app/run-app.tsx'
import { setOfflineState } from '../../live/offline/offline-state.ts'
import { highlightTexts } from './highlight-texts.ts'
import type { HighlightRequest } from './messages.ts'

const tell: (message: FromPhone) => void = tellParent

/** Runs the live page in an element, controlled by messages of the page around it. */
export const runPhone = (host: HTMLElement): void => {
  setOfflineState('unasked')
  const handle = remoteControl(runApp(host), tell)
  const highlight = highlightTexts(host)
  addEventListener('message', ({ source, origin, data }: MessageEvent<ToPhone | HighlightRequest>) => {
    if (source !== parent || origin !== location.origin) return
    if (data.type === 'highlight') highlight(data)
    else handle(data)
  })
  tell({ type: 'ready' })
}
