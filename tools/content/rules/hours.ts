import type { Diagnostic } from '../diagnostic.ts'
import type { HoursSource } from '../hours/compile-hours.ts'
import { type Finding, findingsIn, findingsInDay } from '../hours/findings.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import { hoursIn, type ServiceEntry } from '../parse/services.ts'
import type { Path } from '../parse/yaml-file.ts'
import { rule } from './rule.ts'

const errorsAt = ({ yaml }: ServiceEntry, path: Path, findings: readonly Finding[]): readonly Diagnostic[] =>
  findings.map(finding => yaml.error(path, ...finding))

const open = (service: ServiceEntry, path: Path, hours: HoursSource): readonly Diagnostic[] => {
  if (hours.open === undefined || isRecoveryValue(hours.open)) return []
  return errorsAt(service, [...path, 'open'], findingsIn(hours.open, hours, service.nations))
}

const exceptions = (
  service: ServiceEntry,
  path: Path,
  { open, exceptions = [] }: HoursSource
): readonly Diagnostic[] => {
  const place = [...path, 'exceptions']
  if (exceptions.length > 0 && open === undefined)
    return errorsAt(service, place, [
      ['An exception needs a week that it differs from.', 'Add "open:" to these hours.']
    ])
  return exceptions.flatMap((exception, index) => [
    ...(isRecoveryValue(exception.open)
      ? []
      : errorsAt(service, [...place, index, 'open'], findingsInDay(exception.open))),
    ...(!isRecoveryValue(exception.on) && exceptions.findIndex(({ on }) => on === exception.on) < index
      ? errorsAt(
          service,
          [...place, index, 'on'],
          [[`${exception.on} has two exceptions.`, 'Keep one of them.']]
        )
      : [])
  ])
}

const oneOfTwo = (service: ServiceEntry, path: Path, { open, words }: HoursSource): readonly Diagnostic[] => {
  if (open === undefined && words === undefined)
    return errorsAt(service, path, [
      [
        'Nothing says when this is answered.',
        'Add "open:" if times are known, else "words:", as "Hours not known."'
      ]
    ])
  return open !== undefined && words !== undefined
    ? errorsAt(
        service,
        [...path, 'words'],
        [
          [
            'These hours stand twice: in "open" and in "words".',
            'Keep "open": the screen puts it into words.'
          ]
        ]
      )
    : []
}

/** Whether somebody answers now cannot be told from words, so that nobody can be sure of it. */
const wordsConfirmed = (
  service: ServiceEntry,
  path: Path,
  { open, words }: HoursSource
): readonly Diagnostic[] => {
  if (words === undefined || isRecoveryValue(words) || open !== undefined) return []
  const place = [...path, 'confirmed']
  // As it is written: a value that is wrong has an error of its own.
  if (service.yaml.sourceText(place).toLowerCase() !== 'true') return []
  return errorsAt(service, place, [
    [
      'These hours name no times, so that nobody can confirm when it is answered.',
      'Set "confirmed: false", even where the words are true; write "open:" once times are known.'
    ]
  ])
}

export const hourRules = [
  rule(['serviceEntries'], ({ serviceEntries }) =>
    serviceEntries.flatMap(service =>
      hoursIn(service).flatMap(({ path, hours }) =>
        [oneOfTwo, open, exceptions, wordsConfirmed].flatMap(check => check(service, path, hours))
      )
    )
  )
]
