import type { Diagnostic, Finding } from '../diagnostic.ts'
import type { HoursSource } from '../hours/compile-hours.ts'
import { findingsInDay, findingsInHours } from '../hours/findings.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import { hoursIn, type ServiceEntry } from '../parse/services.ts'
import type { Path } from '../parse/yaml-file.ts'
import { inEachService } from './rule.ts'

const errorsAt = (
  { yaml }: ServiceEntry,
  path: Path,
  ...findings: readonly Finding[]
): readonly Diagnostic[] => findings.map(finding => yaml.error(path, ...finding))

const open = (service: ServiceEntry, path: Path, hours: HoursSource): readonly Diagnostic[] =>
  findingsInHours(hours, service.nations).map(([message, fix]) =>
    service.yaml.error([...path, 'open'], message, fix, 'hours')
  )

const exceptions = (
  service: ServiceEntry,
  path: Path,
  { open, exceptions = [] }: HoursSource
): readonly Diagnostic[] => {
  const all = [...path, 'exceptions']
  if (exceptions.length > 0 && open === undefined)
    return errorsAt(service, all, [
      '"exceptions" needs "open" beside it.',
      'Add "open:" with the usual hours.'
    ])
  return exceptions.flatMap((exception, index) => {
    const isRepeated =
      !isRecoveryValue(exception.on) && exceptions.findIndex(({ on }) => on === exception.on) < index
    const inDay = isRecoveryValue(exception.open) ? [] : findingsInDay(exception.open)
    const repeated: Finding = [`${exception.on} has two exceptions.`, 'Keep one of them.']
    return [
      ...errorsAt(service, [...all, index, 'open'], ...inDay),
      ...errorsAt(service, [...all, index, 'on'], ...(isRepeated ? [repeated] : []))
    ]
  })
}

const oneOfTwo = (service: ServiceEntry, path: Path, { open, words }: HoursSource): readonly Diagnostic[] => {
  if (open === undefined && words === undefined)
    return errorsAt(service, path, [
      'These hours have neither "open" nor "words".',
      'Add "open:" if the times are known, otherwise "words:", such as "Hours not known."'
    ])
  if (open === undefined || words === undefined) return []
  return errorsAt(
    service,
    [...path, 'words'],
    ['These hours have both "open" and "words".', 'Remove "words": the app makes them from "open".']
  )
}

/** Words do not say whether somebody answers now, so they cannot be confirmed. */
const wordsConfirmed = (
  service: ServiceEntry,
  path: Path,
  { open, words }: HoursSource
): readonly Diagnostic[] => {
  if (words === undefined || isRecoveryValue(words) || open !== undefined) return []
  const confirmedPath = [...path, 'confirmed']
  // The source text, because an invalid value has an error of its own and was replaced.
  if (service.yaml.sourceText(confirmedPath).toLowerCase() !== 'true') return []
  return errorsAt(service, confirmedPath, [
    'Hours without times cannot be confirmed.',
    'Set "confirmed: false", even if the words are true. Write "open:" once the times are known.'
  ])
}

export const hourRules = [
  inEachService(service =>
    hoursIn(service).flatMap(({ path, hours }) =>
      [oneOfTwo, open, exceptions, wordsConfirmed].flatMap(check => check(service, path, hours))
    )
  )
]
