import type { Checked } from '../../content/check.ts'
import { isTranslation } from '../../content/diagnostic.ts'
import { bindingOf } from '../../content/locales/binding.ts'
import { isWaiting, languageStatuses, translationState, wantedIn } from '../../content/locales/status.ts'
import { stringsOf, TRANSLATED_PARTS, type Translatable } from '../../content/locales/translatable.ts'
import { hasParts, type Sources, type Texts } from '../../content/parse/sources.ts'
import { readable } from '../../content/readable.ts'
import { wordsIn } from '../../content/rules/reading/grade.ts'
import { descriptionOf } from '../../content/schema/kinds.ts'
import { type LanguageText, withoutTranslations } from './language-file.ts'

/** An English text that is translated, with everything that a translator must know about it, as plain data. */
export type EnglishText = Pick<Translatable, 'key' | 'english' | 'facts' | 'of'> & {
  /** The description in its schema. */
  readonly about: string
}

/** @returns every text that is translated; nothing while a file of the English cannot be read. */
export const englishTextsOf = (sources: Partial<Sources>): readonly EnglishText[] | undefined =>
  hasParts(sources, TRANSLATED_PARTS)
    ? stringsOf(sources).map(({ key, english, facts, of, schema }) => {
        return { key, english, facts, about: descriptionOf(schema), ...(of && { of }) }
      })
    : undefined

/** An English text beside its translation. */
export interface TranslationRow extends EnglishText {
  readonly says: string
  readonly state: 'missing' | 'stale' | 'current'
  /** The English that a stale translation was made from, if it is known. */
  readonly was?: string | undefined
}

/**
 * How the keys of texts begin, in the order in which a person meets them: before the first question, the questions, the
 * outcome, the turned phone, and danger; all others come after these.
 */
const MET = [
  ...['beforeYouStart', 'screens.language', 'questions'],
  ...['screens.outcome', 'screens.contact', 'screens.opening', 'needs', 'tips'],
  ...['screens.handOver', 'screens.danger', 'actions.emergency', 'services', 'actions']
]

const metAt = ({ key }: Pick<EnglishText, 'key'>): number => {
  const at = MET.findIndex(start => key.startsWith(`${start}.`))
  return at < 0 ? MET.length : at
}

/** What agencies reckon with: 2,000 words in a day. https://blog.pangeanic.com/professional-translator-translation-words-per-day */
const WORDS_AN_HOUR = 250

/** @returns how many words are still to be translated or looked at, and about how many minutes that takes. */
export const workLeft = (
  rows: readonly TranslationRow[]
): { readonly words: number; readonly minutes: number } => {
  const words = rows.reduce(
    (sum, { state, english }) => sum + (state === 'current' ? 0 : wordsIn(english).length),
    0
  )
  return { words, minutes: Math.ceil((words / WORDS_AN_HOUR) * 60) }
}

/** @returns every text of a language with its translation, in the order in which a person meets them. */
export const translationRows = (
  texts: readonly EnglishText[],
  { value, above }: LanguageText
): readonly TranslationRow[] =>
  [...wantedIn(texts, value.scope)]
    .sort((a, b) => metAt(a) - metAt(b))
    .map(text => {
      const word = Object.hasOwn(value.words, text.key) ? value.words[text.key] : undefined
      const state = isWaiting(word) ? 'missing' : translationState(word, text)
      const before = above.get(text.key) ?? ''
      const isKnown = state === 'stale' && bindingOf(before) === word?.of
      return { ...text, says: word?.says ?? '', state, was: isKnown ? before : undefined }
    })

/**
 * @returns the keys without English in each language, because the English was removed or renamed; none while the
 * English has an error, which may be the cause.
 */
export const withoutEnglish = ({ sources, errors }: Checked): ReadonlyMap<string, readonly string[]> => {
  if (!hasParts(sources, TRANSLATED_PARTS) || errors.some(({ file }) => !isTranslation(file)))
    return new Map()
  const statuses = languageStatuses(sources.languages, stringsOf(sources), sources.serviceEntries)
  return new Map(statuses.flatMap(({ tag, unknown }) => (unknown.length > 0 ? [[tag, unknown]] : [])))
}

/** @returns the language files without translations whose English was removed. @throws as `withoutTranslations`. */
export const languagesWithout = (texts: Texts, gone: ReadonlyMap<string, readonly string[]>): Texts =>
  new Map(
    [...gone].map(([tag, keys]) => {
      const file = `languages/${tag}.yaml`
      return [file, withoutTranslations(texts.get(file) ?? '', keys)]
    })
  )

type Text = Pick<TranslationRow, 'key' | 'english' | 'facts'>

/** @returns the place of a text in words: "Questions, Support, Prompt". */
export const placeInWords = ({ key }: Text): string => key.split('.').map(readable).join(' › ')

/** @returns who reads or hears a text, and how. */
export const readerInWords = ({ facts }: Text): string => {
  if (facts.aloud) return 'Said aloud to the person.'
  return facts.for === 'officer' ? 'The officer reads it.' : 'The person reads it.'
}

/** @returns a text in parts, of which every second must stay the same: placeholders, and numbers with their separators. */
export const lockedParts = (english: string): readonly string[] =>
  english.split(/(\{\w+\}|\p{Nd}+(?:[ \u00a0:.]\p{Nd}+)*)/u)

/**
 * @returns the length in letters above which a translation should be checked on the phone. It is advice, as languages
 * differ.
 */
export const maxLengthOf = ({ english }: Text): number => Math.ceil(english.length * 1.6) + 8

/** @returns the rules for a translator, one sentence each. */
export const limitsInWords = ({ english, facts }: Text): readonly string[] => {
  const locked = [...new Set(lockedParts(english).filter((_, at) => at % 2 === 1))]
  return [
    ...(locked.length > 0 ? [`Keep: ${locked.join(', ')}.`] : []),
    ...(facts.fixed ? [`In English it may not change: it is ${facts.fixed.as}.`] : []),
    ...(facts.neutral ? ['It may be all that somebody can safely carry: it must give nothing away.'] : [])
  ]
}
