import { runApp } from '../../live/app/run-app.tsx'
import { setOfflineState } from '../../live/offline/offline-state.ts'
import type { FromPhone, HighlightRequest, ToPhone } from './messages.ts'
import { remoteControl } from './remote-control.ts'
import { tellParent } from './tell-parent.ts'

/** Runs the live page in an element, controlled by messages from the page around it. */
export const runPhone = (host: HTMLElement, highlight?: (request: HighlightRequest) => void): void => {
  const tell: (message: FromPhone) => void = tellParent
  setOfflineState('unasked')
  const handle = remoteControl(runApp(host), tell)
  addEventListener('message', ({ source, origin, data }: MessageEvent<ToPhone | HighlightRequest>) => {
    if (source !== parent || origin !== location.origin) return
    if (data.type === 'highlight') highlight?.(data)
    else handle(data)
  })
  tell({ type: 'ready' })
}
