/*
 * This script comes after the app's scripts, which are in a template so that the browser neither parses
 * nor runs them yet. It does not depend on `walk-early.ts`, so that the app runs even if that fails.
 */
import { APP_ARRIVED, APP_FAILED, APP_READY } from '../platform/early-conversation.ts'
import { whenPageLoaded } from '../platform/page-loading.ts'
import { startWhenQuiet } from './presses.ts'

dispatchEvent(new Event(APP_ARRIVED))
startWhenQuiet(() => {
  const template = document.querySelector<HTMLTemplateElement>('template[data-app]')
  // The app's rules use it. A browser too old for it gets the plain page.
  const scripts = 'toSorted' in Array.prototype ? [...(template?.content.children ?? [])] : []
  template?.remove()
  let hasRun = false
  addEventListener(
    APP_READY,
    () => {
      hasRun = true
    },
    { once: true }
  )
  /** Runs each script in a separate task, so that presses are handled in between. */
  const runNext = () => {
    const script = scripts.shift()
    if (script) {
      document.body.append(script)
      script.remove()
      setTimeout(runNext)
    } else if (!hasRun) {
      // The app may have been blocked, may need a newer browser, or may have failed.
      whenPageLoaded(() => dispatchEvent(new Event(APP_FAILED)))
    }
  }
  runNext()
})
