import { content } from 'virtual:content'
import { renderToStaticMarkup } from 'react-dom/server'
import { createActor } from 'xstate'
import { limitsOf } from '../../../machines/session/deadlines.ts'
import { sessionMachine } from '../../../machines/session/session.machine.ts'
import { App } from '../app/App.tsx'
import { lastResortNumbers } from '../i18n/format.ts'
import { onlyForce } from '../platform/address.ts'
import { setClock } from '../platform/clock.ts'
import { noOpApp } from './no-op-app.ts'

/** Where `early-press.ts` shows its messages before the app runs. */
const EarlyMessage = () => (
  <p
    className="first-said"
    role="status"
    data-heard={content.screens.plain.heard}
    data-cut={`${content.screens.plain.cut} ${lastResortNumbers(content)}.`}
  />
)

/** Renders the first screen as HTML at build time, just as the app renders it when it starts. */
export const firstScreen = (): string => {
  const input = { force: onlyForce(content.forces), limits: limitsOf(content.times) }
  // Rendered for the content's own date, so that the build is reproducible.
  setClock({ day: content.calendar.builtOn, minute: 0 })
  const session = createActor(sessionMachine, { input }).start()
  const html = renderToStaticMarkup(
    <App controls={noOpApp} session={session} snapshot={session.getSnapshot()} />
  )
  session.stop()
  return html + renderToStaticMarkup(<EarlyMessage />)
}
