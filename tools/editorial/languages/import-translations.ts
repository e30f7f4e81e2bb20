import { type Finding, visible } from '../../content/diagnostic.ts'
import { bindingOf } from '../../content/locales/binding.ts'
import { translationFaults } from '../../content/locales/faults.ts'
import { characterErrors } from '../../content/parse/characters.ts'
import { isLikeAFormula } from '../csv/formula.ts'
import type { EnglishText } from './english-texts.ts'
import type { TranslationRow } from './translation-rows.ts'
import type { NewTranslation } from './with-translations.ts'

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

interface RefusedText {
  readonly at: string
  readonly key: string
  readonly says: string
  readonly reason: string
}

/** The changes that importing a file would make. */
export interface ImportPreview {
  readonly accepted: readonly { readonly at: string; readonly row: TranslationRow; readonly says: string }[]
  readonly refused: readonly RefusedText[]
  /** The number of unchanged texts, and of empty ones. */
  readonly same: number
  readonly empty: number
}

const reasonIn = (
  { key, of, says }: ImportedText,
  row: TranslationRow | undefined,
  isRepeated: boolean
): string | undefined => {
  if (!row) return `"${key}" is not a text of this language.`
  if (isRepeated) return 'It is there twice, with different words.'
  if (of !== bindingOf(row.english)) return `It was made from different English: it is now "${row.english}".`
  const reasons = refusalReasons(says, row).map(([message, fix]) => `${message} ${fix}`)
  return reasons.length > 0 ? reasons.join(' ') : undefined
}

/** @returns the keys that occur several times with different words. */
const repeatedIn = (texts: readonly ImportedText[]): ReadonlySet<string> => {
  const first = new Map<string, string>()
  return new Set(
    texts.flatMap(({ key, says }) => {
      const before = first.get(key) ?? says
      first.set(key, before)
      return before === says ? [] : [key]
    })
  )
}

/** @returns why a neutral name is refused: its English has another translation elsewhere. */
const apartFrom = (first: Map<string, ImportedText>, row: TranslationRow, text: ImportedText) => {
  if (!row.facts.neutral) return undefined
  const before = first.get(row.english) ?? text
  first.set(row.english, before)
  return before.says === text.says
    ? undefined
    : `"${row.english}" is "${before.says}" in ${before.at}: a neutral name has one translation throughout.`
}

/**
 * @param rows all of the language.
 * @returns what importing a file would change, and each text of it that is refused, with the reason.
 */
export const previewImport = (
  rows: readonly TranslationRow[],
  texts: readonly ImportedText[]
): ImportPreview => {
  const byKey = new Map(rows.map(row => [row.key, row]))
  const given = texts.filter(({ says }) => says !== '')
  const repeated = repeatedIn(given)
  const neutral = new Map<string, ImportedText>()
  const accepted = new Map<string, ImportPreview['accepted'][number]>()
  const refused: RefusedText[] = []
  let same = 0
  for (const text of given) {
    const { at, key, says } = text
    const row = byKey.get(key)
    const isSame = row?.state === 'current' && row.says === says
    const reason =
      (isSame ? undefined : reasonIn(text, row, repeated.has(key))) ?? (row && apartFrom(neutral, row, text))
    if (reason !== undefined)
      refused.push({ at, key: visible(key), says: visible(says), reason: visible(reason) })
    else if (isSame) same++
    else if (row) accepted.set(key, { at, row, says })
  }
  return { accepted: [...accepted.values()], refused, same, empty: texts.length - given.length }
}

/**
 * @returns the same changes, extended to all neutral names with the same English, as each has one translation
 * throughout.
 */
export const withSameNames = (
  rows: readonly TranslationRow[],
  changes: readonly { readonly row: TranslationRow; readonly says: string }[]
): readonly NewTranslation[] => {
  const found = new Map<string, NewTranslation>()
  const put = ({ key, english }: TranslationRow, says: string) =>
    found.set(key, found.get(key) ?? { key, english, says })
  for (const { row, says } of changes) put(row, says)
  for (const { row, says } of changes.filter(({ row }) => row.facts.neutral))
    for (const other of rows) if (other.facts.neutral && other.english === row.english) put(other, says)
  return [...found.values()]
}
