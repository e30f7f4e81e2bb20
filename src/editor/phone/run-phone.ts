import { runApp } from '../../live/app/run-app.tsx'
import { setOfflineState } from '../../live/offline/offline-state.ts'
import type { FromPhone, ToPhone } from '../../training/phone/messages.ts'
import { remoteControl } from '../../training/phone/remote-control.ts'

const tell = (message: FromPhone) => parent.postMessage(message, location.origin)

/** Runs the live page in an element, by the orders of the page around it. */
export const runPhone = (host: HTMLElement): void => {
  setOfflineState('unasked')
  const handle = remoteControl(runApp(host), tell)
  addEventListener('message', ({ source, origin, data }: MessageEvent<ToPhone>) => {
    if (source === parent && origin === location.origin) handle(data)
  })
  tell({ type: 'ready' })
}
