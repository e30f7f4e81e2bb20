import { compiledOf, sampleTexts, TODAY } from './content.ts'
import { BUILT_ON, settingsIn } from './settings-in.ts'

export { inLondon } from './settings-in.ts'

/** Of the frozen sample, for tests that pin what it says. */
export const { content, packs, areaNamed, settingAt } = settingsIn(compiledOf(sampleTexts, TODAY, BUILT_ON))
