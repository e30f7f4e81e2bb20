/*
 * What no conversation comes to before the page's data is there: a script of its own behind that, so that the first questions do not wait for it. The words of
 * other languages come after it. The build puts stand-ins for all of these into the app, which call them here.
 */
import { arrived } from './browser/arrived.ts'
import { ARRIVED } from './browser/use-whole-page.ts'
import { ForcePicker } from './force/ForcePicker.tsx'
import { HoldsPanel } from './frame/HoldsPanel.tsx'
import { IdleWarning } from './frame/IdleWarning.tsx'
import { HandOverScreen } from './hand-over/HandOverScreen.tsx'
import { LanguagePanel } from './language/LanguagePanel.tsx'
import { translating } from './language/translating.ts'
import { keepLive } from './offline/keep-live.ts'
import { WholeOutcome } from './outcome/WholeOutcome.tsx'
import { FinishedScreen } from './screens/FinishedScreen.tsx'

Object.assign(globalThis, {
  behind: {
    arrived,
    FinishedScreen,
    ForcePicker,
    HandOverScreen,
    HoldsPanel,
    IdleWarning,
    keepLive,
    LanguagePanel,
    translating,
    WholeOutcome
  }
})
dispatchEvent(new Event(ARRIVED))
