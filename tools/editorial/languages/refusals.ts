import type { Finding } from '../../content/diagnostic.ts'
import { translationFaults } from '../../content/locales/faults.ts'
import { characterErrors } from '../../content/parse/characters.ts'
import { isLikeAFormula } from '../csv/formula.ts'
import type { EnglishText } from './english-texts.ts'

/** Longer than any text: something else was pasted into the field. */
const MOST = 2_000

const shape = (says: string, english: string): readonly Finding[] => [
  ...(says.length > MOST
    ? [[`These words are longer than ${MOST} letters.`, 'Write only the translation.'] as const]
    : []),
  ...(says.includes('\n') && !english.includes('\n')
    ? [['The English is one line.', 'Write one line.'] as const]
    : []),
  ...(isLikeAFormula(says) && !isLikeAFormula(english)
    ? [['A spreadsheet would run these words as a formula.', 'Begin with a letter.'] as const]
    : [])
]

/** @returns why a translation is refused: errors of the content check, and text that could do harm elsewhere. */
export const refusalReasons = (says: string, { english, facts }: EnglishText): readonly Finding[] => [
  ...characterErrors(says, true).map(({ finding }) => finding),
  ...shape(says, english),
  ...translationFaults(says, { english, facts })
]
