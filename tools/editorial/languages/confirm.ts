import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { counted } from '../../content/diagnostic.ts'
import { bindingOf } from '../../content/locales/binding.ts'
import { type LanguageStatus, languageStatuses } from '../../content/locales/status.ts'
import type { Translatable } from '../../content/locales/translatable.ts'
import type { Sources } from '../../content/parse/sources.ts'
import { type Review, readLanguageText, reviewed, withReview, withTranslations } from './language-file.ts'
import { englishOf, pathOf } from './progress.ts'

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

type Words = LanguageStatus['source']['value']['words']

/** Describes a stale translation: the English before, if still in the file, and now. */
const describeStale = ({ key, english }: Translatable, text: string, words: Words): string => {
  const { says, of } = words[key] ?? {}
  const before = readLanguageText(text)?.above.get(key) ?? ''
  const was = bindingOf(before) === of ? [`  was:  ${before}`] : []
  return [key, ...was, `  now:  ${english}`, `  says: ${says}`].join('\n')
}

/**
 * All leaves out empty translations, and those equal to the English, which must be named one by one.
 * @throws if a key is not that of a stale translation.
 */
const lookedAt = (
  { stale, source }: LanguageStatus,
  looked: Confirmed['looked'],
  path: string
): readonly Translatable[] => {
  const { words } = source.value
  if (looked === 'all')
    return stale.filter(({ key, english }) => !['', english].includes(words[key]?.says ?? ''))
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
  const { stale, review } = status
  const { words } = status.source.value
  const text = readFileSync(path, 'utf8')
  const shown = (some: readonly Translatable[]) => some.map(string => describeStale(string, text, words))
  const looked = lookedAt(status, confirmed.looked, path)
  const left = stale.filter(string => !looked.includes(string))
  const remaining = confirmed.looked === 'all' ? describeRemaining(left, words) : []
  if (stale.length > 0 && looked.length === 0) {
    const next = `\nNothing was changed. Look at each; then name those that are right, each with --key KEY, or all of them with --all.`
    return { lines: [...shown(stale), ...remaining, next], isStopped: true }
  }
  if (confirmed.review && left.length > 0) {
    const whole = 'A review covers the whole file: look at all words whose English has changed, with --all.'
    throw new Error([whole, ...remaining].join('\n'))
  }
  const changes = looked.map(({ key, english }) => ({ key, english, says: words[key]?.says ?? '' }))
  const bound = withTranslations(text, changes)
  const isAsReviewed = review === 'reviewed' && looked.length === 0
  // A change makes a reviewed file a draft, unless it is reviewed again.
  const otherwise = isAsReviewed ? bound : withReview(bound, { status: 'draft' })
  writeFileSync(path, confirmed.review ? reviewed(tag, bound, confirmed.review) : otherwise)
  const { role, on } = confirmed.review ?? {}
  const isNowDraft = review !== 'draft' && !isAsReviewed && role === undefined
  return {
    lines: [
      ...shown(looked),
      `${path}: ${counted(looked.length, 'word')} bound to the present English, ${left.length} still to look at.`,
      ...remaining,
      ...(role === undefined ? [] : [`Recorded in it: checked on ${on}, by role: ${role}.`]),
      ...(isNowDraft
        ? [
            'It was changed after it was reviewed, so it is a draft again: --role and --on record a new review.'
          ]
        : [])
    ],
    isStopped: false
  }
}
