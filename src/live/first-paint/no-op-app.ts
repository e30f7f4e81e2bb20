import type { AppControls } from '../context/app.ts'

const nothing = () => {}

/** The app while nobody is there, and the address is not known. */
export const noOpApp: AppControls = {
  clear: nothing,
  finish: nothing,
  begin: nothing,
  phoneTapped: nothing,
  keepGoing: nothing,
  timeLeft: () => 0,
  chooseForce: nothing,
  chooseLanguage: nothing,
  choosePersonLanguage: nothing,
  screenChanged: () => false,
  guardTaps: nothing,
  setCoverText: nothing,
  setBackHandler: () => nothing,
  addressIgnored: false,
  isForceUnknown: false,
  dismissUnknownForce: nothing
}
