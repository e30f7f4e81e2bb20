import { digitsOf, isUkNumber } from '../phone-number.ts'
import { isStandIn } from '../salvage.ts'
import type { ServiceSource } from '../sources.ts'
import type { Path } from '../yaml-file.ts'
import { rule } from './rule.ts'

const hostOf = (address: string) => address.replace(/^www\./, '')

const numbersOf = ({ value }: ServiceSource): readonly (readonly [Path, string])[] =>
  (
    [
      [['phone', 'number'], value.phone?.number],
      [['phone', 'when-closed'], value.phone?.['when-closed']],
      [['text'], value.text]
    ] as const
  ).flatMap(([path, number]) => (number === undefined || isStandIn(number) ? [] : [[path, number] as const]))

const numbers = rule(['services', 'do-not-use.yaml'], ({ services, 'do-not-use.yaml': doNotUse }) => {
  const banned = new Map(doNotUse.value.numbers.map(entry => [entry.digits, entry.why]))
  return [...services.values()].flatMap(service =>
    numbersOf(service).flatMap(([path, number]) => {
      const why = banned.get(digitsOf(number))
      if (why)
        return service.yaml.fault(
          path,
          `${number} is on the do-not-use list: ${why}.`,
          'Use the number that replaced it, or none.'
        )
      return isUkNumber(number)
        ? []
        : service.yaml.fault(
            path,
            `${number} is not a UK number.`,
            'Write it as it is dialled here, like "0800 555 111".'
          )
    })
  )
})

const sites = rule(['services', 'do-not-use.yaml'], ({ services, 'do-not-use.yaml': doNotUse }) => {
  const banned = new Map(doNotUse.value.sites.map(entry => [hostOf(entry.host), entry.why]))
  return [...services.values()].flatMap(({ yaml, value }) => {
    const why = value.website && banned.get(hostOf(new URL(value.website).hostname))
    return why
      ? yaml.fault(
          ['website'],
          `${value.website} is on the do-not-use list: ${why}.`,
          'Use the site that replaced it, or none.'
        )
      : []
  })
})

const PROSE = [
  'services',
  'tips.yaml',
  'officer-actions.yaml',
  'screens.yaml',
  'before-you-start.yaml'
] as const

const textsIn = (value: unknown, path: Path = []): readonly (readonly [Path, string])[] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key])
  )
}

const CONTACT_FIELDS = ['number', 'when-closed', 'text']

/** A number that must not be used may stand in a sentence as well as in a field of its own. */
const numbersInProse = rule([...PROSE, 'do-not-use.yaml'], sources => {
  const banned = new Map(sources['do-not-use.yaml'].value.numbers.map(entry => [entry.digits, entry.why]))
  const files = [
    ...sources.services.values(),
    ...PROSE.flatMap(part => (part === 'services' ? [] : [sources[part]]))
  ]
  return files.flatMap(({ yaml, value }) =>
    textsIn(value)
      .filter(([path]) => !CONTACT_FIELDS.includes(String(path.at(-1))))
      .flatMap(([path, text]) => (text.match(/\d[\d ]*\d/g) ?? []).map(number => [path, number] as const))
      .flatMap(([path, number]) => {
        const why = banned.get(digitsOf(number))
        return why
          ? yaml.fault(
              path,
              `${number} is on the do-not-use list: ${why}.`,
              'Take the number out of these words.'
            )
          : []
      })
  )
})

const reachable = rule(['services'], ({ services }) =>
  [...services.values()].flatMap(({ yaml, value }) =>
    value.phone || value.text || value.website || value['how-to-reach']
      ? []
      : yaml.fault([], 'Nothing says how to reach this service.', 'Add phone, text, website or how-to-reach.')
  )
)

export const factRules = [numbers, numbersInProse, sites, reachable]
