import type { Diagnostic } from '../diagnostic.ts'
import type { HoursSource } from '../hours/compile-hours.ts'
import { findingsInDay, findingsInHours } from '../hours/findings.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import { hoursIn, type ServiceEntry } from '../parse/services.ts'
import { within, type YamlFile } from '../parse/yaml-file.ts'
import { inEachService } from './rule.ts'

type Check = (yaml: YamlFile, hours: HoursSource, nations: ServiceEntry['nations']) => readonly Diagnostic[]

const open: Check = (yaml, hours, nations) =>
  findingsInHours(hours, nations).map(([message, fix]) =>
    yaml.error(['open'], message, fix, /like "|"; PH/.test(fix) ? 'hours' : undefined)
  )

const exceptions: Check = (yaml, { open, exceptions = [] }) => {
  if (exceptions.length > 0 && open === undefined)
    return [
      yaml.error(['exceptions'], '"exceptions" needs "open" beside it.', 'Add "open:" with the usual hours.')
    ]
  return exceptions.flatMap(({ on, open }, index) => {
    const at = ['exceptions', index]
    const isRepeated = !isRecoveryValue(on) && exceptions.findIndex(other => other.on === on) < index
    return [
      ...(isRecoveryValue(open) ? [] : findingsInDay(open)).map(one => yaml.error([...at, 'open'], ...one)),
      ...(isRepeated ? [yaml.error([...at, 'on'], `${on} has two exceptions.`, 'Keep one of them.')] : [])
    ]
  })
}

const oneOfTwo: Check = (yaml, { open, words }) => {
  if ((open === undefined) !== (words === undefined)) return []
  const [at, has, fix] =
    open === undefined
      ? [
          [],
          'neither "open" nor',
          'Add "open:" if the times are known, otherwise "words:", such as "Hours not known."'
        ]
      : [['words'], 'both "open" and', 'Remove "words": the app makes them from "open".']
  return [yaml.error(at, `These hours have ${has} "words".`, fix)]
}

/** Words do not say whether somebody answers now, so they cannot be confirmed. */
const wordsConfirmed: Check = (yaml, { open, words }) => {
  if (words === undefined || isRecoveryValue(words) || open !== undefined) return []
  // The source text, because an invalid value has an error of its own and was replaced.
  if (yaml.sourceText(['confirmed']).toLowerCase() !== 'true') return []
  const fix = 'Set "confirmed: false", even if the words are true. Write "open:" once the times are known.'
  return [yaml.error(['confirmed'], 'Hours without times cannot be confirmed.', fix)]
}

export const hourRules = [
  inEachService(service =>
    hoursIn(service).flatMap(({ path, hours }) =>
      [oneOfTwo, open, exceptions, wordsConfirmed].flatMap(check =>
        check(within(service.yaml, path, hours), hours, service.nations)
      )
    )
  )
]
