import type { Sources } from '../../../tools/content/parse/sources.ts'
import { oncePerRun } from './once-per-run.ts'

/** All words of training except its drills, for tests that look for them. */
export const trainingWords = await oncePerRun('training-words', async () => {
  const { compileTraining } = await import('../../../tools/content/compile/compile.ts')
  const { checkSources } = await import('../../../tools/content/check.ts')
  const { fixtureTexts, TODAY } = await import('../../support/fixture/texts.ts')
  return compileTraining(checkSources(fixtureTexts, TODAY).sources as Sources).words
})
