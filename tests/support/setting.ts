import { compiledOf, inEnglish, REAL_TODAY, realTexts } from './content.ts'
import { BUILT_ON, settingsIn } from './settings-in.ts'

export { inLondon } from './settings-in.ts'

/** The real content, for what must hold of every edition. */
export const { content, packs, areaNamed, settingAt } = settingsIn(
  compiledOf(inEnglish(realTexts), REAL_TODAY, BUILT_ON)
)
