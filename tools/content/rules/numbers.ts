import { digitsOf } from '../../../machines/text/format.ts'
import type { Finding } from '../diagnostic.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import { linesOf, type ServiceEntry } from '../parse/services.ts'
import { isCostly, isUkNumber } from '../phone-number.ts'
import { bannedNumbersFinder } from './do-not-use.ts'
import { rule } from './rule.ts'

const allLines = (services: readonly ServiceEntry[]) =>
  services.flatMap(service =>
    linesOf(service)
      .filter(({ line: { number } }) => !isRecoveryValue(number))
      .map(({ channel, line }) => ({ service, channel, line }))
  )
type Line = ReturnType<typeof allLines>[number]

const numberError = ({ service, channel }: Line, ...finding: Finding) =>
  service.yaml.error([channel, 'number'], ...finding)

/** @returns the error for a number that is not of the UK, and the fix. */
export const notUk = (number: string): Finding => [
  `${number} is not a UK number.`,
  'Write it as it is dialled in the UK, like "0800 555 111".'
]

const ukNumbers = rule(['serviceEntries', 'do-not-use.yaml'], sources => {
  const bannedIn = bannedNumbersFinder(sources['do-not-use.yaml'].value.numbers)
  return allLines(sources.serviceEntries)
    .filter(({ line: { number } }) => !isUkNumber(number) && bannedIn(number).length === 0)
    .map(entry => numberError(entry, ...notUk(entry.line.number)))
})

/** @returns the error for a number that costs more than usual to call, and the fix. */
export const costsMore = (number: string): Finding => [
  `A call to ${number} costs more than a usual call.`,
  'Use a number that begins with 01, 02, 03, 07 or 080.'
]

/** A call that costs may cost more than the person has, and is noticed on a bill. */
const costlyNumbers = rule(['serviceEntries'], ({ serviceEntries }) =>
  allLines(serviceEntries)
    .filter(({ line: { number } }) => isCostly(number))
    .map(entry => numberError(entry, ...costsMore(entry.line.number)))
)

/** Of two equal numbers, the one that nobody has seen yet is the wrong one. */
const isNumberSeen = ({ service, channel, line }: Line): boolean =>
  digitsOf(service.value.seen?.[channel]?.split(', ')[0] ?? '') === digitsOf(line.number)

/** A number with two names is wrong under one of them, unless both services say that they share it. */
const sharedNumbers = rule(['serviceEntries'], ({ serviceEntries }) => {
  const lines = allLines(serviceEntries)
  const byDigits = new Map<string, Line[]>()
  for (const entry of lines) {
    const digits = digitsOf(entry.line.number)
    byDigits.set(digits, [...(byDigits.get(digits) ?? []), entry])
  }
  const fix = 'Correct the one that is wrong. If both are right, write "sharesNumber: true" below both.'
  return lines.flatMap(entry => {
    const { service, line } = entry
    const other = byDigits
      .get(digitsOf(line.number))
      ?.find(one => one.service.id !== service.id && !(line.sharesNumber && one.line.sharesNumber))
    if (!other || (isNumberSeen(entry) && !isNumberSeen(other))) return []
    return numberError(entry, `${line.number} is also the number of "${other.service.value.name}".`, fix)
  })
})

export const numberRules = [ukNumbers, costlyNumbers, sharedNumbers]
