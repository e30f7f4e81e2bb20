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

/** Where `early.ts` says what happens before the app runs. */
const Said = () => (
  <p
    className="first-said"
    role="status"
    data-heard={content.screens.plain.heard}
    data-cut={`${content.screens.plain.cut} ${lastResortNumbers(content)}.`}
  />
)

/** @returns the first screen as HTML, as it is drawn when the app begins. For the build. */
export const firstScreen = (): string => {
  const input = { force: onlyForce(content.forces), limits: limitsOf(content.times) }
  /** Whenever it is built, it is drawn as on the day that its content is of. */
  setClock({ day: content.calendar.builtOn, minute: 0 })
  const session = createActor(sessionMachine, { input }).start()
  const html = renderToStaticMarkup(
    <App controls={noOpApp} session={session} snapshot={session.getSnapshot()} />
  )
  session.stop()
  return html + renderToStaticMarkup(<Said />)
}
