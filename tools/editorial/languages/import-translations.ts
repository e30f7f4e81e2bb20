import { type Finding, visible } from '../../content/diagnostic.ts'
import { bindingOf } from '../../content/locales/binding.ts'
import { translationFaults } from '../../content/locales/faults.ts'
import { characterErrors } from '../../content/parse/characters.ts'
import { isLikeAFormula } from '../csv/formula.ts'
import type { NewTranslation } from './language-file.ts'
import type { EnglishText, TranslationRow } from './translation-rows.ts'

/** Longer than any text: something else was pasted into the field. */
const MAX_LETTERS = 2_000

/** A spreadsheet writes a question mark for each letter that a plain CSV cannot hold. */
const LOST_LETTERS = /\?\?|\p{L}\?\p{L}/u

/** @returns why a translation is refused: errors of the content check, and text that could do harm elsewhere. */
export const refusalReasons = (says: string, { english, facts }: EnglishText): readonly Finding[] => {
  const reasons: Finding[] = characterErrors(says, true).map(({ finding }) => finding)
  if (says.length > MAX_LETTERS)
    reasons.push([`These words are longer than ${MAX_LETTERS} letters.`, 'Write only the translation.'])
  if (says.includes('\n') && !english.includes('\n'))
    reasons.push(['The English is one line.', 'Write one line.'])
  if (isLikeAFormula(says) && !isLikeAFormula(english))
    reasons.push(['A spreadsheet would run these words as a formula.', 'Begin with a letter.'])
  if (LOST_LETTERS.test(says) && !LOST_LETTERS.test(english))
    reasons.push(['Letters became question marks when this was saved.', 'Save it as "CSV UTF-8".'])
  return [...reasons, ...translationFaults(says, { english, facts })]
}

/** A translation in a file that a translator sent back. */
export interface ImportedText {
  /** Its place there, as "Row 12". */
  readonly at: string
  readonly key: string
  /** Empty if it is not translated. */
  readonly says: string
  /** The hash of the English that it was made from. */
  readonly of: string
}

/** A translation that differs from that of its row. */
interface Change {
  readonly row: TranslationRow
  readonly says: string
}

const reasonIn = ({ key, of, says }: ImportedText, row: TranslationRow | undefined, isRepeated: boolean) => {
  if (!row) return `"${key}" is not a text of this language.`
  if (isRepeated) return 'It is there twice, with different words.'
  if (of !== bindingOf(row.english)) return `It was made from different English: it is now "${row.english}".`
  const reasons = refusalReasons(says, row).map(reason => reason.join(' '))
  return reasons.length > 0 ? reasons.join(' ') : undefined
}

/** @returns why a neutral name is refused: its English has another translation elsewhere. */
const apartFrom = (first: Map<string, ImportedText>, text: ImportedText, row: TranslationRow | undefined) => {
  if (!row?.facts.neutral) return undefined
  const before = first.get(row.english) ?? text
  first.set(row.english, before)
  return before.says === text.says
    ? undefined
    : `"${row.english}" is "${before.says}" in ${before.at}: a neutral name has one translation throughout.`
}

/**
 * @param rows all of the language.
 * @returns what importing a file would change; each text of it that is refused, with the reason; and how many are the same, or
 * empty.
 */
export const previewImport = (rows: readonly TranslationRow[], texts: readonly ImportedText[]) => {
  const byKey = new Map(rows.map(row => [row.key, row]))
  const given = texts.filter(({ says }) => says !== '')
  const firstSays = new Map(given.toReversed().map(({ key, says }) => [key, says]))
  const repeated = new Set(given.flatMap(({ key, says }) => (firstSays.get(key) === says ? [] : [key])))
  const neutral = new Map<string, ImportedText>()
  const accepted = new Map<string, Change & Pick<ImportedText, 'at'>>()
  const refused: (Omit<ImportedText, 'of'> & { readonly reason: string })[] = []
  let same = 0
  for (const text of given) {
    const { at, key, says } = text
    const row = byKey.get(key)
    const isSame = row?.state === 'current' && row.says === says
    const reason =
      (isSame ? undefined : reasonIn(text, row, repeated.has(key))) ?? apartFrom(neutral, text, row)
    if (reason !== undefined)
      refused.push({ at, key: visible(key), says: visible(says), reason: visible(reason) })
    else if (isSame) same++
    else if (row) accepted.set(key, { at, row, says })
  }
  return { accepted: [...accepted.values()], refused, same, empty: texts.length - given.length }
}
export type ImportPreview = ReturnType<typeof previewImport>

/**
 * @returns the same changes, extended to all neutral names with the same English, as each has one translation
 * throughout.
 */
export const withSameNames = (
  rows: readonly TranslationRow[],
  changes: readonly Change[]
): readonly NewTranslation[] => {
  const own = new Map(changes.map(({ row, says }) => [row.key, says]))
  const named = new Map(changes.flatMap(({ row, says }) => (row.facts.neutral ? [[row.english, says]] : [])))
  return rows.flatMap(({ key, english, facts }) => {
    const says = own.get(key) ?? (facts.neutral ? named.get(english) : undefined)
    return says === undefined ? [] : [{ key, english, says }]
  })
}
