import type { Diagnostic } from '../diagnostic.ts'
import { nearest } from '../nearest.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import { hasParts, type LanguageSource, type Sources } from '../parse/sources.ts'
import { UNBOUND } from '../schema/language.ts'
import { translationFaults } from './faults.ts'
import { isWaiting, type LanguageStatus, languageStatuses } from './status.ts'
import { stringsOf, TRANSLATED_PARTS, type Translatable } from './translatable.ts'

const quoted = (english: string) => `"${english.length > 60 ? `${english.slice(0, 60)}...` : english}"`

const MAX_KEYS_LISTED = 3

/** One warning for each language, however many texts wait: it is a list to work through, not a list of mistakes. */
const missing = ({ tag, source, missing }: LanguageStatus) => {
  const keys = missing.filter(({ english }) => !isRecoveryValue(english)).map(({ key }) => `"${key}"`)
  if (keys.length === 0) return []
  const more = keys.length > MAX_KEYS_LISTED ? `, and ${keys.length - MAX_KEYS_LISTED} more` : ''
  return source.yaml.warning(
    ['words'],
    `Not translated yet, so English is shown: ${keys.slice(0, MAX_KEYS_LISTED).join(', ')}${more}.`,
    `Run: npm run content -- language write ${tag}; then write them in ${source.value.english}.`,
    'translate'
  )
}

/** @returns why English is shown, and what a translator can do about it. */
const whyStale = ({ value }: LanguageSource, key: string): readonly [why: string, fix: string] => {
  const word = value.words[key]
  const place = `in the editor, under Languages, ${value.english}`
  if (isWaiting(word)) return [`"${key}" is not translated yet`, `Write it ${place}.`]
  return word?.of === UNBOUND
    ? [`"${key}" is bound to no English yet`, `Look at it ${place}, and press Still right.`]
    : [`The English of "${key}" has changed`, `Fix it ${place}; or press Still right there.`]
}

const stale = ({ source, stale }: LanguageStatus) =>
  stale
    .filter(({ english }) => !isRecoveryValue(english))
    .map(({ key, english }) => {
      const [why, fix] = whyStale(source, key)
      return source.yaml.warning(
        ['words', key, 'of'],
        `${why}, so English is shown: ${quoted(english)}`,
        fix,
        'look'
      )
    })

/**
 * A key without English. If several languages have it, the English was renamed or removed. That is one error, in the
 * first of them, which names the others.
 */
const leadsNowhere = ({ tag, source, wanted }: LanguageStatus, key: string, others: readonly string[]) => {
  const [first] = others
  if (first !== undefined && first < tag) return []
  const here = others.length > 0 ? `, here and in ${others.join(', ')}` : ''
  const keys = wanted.map(string => string.key)
  const fix = `Did you mean "${nearest(key, keys)}"? If the English was removed, remove this.`
  return source.yaml.error(['words', key], `"${key}" has no English text${here}.`, fix, 'remove-orphans')
}

const unknown = (status: LanguageStatus, all: readonly Translatable[], statuses: readonly LanguageStatus[]) =>
  status.unknown.flatMap(key => {
    const { yaml } = status.source
    if (all.some(string => string.key === key))
      return yaml.error(['words', key], `"${key}" is only for the officer.`, 'Remove it.', 'remove-orphans')
    const others = statuses.filter(other => other !== status && other.unknown.includes(key))
    return leadsNowhere(status, key, others.map(({ tag }) => tag).sort())
  })

/**
 * Translations of the present English. Stale ones are shown in English, and their numbers may be those of the earlier
 * English.
 */
const shownIn = ({ source, wanted, stale }: LanguageStatus) => {
  const isStale = new Set(stale)
  return wanted.flatMap(string => {
    const { says } = source.value.words[string.key] ?? {}
    const isOut = !says || isRecoveryValue(says) || isRecoveryValue(string.english) || isStale.has(string)
    return isOut ? [] : [{ string, says, place: ['words', string.key, 'says'] }]
  })
}

type Shown = ReturnType<typeof shownIn>

const faults = ({ source: { yaml } }: LanguageStatus, shown: Shown) =>
  shown.flatMap(({ string, says, place }) =>
    translationFaults(says, string).map(finding => yaml.error(place, ...finding))
  )

/**
 * A neutral name may be all that somebody can safely carry. The same English must have one translation
 * throughout, so that one check covers all.
 */
const neutralNames = ({ source }: LanguageStatus, shown: Shown) => {
  const first = new Map<string, string>()
  return shown
    .filter(({ string }) => string.facts.neutral)
    .flatMap(({ says, string: { english }, place }) => {
      const before = first.get(english) ?? says
      first.set(english, before)
      return says === before
        ? []
        : source.yaml.error(
            place,
            `"${says}" and "${before}" both translate the neutral name "${english}".`,
            'Use one of them everywhere: one that reveals nothing about the line.'
          )
    })
}

const edited = ({ source, review }: LanguageStatus) =>
  review === 'edited'
    ? source.yaml.warning(
        ['review', 'of'],
        'This was changed after it was reviewed, so it counts as a draft.',
        `Have it checked again; then record that in the editor, under Languages, ${source.value.english}.`,
        'review'
      )
    : []

/** The content that language files are compared with. */
const READS = [...TRANSLATED_PARTS, 'everyService', 'everyForce'] as const

/**
 * @param isEnglishSound whether the English has no error. If it has, it may be the cause of a key without English. Then
 * such keys are not reported, so that nobody deletes a translation because of a mistake in the English.
 * @returns the errors and warnings of the languages; none while a file of the English cannot be read, as its texts
 * would seem to be missing everywhere.
 */
export const languageFindings = (sources: Partial<Sources>, isEnglishSound: boolean) => {
  if (sources.languages?.size === 0 || !hasParts(sources, READS)) return []
  const strings = stringsOf(sources)
  const statuses = languageStatuses(sources.languages, strings, sources.serviceEntries)
  return statuses.flatMap((status): readonly Diagnostic[] => {
    const shown = shownIn(status)
    const nowhere = isEnglishSound ? unknown(status, strings, statuses) : []
    const own = [missing(status), stale(status), nowhere, faults(status, shown), neutralNames(status, shown)]
    return [...own, edited(status)].flat()
  })
}

/**
 * Translations that prevent a release: missing ones, stale ones, and drafts if drafts are refused. Held content is not
 * released, so it does not count.
 * @param sources without errors; for an edition, only its own.
 * @returns each with who must do what.
 */
export const languageReleaseErrors = (sources: Sources): readonly Diagnostic[] => {
  const areRefused = sources['release.yaml'].value.draftLanguages === 'refused'
  const shipped = stringsOf(sources).filter(({ isShown }) => isShown)
  const statuses = languageStatuses(sources.languages, shipped)
  const drafts = statuses.filter(({ review }) => areRefused && review === 'draft')
  return [
    ...statuses.flatMap(status => [missing(status), stale(status), edited(status)].flat()),
    ...drafts.map(({ source }) =>
      source.yaml.error(
        ['review', 'status'],
        `${source.value.english} is a draft, and release.yaml refuses drafts.`,
        'Have a translator check it; then set "status: reviewed" with role and on.'
      )
    )
  ].map(error => ({ ...error, severity: 'error', fix: `Translator: ${error.fix}` }))
}
