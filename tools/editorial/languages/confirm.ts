import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { counted } from '../../content/diagnostic.ts'
import { bindingOf } from '../../content/locales/binding.ts'
import { type LanguageStatus, languageStatuses } from '../../content/locales/status.ts'
import type { Translatable } from '../../content/locales/translatable.ts'
import type { LanguageSource, Sources } from '../../content/parse/sources.ts'
import { englishOf, pathOf } from './english.ts'
import { englishAbove, withBindings, withDraft } from './file.ts'
import { type Review, reviewed } from './review.ts'

type Words = LanguageSource['value']['words']

/** What a translator says of a language. */
export interface Confirmed {
  /** Words whose English has changed, that were looked at: their keys, or all of them. */
  readonly looked: readonly string[] | 'all'
  readonly review?: Review | undefined
}

/** What to tell, and whether nothing was done. */
interface ConfirmResult {
  readonly lines: readonly string[]
  readonly isStopped: boolean
}

/** A word whose English has changed, with the English that it was made from where that still stands above it. */
const shownStale = ({ key, english }: Translatable, text: string, words: Words): string => {
  const { says, of } = words[key] ?? {}
  const before = englishAbove(text, key)
  return [
    key,
    ...(before !== undefined && bindingOf(before) === of ? [`  was:  ${before}`] : []),
    `  now:  ${english}`,
    `  says: ${says}`
  ].join('\n')
}

/** What is empty has nothing to be looked at. English that was left as a translation is right for some names, each named as such. */
const isForAll =
  (words: Words) =>
  ({ key, english }: Translatable) =>
    words[key]?.says !== '' && words[key]?.says !== english

/** @throws if a key is not that of a word that waits to be bound. */
const lookedAt = (
  { stale, source }: LanguageStatus,
  looked: Confirmed['looked'],
  path: string
): readonly Translatable[] => {
  const { words } = source.value
  if (looked === 'all') return stale.filter(isForAll(words))
  const wrong = looked.find(key => !stale.some(string => string.key === key))
  if (wrong !== undefined) throw new Error(`"${wrong}" is no word of ${path} whose English has changed.`)
  const empty = looked.find(key => words[key]?.says === '')
  if (empty !== undefined)
    throw new Error(`"${empty}" is not translated yet: write its "says" in ${path} first.`)
  return stale.filter(({ key }) => looked.includes(key))
}

/** @returns what is still to do, in words; nothing if all was looked at. */
const describeRemaining = (left: readonly Translatable[], words: Words): readonly string[] => {
  const empty = left.filter(({ key }) => words[key]?.says === '')
  const english = left.filter(({ key, english }) => words[key]?.says === english)
  return [
    ...(empty.length > 0 ? [`Not translated yet: ${empty.map(({ key }) => key).join(', ')}.`] : []),
    ...english.map(
      ({ key }) => `"${key}" says what the English says. If that is right, name it: --key ${key}`
    )
  ]
}

/** @throws if not the whole file can have been reviewed. */
const requireWholeFile = (left: readonly Translatable[], looked: Confirmed['looked'], words: Words): void => {
  if (left.length > 0)
    throw new Error(
      [
        'A review is of the whole file: look at all words whose English has changed, with --all.',
        ...(looked === 'all' ? describeRemaining(left, words) : [])
      ].join('\n')
    )
}

/** A review holds while nothing was changed after it; a new one holds for what is there now. */
const withReview = (tag: string, text: string, wasReviewed: boolean, { review }: Confirmed): string => {
  if (review) return reviewed(tag, text, review)
  return wasReviewed ? text : withDraft(text)
}

/**
 * Binds translations to the English of today, once somebody has looked at those whose English has changed. What was changed after
 * a review is a draft again, unless it was reviewed anew.
 */
export const confirmLanguage = (
  folder: string,
  tag: string,
  sources: Partial<Sources>,
  confirmed: Confirmed
): ConfirmResult => {
  const path = pathOf(folder, tag)
  const strings = englishOf(sources)
  const status = languageStatuses(sources.languages, strings).find(one => one.tag === tag)
  if (!existsSync(path) || !status) throw new Error(`There is no ${path} that can be read.`)
  const { stale, source, review } = status
  const text = readFileSync(path, 'utf8')
  const shown = stale.map(string => shownStale(string, text, source.value.words))
  const looked = lookedAt(status, confirmed.looked, path)
  const left = stale.filter(string => !looked.includes(string))
  if (stale.length > 0 && looked.length === 0)
    return {
      lines: [
        ...shown,
        ...(confirmed.looked === 'all' ? describeRemaining(left, source.value.words) : []),
        `\nNothing was changed. Look at each; then name those that are right, each with --key KEY, or all of them with --all.`
      ],
      isStopped: true
    }
  if (confirmed.review) requireWholeFile(left, confirmed.looked, source.value.words)
  const isAsReviewed = review === 'reviewed' && looked.length === 0
  const written = withReview(tag, withBindings(text, looked), isAsReviewed, confirmed)
  writeFileSync(path, written)
  return {
    lines: [
      ...shown.filter((_, index) => looked.some(string => string === stale[index])),
      `${path}: ${counted(looked.length, 'word')} bound to the English of today, ${left.length} still to look at.`,
      ...(confirmed.looked === 'all' ? describeRemaining(left, source.value.words) : []),
      ...(confirmed.review
        ? [`Recorded in it: checked on ${confirmed.review.on}, by role: ${confirmed.review.role}.`]
        : []),
      ...(review === 'draft' || isAsReviewed || confirmed.review
        ? []
        : [
            'It was changed after it was reviewed, so it is a draft again: --role and --on tell of a new review.'
          ])
    ],
    isStopped: false
  }
}
