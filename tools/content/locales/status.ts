import type { ServiceEntry } from '../parse/services.ts'
import type { LanguageSource, Sources } from '../parse/sources.ts'
import { UNBOUND } from '../schema/language.ts'
import { reviewBindingOf } from './binding.ts'
import type { Translatable } from './translatable.ts'

/** @returns the texts that a language has: all, or only those for the person. */
export const wantedIn = <Text extends Pick<Translatable, 'facts'>>(
  strings: readonly Text[],
  scope: LanguageSource['value']['scope']
): readonly Text[] => strings.filter(({ facts }) => scope === 'all' || facts.for === 'person')

/** @returns whether somebody checked a language; `edited` if it was changed after that. */
export const reviewIn = (value: LanguageSource['value']) => {
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

/** Whether a text is of a channel of this service that is withdrawn. */
const isWithdrawnOf = ({ id, withdrawn }: ServiceEntry, key: string) =>
  withdrawn.some(({ channel = '' }) => key.startsWith(`services.${id}.${channel}`))

/** @returns the progress of each language, in the order of their tags. */
export const languageStatuses = (
  languages: Sources['languages'] | undefined,
  strings: readonly Translatable[],
  services: readonly ServiceEntry[] = []
) =>
  [...(languages ?? [])].map(([tag, source]) => {
    const { words, scope } = source.value
    const wanted = wantedIn(strings, scope)
    const keys = new Set(wanted.map(({ key }) => key))
    const states = wanted.map(string =>
      translationState(Object.hasOwn(words, string.key) ? words[string.key] : undefined, string)
    )
    const wantedAs = (state: (typeof states)[number]) => wanted.filter((_, at) => states[at] === state)
    return {
      ...{ tag, source, wanted },
      /** Not in the file, or empty there without a mark that it waits. */
      missing: wantedAs('missing'),
      /** Shown in English: translated once, and the English has changed since; or not translated yet, and marked so. */
      stale: wantedAs('stale'),
      /** Keys without English, or of texts that this language does not have. Those of what is withdrawn may return. */
      unknown: Object.keys(words).filter(
        key => !keys.has(key) && !services.some(one => isWithdrawnOf(one, key))
      ),
      review: reviewIn(source.value)
    }
  })

/** The progress of a language. */
export type LanguageStatus = ReturnType<typeof languageStatuses>[number]
