import { compiledOf, fixtureTexts, TODAY } from './content.ts'
import { BUILT_ON, settingsIn } from './settings-in.ts'

export { inLondon } from './settings-in.ts'

/** Of the fixture, for tests that pin what it says. */
export const { content, packs, areaNamed, settingAt } = settingsIn(compiledOf(fixtureTexts, TODAY, BUILT_ON))
