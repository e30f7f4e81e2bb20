import { digitsOf } from '../../../machines/text/format.ts'
import { isTranslation } from '../diagnostic.ts'
import type { ContentText } from '../locales/translatable.ts'
import { linesOf } from '../parse/services.ts'
import type { Sources } from '../parse/sources.ts'
import { bannedFinder } from './do-not-use.ts'
import { numbersInText } from './numbers-in-text.ts'
import { rule } from './rule.ts'
import { HOST, SHOWN_PARTS, shownTexts } from './shown-texts.ts'

const PARTS = [...SHOWN_PARTS, 'do-not-use.yaml'] as const

/**
 * @param findIn returns what to refuse in a text.
 * @returns an error for each prose text that reaches a phone, unless the do-not-use list refuses it already.
 */
const errorsInProse = (
  sources: Pick<Sources, (typeof PARTS)[number]>,
  findIn: (shown: ContentText) => string | undefined,
  fix: string
) => {
  const bannedIn = bannedFinder(sources['do-not-use.yaml'])
  return shownTexts(sources).flatMap(shown => {
    const found = shown.isProse ? findIn(shown) : undefined
    return found === undefined || bannedIn(shown).length > 0
      ? []
      : shown.yaml.error(shown.at, `${found} is inside a text, where nobody checks it.`, fix)
  })
}

/** Nobody checks a number inside a text, as it is not on the ring-round sheet. */
const numbersInProse = rule(PARTS, sources => {
  const known = new Set(
    sources.serviceEntries.flatMap(linesOf).map(({ line: { number } }) => digitsOf(String(number)))
  )
  const drills = new Set([...sources.drills.values()].map(({ yaml }) => yaml))
  const services = new Set(sources.serviceEntries.map(({ yaml }) => yaml))
  const numberIn = ({ yaml, english }: ContentText) =>
    numbersInText(english, drills.has(yaml)).find(
      ({ digits, isKnownByHeart }) => !isKnownByHeart && (services.has(yaml) || !known.has(digits))
    )?.found
  return errorsInProse(
    sources,
    // The numbers of a translation are compared with the English.
    shown => (isTranslation(shown.yaml.file) ? undefined : numberIn(shown)),
    'Make it the "phone" or "text" of a service, or remove it.'
  )
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
  return errorsInProse(
    sources,
    ({ english }) => (english.normalize('NFKC').match(HOST) ?? []).find(found => !known.has(bareHost(found))),
    'Make it the "website" of a service, or remove it.'
  )
})

export const proseRules = [numbersInProse, sitesInProse]
