/*
 * The second script: what the first questions do not need. It comes after the content data, so that it does not delay the
 * first tap, and before the dictionaries. In the first script the build replaces these modules by stubs that call them here.
 */
import { localeLoader } from './i18n/locale-loader.ts'
import { startOffline } from './offline/start-offline.ts'
import { deferredLoaded } from './platform/deferred-loaded.ts'
import { DEFERRED_LOADED } from './platform/page-loading.ts'
import { HeldDataPanel } from './privacy/HeldDataPanel.tsx'
import { FinishedScreen } from './screens/ended/FinishedScreen.tsx'
import { HandOverScreen } from './screens/hand-over/HandOverScreen.tsx'
import { IdleWarningPanel } from './screens/idle/IdleWarningPanel.tsx'
import { OutcomeDetails } from './screens/outcome/OutcomeDetails.tsx'
import { ForcePicker } from './settings/ForcePicker.tsx'
import { MorePanel } from './settings/MorePanel.tsx'
import { PersonLanguagePanel } from './settings/PersonLanguagePanel.tsx'

Object.assign(globalThis, {
  deferred: {
    deferredLoaded,
    FinishedScreen,
    ForcePicker,
    HandOverScreen,
    HeldDataPanel,
    IdleWarningPanel,
    localeLoader,
    MorePanel,
    OutcomeDetails,
    PersonLanguagePanel,
    startOffline
  }
})
dispatchEvent(new Event(DEFERRED_LOADED))
