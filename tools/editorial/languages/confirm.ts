import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { counted } from '../../content/diagnostic.ts'
import { bindingOf } from '../../content/locales/binding.ts'
import { type LanguageStatus, languageStatuses } from '../../content/locales/status.ts'
import type { Translatable } from '../../content/locales/translatable.ts'
import type { LanguageSource, Sources } from '../../content/parse/sources.ts'
import { englishOf, pathOf } from './english.ts'
import { withBindings, withDraft } from './file.ts'
import { readLanguageText } from './language-text.ts'
import { type Review, reviewed } from './review.ts'

type Words = LanguageSource['value']['words']

/** What a translator confirms about a language. */
export interface Confirmed {
  /** Keys of translations that are still right although their English has changed; or all such translations. */
  readonly looked: readonly string[] | 'all'
  readonly review?: Review | undefined
}

/** The text to print, and whether nothing was done. */
interface ConfirmResult {
  readonly lines: readonly string[]
  readonly isStopped: boolean
}

/** Describes a stale translation: the English before, if still in the file, and now. */
const describeStale = ({ key, english }: Translatable, text: string, words: Words): string => {
  const { says, of } = words[key] ?? {}
  const before = readLanguageText(text)?.above.get(key)
  return [
    key,
    ...(before !== undefined && bindingOf(before) === of ? [`  was:  ${before}`] : []),
    `  now:  ${english}`,
    `  says: ${says}`
  ].join('\n')
}

/** `--all` leaves out empty translations, and those equal to the English, which must be named one by one. */
const isForAll =
  (words: Words) =>
  ({ key, english }: Translatable) =>
    words[key]?.says !== '' && words[key]?.says !== english

/** @throws if a key is not that of a stale translation. */
const lookedAt = (
  { stale, source }: LanguageStatus,
  looked: Confirmed['looked'],
  path: string
): readonly Translatable[] => {
  const { words } = source.value
  if (looked === 'all') return stale.filter(isForAll(words))
  const wrong = looked.find(key => !stale.some(string => string.key === key))
  if (wrong !== undefined)
    throw new Error(`"${wrong}" is not a translation in ${path} whose English has changed.`)
  const empty = looked.find(key => words[key]?.says === '')
  if (empty !== undefined)
    throw new Error(`"${empty}" is not translated yet: write its "says" in ${path} first.`)
  return stale.filter(({ key }) => looked.includes(key))
}

/** @returns the work that is left, if any. */
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

/** @throws if some translations were not looked at. */
const requireWholeFile = (left: readonly Translatable[], looked: Confirmed['looked'], words: Words): void => {
  if (left.length > 0)
    throw new Error(
      [
        'A review covers the whole file: look at all words whose English has changed, with --all.',
        ...(looked === 'all' ? describeRemaining(left, words) : [])
      ].join('\n')
    )
}

/** A change makes a reviewed file a draft, unless it is reviewed again. */
const withReview = (tag: string, text: string, wasReviewed: boolean, { review }: Confirmed): string => {
  if (review) return reviewed(tag, text, review)
  return wasReviewed ? text : withDraft(text)
}

/** Binds translations whose English has changed to the present English, after somebody has looked at them. */
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
  const shown = stale.map(string => describeStale(string, text, source.value.words))
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
      `${path}: ${counted(looked.length, 'word')} bound to the present English, ${left.length} still to look at.`,
      ...(confirmed.looked === 'all' ? describeRemaining(left, source.value.words) : []),
      ...(confirmed.review
        ? [`Recorded in it: checked on ${confirmed.review.on}, by role: ${confirmed.review.role}.`]
        : []),
      ...(review === 'draft' || isAsReviewed || confirmed.review
        ? []
        : [
            'It was changed after it was reviewed, so it is a draft again: --role and --on record a new review.'
          ])
    ],
    isStopped: false
  }
}
