import { compiledOf, fixtureTexts, TODAY } from './content.ts'
import { BUILT_ON, settingsIn } from './settings-in.ts'

export { inLondon } from './settings-in.ts'

/** For tests that pin the fixture's words. */
export const { content, packs, areaNamed, settingAt } = settingsIn(compiledOf(fixtureTexts, TODAY, BUILT_ON))
