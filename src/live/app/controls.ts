import { type SessionActor, selectEncounter } from '../../../machines/session/session.selectors.ts'
import type { PageControls, SessionControls } from '../context/app.ts'
import type { AddressSettings } from '../platform/address.ts'
import type { Cover } from '../platform/cover.ts'
import type { ElapsedTime } from '../platform/elapsed-time.ts'
import type { TapGuard } from '../platform/tap-guard.ts'

/** @returns the commands that screens give the session. */
export const sessionControls = (session: SessionActor, time: ElapsedTime): SessionControls => ({
  send: session.send,
  report: type => session.send({ type, ...time.read() }),
  begin: then => {
    session.send({ type: 'session.begin', ...time.read() })
    if (then) selectEncounter(session.getSnapshot())?.send({ type: then })
  },
  timeLeft: deadline => deadline - time.now()
})

/** @returns the commands that screens give the page. */
export const pageControls = (address: AddressSettings, cover: Cover, guardTaps: TapGuard): PageControls => {
  let { isForceUnknown } = address
  // Only the last screen, not the way there: nothing may record the encounter.
  let lastScreen: string | undefined
  return {
    screenChanged: screenKey => {
      if (screenKey === lastScreen) return false
      const isFirst = lastScreen === undefined
      lastScreen = screenKey
      if (!isFirst) guardTaps()
      return !isFirst
    },
    setCoverText: cover.setText,
    get isForceUnknown() {
      return isForceUnknown
    },
    dismissUnknownForce: () => {
      isForceUnknown = false
    }
  }
}
