import { type SessionActor, selectEncounter } from '../../../machines/session/session.selectors.ts'
import type { PageControls, SessionControls } from '../context/app.ts'
import type { AddressSettings } from '../platform/address.ts'
import type { Cover } from '../platform/cover.ts'
import type { ElapsedTime } from '../platform/elapsed-time.ts'
import type { TapGuard } from '../platform/tap-guard.ts'

/** @returns the commands that screens give the session. */
export const sessionControls = (session: SessionActor, time: ElapsedTime): SessionControls => ({
  clear: () => session.send({ type: 'session.clear' }),
  finish: () => session.send({ type: 'session.finish' }),
  begin: then => {
    session.send({ type: 'session.begin', ...time.read() })
    if (then) selectEncounter(session.getSnapshot())?.send({ type: then })
  },
  phoneTapped: () => session.send({ type: 'number.called', ...time.read() }),
  keepGoing: () => session.send({ type: 'page.pressed', ...time.read() }),
  timeLeft: deadline => deadline - time.now(),
  chooseForce: force => session.send({ type: 'force.choose', force }),
  choosePlace: place => session.send({ type: 'place.choose', place }),
  chooseLanguage: language => session.send({ type: 'language.choose', language }),
  choosePersonLanguage: language => session.send({ type: 'personLanguage.choose', language })
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
