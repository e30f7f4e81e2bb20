import type { App } from '../context/app.ts'

const nothing = () => {}

/** The app while nobody is there, and the address is not known. */
export const nobody: App = {
  clear: nothing,
  finish: nothing,
  begin: nothing,
  called: nothing,
  keepGoing: nothing,
  timeLeft: () => 0,
  chooseForce: nothing,
  chooseLanguage: nothing,
  chooseTheirLanguage: nothing,
  arrive: () => false,
  guardTaps: nothing,
  sayOnCover: nothing,
  takeBack: () => nothing,
  addressIgnored: false,
  isForceUnknown: false,
  toldOfUnknownForce: nothing
}
