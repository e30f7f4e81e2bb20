/*
 * Stands behind the app, whose script waits in a template: a browser neither reads nor runs it there. It needs nothing of the
 * walk before the app, so that the app runs where that does not.
 */
import { APP_ARRIVED, APP_FAILED, APP_READY } from '../platform/early-conversation.ts'
import { startWhenQuiet } from './start-when-quiet.ts'

dispatchEvent(new Event(APP_ARRIVED))
startWhenQuiet(() => {
  const template = document.querySelector<HTMLTemplateElement>('template[data-app]')
  const script = template?.content.firstElementChild
  let hasRun = false
  addEventListener(
    APP_READY,
    () => {
      hasRun = true
    },
    { once: true }
  )
  if (script) template.replaceWith(script)
  script?.remove()
  // It may be refused, too new for the browser, or fail.
  if (!hasRun) dispatchEvent(new Event(APP_FAILED))
})
