import type { Diagnostic, Finding } from '../diagnostic.ts'
import type { HoursSource } from '../hours/compile-hours.ts'
import { findingsInDay, findingsInHours } from '../hours/findings.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import { hoursIn, type ServiceEntry } from '../parse/services.ts'
import type { Path } from '../parse/yaml-file.ts'
import { inEachService } from './rule.ts'

const errorsAt = ({ yaml }: ServiceEntry, path: Path, findings: readonly Finding[]): readonly Diagnostic[] =>
  findings.map(finding => yaml.error(path, ...finding))

const open = (service: ServiceEntry, path: Path, hours: HoursSource): readonly Diagnostic[] =>
  errorsAt(
    service,
    [...path, 'open'],
    findingsInHours(hours, service.nations).map(([message, fix]) => [message, fix, 'hours'])
  )

const exceptions = (
  service: ServiceEntry,
  path: Path,
  { open, exceptions = [] }: HoursSource
): readonly Diagnostic[] => {
  const exceptionsPath = [...path, 'exceptions']
  if (exceptions.length > 0 && open === undefined)
    return errorsAt(service, exceptionsPath, [
      ['"exceptions" needs "open" beside it.', 'Add "open:" with the usual hours.']
    ])
  return exceptions.flatMap((exception, index) => [
    ...(isRecoveryValue(exception.open)
      ? []
      : errorsAt(service, [...exceptionsPath, index, 'open'], findingsInDay(exception.open))),
    ...(!isRecoveryValue(exception.on) && exceptions.findIndex(({ on }) => on === exception.on) < index
      ? errorsAt(
          service,
          [...exceptionsPath, index, 'on'],
          [[`${exception.on} has two exceptions.`, 'Keep one of them.']]
        )
      : [])
  ])
}

const oneOfTwo = (service: ServiceEntry, path: Path, { open, words }: HoursSource): readonly Diagnostic[] => {
  if (open === undefined && words === undefined)
    return errorsAt(service, path, [
      [
        'These hours have neither "open" nor "words".',
        'Add "open:" if the times are known, otherwise "words:", such as "Hours not known."'
      ]
    ])
  return open !== undefined && words !== undefined
    ? errorsAt(
        service,
        [...path, 'words'],
        [['These hours have both "open" and "words".', 'Remove "words": the app makes them from "open".']]
      )
    : []
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
    [
      'Hours without times cannot be confirmed.',
      'Set "confirmed: false", even if the words are true. Write "open:" once the times are known.'
    ]
  ])
}

export const hourRules = [
  inEachService(service =>
    hoursIn(service).flatMap(({ path, hours }) =>
      [oneOfTwo, open, exceptions, wordsConfirmed].flatMap(check => check(service, path, hours))
    )
  )
]
