import { compileTraining } from '../../tools/content/compile/compile.ts'
import type { Sources } from '../../tools/content/parse/sources.ts'
import { checkTexts, fixtureTexts, TODAY } from './content.ts'

/** Every word of training that is not a drill, for tests that look for it. */
export const { words: trainingWords } = compileTraining(checkTexts(fixtureTexts, TODAY).sources as Sources)
