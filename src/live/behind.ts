/*
 * What no conversation comes to before the page's data is there: a script of its own behind that, so that the first questions do not wait for it. The words of
 * other languages come after it. The build puts stand-ins for all of these into the app, which call them here.
 */

import { translating } from './i18n/translating.ts'
import { keepLive } from './offline/keep-live.ts'
import { arrived } from './platform/arrived.ts'
import { ARRIVED } from './platform/page-loading.ts'
import { HoldsPanel } from './privacy/HoldsPanel.tsx'
import { FinishedScreen } from './screens/ended/FinishedScreen.tsx'
import { HandOverScreen } from './screens/hand-over/HandOverScreen.tsx'
import { IdleWarning } from './screens/idle/IdleWarning.tsx'
import { WholeOutcome } from './screens/outcome/WholeOutcome.tsx'
import { ForcePicker } from './settings/ForcePicker.tsx'
import { LanguagePanel } from './settings/LanguagePanel.tsx'

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
