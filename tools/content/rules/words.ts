import type { Finding } from '../diagnostic.ts'
import { placeholderMismatch } from '../locales/faults.ts'
import { TEXT_FILES, type Translatable, textsOfFile } from '../locales/translatable.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import { errorsIn, type Rule, rule } from './rule.ts'

/** @returns a rule for each file, as another may be unreadable. */
const inEachFile = (find: (text: Translatable) => readonly Finding[]): readonly Rule[] =>
  TEXT_FILES.map(file =>
    rule([file], ({ [file]: source }) => {
      const written = textsOfFile(file, source).filter(({ english }) => !isRecoveryValue(english))
      return errorsIn(written, find)
    })
  )

export const wordRules = inEachFile(({ english, facts }) => {
  const { missing, unknown } = placeholderMismatch(english, facts)
  return [
    ...missing.map(
      (name): Finding => [`${name} is missing from this text.`, `Put ${name} back: the screen fills it in.`]
    ),
    ...unknown.map((name): Finding => [`No screen fills in ${name}.`, 'Remove the braces.'])
  ]
})

/**
 * Checks words that may not change: the guidance's own questions, and names by which officers and tools find things.
 */
export const fixedWordRules = inEachFile(({ facts: { fixed }, english }) =>
  fixed === undefined || english === fixed.words
    ? []
    : [[`"${english}" is not ${fixed.as}.`, `Write "${fixed.words}".`]]
)
