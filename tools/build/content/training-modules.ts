import { sectionsToRead } from '../../../machines/training/sign-off/reading.ts'
import { compileTraining } from '../../content/compile/compile.ts'
import { factsOf } from '../../content/compile/facts.ts'
import { readApproved, sinceAccepted } from '../../editorial/review/approved.ts'
import { signOffOf } from '../../editorial/sign-off/review.ts'
import type { BuildContent } from './content-service.ts'
import { flowDrawing } from './flow-drawing.ts'

/** The exports of the modules that only training imports, by module name. */
export const TRAINING_MODULES: Readonly<
  Record<string, (content: BuildContent) => Readonly<Record<string, unknown>>>
> = {
  'virtual:training': ({ sources }) => ({ training: compileTraining(sources) }),
  'virtual:flow-map': ({ compiled }) => ({ flowMap: flowDrawing(compiled.content) }),
  'virtual:facts': ({ sources }) => ({ facts: factsOf(sources) }),
  'virtual:sign-off': ({ folder, force, sources, compiled }) => ({
    signOff: sectionsToRead(signOffOf(sources, force), compiled, readApproved(folder)?.edition)
  }),
  'virtual:changes': ({ folder, compiled }) => ({
    changes: sinceAccepted(folder, compiled) ?? null
  })
}
