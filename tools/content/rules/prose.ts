import { digitsOf } from '../../../machines/text/digits.ts'
import { oncePer } from '../once-per.ts'
import { linesOf } from '../parse/services.ts'
import type { Sources } from '../parse/sources.ts'
import { bannedFinder } from './do-not-use.ts'
import { numbersInText } from './numbers-in-text.ts'
import { rule } from './rule.ts'
import { HOST, SHOWN_PARTS, type ShownText, shownTexts } from './shown-texts.ts'

/** Fields that have rules of their own. */
const FACTS: readonly PropertyKey[] = [
  'number',
  'address',
  'open',
  'bank-holidays',
  'on',
  'review-by',
  'date'
]

const PARTS = [...SHOWN_PARTS, 'do-not-use.yaml'] as const

/** @returns the prose that reaches a phone, without what the do-not-use list refuses already. */
const proseIn = oncePer((sources: Pick<Sources, (typeof PARTS)[number]>): readonly ShownText[] => {
  const bannedIn = bannedFinder(sources['do-not-use.yaml'])
  return shownTexts(sources).filter(
    shown => !shown.path.some(key => FACTS.includes(key)) && bannedIn(shown).length === 0
  )
})

/** The numbers of a translation are compared with the English. */
const isTranslation = ({ path }: ShownText): boolean => path[0] === 'words'

/** Nobody checks a number inside a text, as it is not on the ring-round sheet. */
const numbersInProse = rule(PARTS, sources => {
  const known = new Set(
    sources.serviceEntries.flatMap(linesOf).map(({ line: { number } }) => digitsOf(String(number)))
  )
  const drills = new Set([...sources.drills.values()].map(({ yaml }) => yaml))
  const services = new Set(sources.serviceEntries.map(({ yaml }) => yaml))
  const inEnglish = proseIn(sources).filter(shown => !isTranslation(shown))
  return inEnglish.flatMap(({ yaml, path, text }) => {
    const number = numbersInText(text, drills.has(yaml)).find(
      ({ digits, isKnownByHeart }) => !isKnownByHeart && (services.has(yaml) || !known.has(digits))
    )
    return number === undefined
      ? []
      : yaml.error(
          path,
          `${number.found} is inside a text, where nobody checks it.`,
          'Make it the "phone" or "text" of a service, or remove it.'
        )
  })
})

/** Site names used in ordinary speech, which nobody would open at a wrong address. */
const SPOKEN_OF = ['gov.uk']

/** @returns the host without `www.`. */
const bareHost = (host: string): string => host.toLowerCase().replace(/^www\./, '')

/** A site in a text must be one that somebody checks: the website of a service or of a force. */
const sitesInProse = rule(PARTS, sources => {
  const websites = [...sources.serviceEntries, ...sources.forces.values()].flatMap(
    ({ value: { website } }) => website?.address.match(HOST)?.[0] ?? []
  )
  const known = new Set([...SPOKEN_OF, ...websites.map(bareHost)])
  return proseIn(sources).flatMap(({ yaml, path, text }) => {
    const host = (text.normalize('NFKC').match(HOST) ?? []).find(found => !known.has(bareHost(found)))
    return host === undefined
      ? []
      : yaml.error(
          path,
          `${host} is inside a text, where nobody checks it.`,
          'Make it the "website" of a service, or remove it.'
        )
  })
})

export const proseRules = [numbersInProse, sitesInProse]
