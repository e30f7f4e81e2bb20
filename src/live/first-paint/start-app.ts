/*
 * Stands behind the app, whose scripts wait in a template: a browser neither reads nor runs them there. It needs nothing of the
 * walk before the app, so that the app runs where that does not.
 */
import { APP_ARRIVED, APP_FAILED, APP_READY } from '../platform/early-conversation.ts'
import { startWhenQuiet } from './presses.ts'

dispatchEvent(new Event(APP_ARRIVED))
startWhenQuiet(() => {
  const template = document.querySelector<HTMLTemplateElement>('template[data-app]')
  const scripts = [...(template?.content.children ?? [])]
  template?.remove()
  let hasRun = false
  addEventListener(
    APP_READY,
    () => {
      hasRun = true
    },
    { once: true }
  )
  /** Each in a task of its own: presses are answered in between. */
  const runNext = () => {
    const script = scripts.shift()
    if (script) {
      document.body.append(script)
      script.remove()
      setTimeout(runNext)
    } else if (!hasRun) {
      // It may be refused, too new for the browser, or fail.
      dispatchEvent(new Event(APP_FAILED))
    }
  }
  runNext()
})
