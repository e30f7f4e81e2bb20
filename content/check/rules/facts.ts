import { digitsOf, isUkNumber } from '../phone-number.ts'
import { isStandIn } from '../salvage.ts'
import type { ServiceSource, Sources } from '../sources.ts'
import type { Path, YamlFile } from '../yaml-file.ts'
import { rule } from './rule.ts'

const numbersOf = ({ value }: ServiceSource): readonly (readonly [Path, string])[] =>
  (
    [
      [['phone', 'number'], value.phone?.number],
      [['phone', 'when-closed'], value.phone?.['when-closed']],
      [['text'], value.text]
    ] as const
  ).flatMap(([path, number]) => (number === undefined || isStandIn(number) ? [] : [[path, number] as const]))

/** Digits in any of the ways that people write a number, as it is dialled in the UK. */
const NUMBER = /\+?\(?\d[\d\s().-]*\d/g
const asDialled = (written: string) => digitsOf(written).replace(/^(?:00)?440?(?=\d{9,10}$)/, '0')

const whyBanned = (doNotUse: Sources['do-not-use.yaml']) =>
  new Map(doNotUse.value.numbers.map(entry => [entry.digits, entry.why]))

const ukNumbers = rule(['services', 'do-not-use.yaml'], ({ services, 'do-not-use.yaml': doNotUse }) => {
  const banned = whyBanned(doNotUse)
  return [...services.values()].flatMap(service =>
    numbersOf(service)
      .filter(([, number]) => !isUkNumber(number) && !banned.has(asDialled(number)))
      .map(([path, number]) =>
        service.yaml.fault(
          path,
          `${number} is not a UK number.`,
          'Write it as it is dialled here, like "0800 555 111".'
        )
      )
  )
})

const reachable = rule(['services'], ({ services }) =>
  [...services.values()].flatMap(({ yaml, value }) =>
    value.phone || value.text || value.website || value['how-to-reach']
      ? []
      : yaml.fault([], 'Nothing says how to reach this service.', 'Add phone, text, website or how-to-reach.')
  )
)

/** The files whose texts reach a phone. */
const SHOWN = [
  'tips.yaml',
  'officer-actions.yaml',
  'screens.yaml',
  'before-you-start.yaml',
  'questions.yaml',
  'needs.yaml'
] as const

/** What only reviewers read may name what must not be used. */
const FOR_REVIEWERS: readonly PropertyKey[] = ['sources', 'differences']

type Text = readonly [yaml: YamlFile, path: Path, text: string]

const textsIn = (yaml: YamlFile, value: unknown, path: Path = []): readonly Text[] => {
  if (typeof value === 'string') return [[yaml, path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => !FOR_REVIEWERS.includes(key))
    .flatMap(([key, inner]) => textsIn(yaml, inner, [...path, Array.isArray(value) ? Number(key) : key]))
}

const shownTexts = (sources: Pick<Sources, 'services' | (typeof SHOWN)[number]>): readonly Text[] =>
  [...sources.services.values(), ...SHOWN.map(file => sources[file])].flatMap(({ yaml, value }) =>
    textsIn(yaml, value)
  )

const HOST = /\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b/gi

const numbersNotToUse = rule(['services', 'do-not-use.yaml', ...SHOWN], sources => {
  const banned = whyBanned(sources['do-not-use.yaml'])
  return shownTexts(sources).flatMap(([yaml, path, text]) =>
    (text.match(NUMBER) ?? []).flatMap(number => {
      const why = banned.get(asDialled(number))
      return why
        ? yaml.fault(
            path,
            `${number} is on the do-not-use list: ${why}.`,
            'Use the number that replaced it, or none.'
          )
        : []
    })
  )
})

const sitesNotToUse = rule(['services', 'do-not-use.yaml', ...SHOWN], sources => {
  const { sites } = sources['do-not-use.yaml'].value
  const entryOf = (host: string) =>
    sites.find(site => `.${host.toLowerCase()}`.endsWith(`.${site.host.replace(/^www\./, '')}`))
  return shownTexts(sources).flatMap(([yaml, path, text]) =>
    (text.match(HOST) ?? []).flatMap(host => {
      const entry = entryOf(host)
      return entry
        ? yaml.fault(
            path,
            `${host} is on the do-not-use list: ${entry.why}.`,
            'Use the site that replaced it, or none.'
          )
        : []
    })
  )
})

export const factRules = [ukNumbers, reachable, numbersNotToUse, sitesNotToUse]
