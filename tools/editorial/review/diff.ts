import { type Compiled, checkSources } from '../../content/check.ts'
import { formatDiagnostic } from '../../content/diagnostic.ts'
import type { Texts } from '../../content/parse/sources.ts'

/** Files that only training uses. */
const OF_TRAINING = /^(training\.yaml|drills\/)/

/**
 * Compiles an earlier revision of the content, with the present training files.
 * @throws if it does not pass the present check.
 */
export const compileRevision = (then: Texts, now: Texts, today: string, revision: string): Compiled => {
  const live = [...then].filter(([path]) => !OF_TRAINING.test(path))
  const training = [...now].filter(([path]) => OF_TRAINING.test(path))
  const { compiled, errors } = checkSources(new Map([...live, ...training]), today)
  if (compiled) return compiled
  const [first] = errors
  throw new Error(
    `The content of "${revision}" does not pass the present check, so its outcomes are not known. ${first ? formatDiagnostic(first) : ''}`
  )
}
