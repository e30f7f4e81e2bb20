import type { AppControls } from '../context/app.ts'

const noOp = () => {}

/** Controls for screens that nobody can press: those drawn at build time, or unseen. */
export const noOpApp: AppControls = {
  session: {
    clear: noOp,
    finish: noOp,
    begin: noOp,
    phoneTapped: noOp,
    keepGoing: noOp,
    timeLeft: () => 0,
    chooseForce: noOp,
    choosePlace: noOp,
    chooseLanguage: noOp,
    choosePersonLanguage: noOp
  },
  page: {
    screenChanged: () => false,
    setCoverText: noOp,
    isForceUnknown: false,
    dismissUnknownForce: noOp
  },
  guardTaps: noOp
}
