import type { LanguageSource, Sources } from '../parse/sources.ts'
import { UNBOUND } from '../schema/language.ts'
import { reviewBindingOf } from './binding.ts'
import type { Translatable } from './translatable.ts'

/** The progress of a language. */
export interface LanguageStatus {
  readonly tag: string
  readonly source: LanguageSource
  /** All texts that are translated into this language, in the order of the English. */
  readonly wanted: readonly Translatable[]
  /** Not in the file, or empty there without a mark that it waits. */
  readonly missing: readonly Translatable[]
  /** Texts shown in English instead: translated once, and the English has changed since; or not translated yet, and marked so. */
  readonly stale: readonly Translatable[]
  /** Keys without English, or of texts that this language does not have. */
  readonly unknown: readonly string[]
  /** `edited`: a translator had checked it, and it was changed after that. */
  readonly review: 'draft' | 'reviewed' | 'edited'
}

/** @returns the texts that a language has: all, or only those for the person. */
export const wantedIn = <Text extends Pick<Translatable, 'facts'>>(
  strings: readonly Text[],
  scope: LanguageSource['value']['scope']
): readonly Text[] => strings.filter(({ facts }) => scope === 'all' || facts.for === 'person')

/** @returns whether somebody checked a language, and whether it has changed since. */
export const reviewIn = (value: LanguageSource['value']): LanguageStatus['review'] => {
  if (value.review.status === 'draft') return 'draft'
  return value.review.of === reviewBindingOf(value) ? 'reviewed' : 'edited'
}

type Word = LanguageSource['value']['words'][string] | undefined

/** Whether a text is not translated yet, and its file says so. */
export const isWaiting = (word: Word): boolean => word?.says === '' && word.of === UNBOUND

const isMissing = (word: Word) => !word?.says && !isWaiting(word)

/** @returns the state of one text; a `stale` text is shown in English. */
export const translationState = (word: Word, { of }: Pick<Translatable, 'of'>) => {
  if (isMissing(word)) return 'missing'
  return word?.of === of ? 'current' : 'stale'
}

/** @returns the progress of each language, in the order of their tags. */
export const languageStatuses = (
  languages: Sources['languages'] | undefined,
  strings: readonly Translatable[]
): readonly LanguageStatus[] =>
  [...(languages ?? [])].map(([tag, source]) => {
    const { words, scope } = source.value
    const wanted = wantedIn(strings, scope)
    const keys = new Set(wanted.map(({ key }) => key))
    const wantedAs = (state: ReturnType<typeof translationState>) =>
      wanted.filter(string => {
        const word = Object.hasOwn(words, string.key) ? words[string.key] : undefined
        return translationState(word, string) === state
      })
    return {
      tag,
      source,
      wanted,
      missing: wantedAs('missing'),
      stale: wantedAs('stale'),
      unknown: Object.keys(words).filter(key => !keys.has(key)),
      review: reviewIn(source.value)
    }
  })
