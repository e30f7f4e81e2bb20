import { formatHours } from '../../../machines/hours/format-hours.ts'
import { hoursWords } from '../../../machines/language/hours-words.ts'
import { dayNumber, isoDay } from '../days.ts'
import type { Diagnostic, Mend } from '../diagnostic.ts'
import { compileHours } from '../hours/compile-hours.ts'
import { weekOf } from '../hours/evaluate.ts'
import { findingsInHours } from '../hours/findings.ts'
import { rulesOf } from '../hours/syntax.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import { type ForceSource, hoursIn, linesOf, type ServiceEntry } from '../parse/services.ts'
import type { Sources } from '../parse/sources.ts'
import type { Path, YamlFile } from '../parse/yaml-file.ts'
import { type DatedFact, datedFacts, mayRing } from './dated-facts.ts'

/** When nearly every daytime line is open. Minutes since midnight. */
const DAYTIME = { from: 10 * 60, to: 16 * 60 }

/** Whether a line is open but never by day, so that opening and closing may have been swapped. */
const isNightOnly = (open: string): boolean => {
  const rules = rulesOf(open)
  return (
    !('notARule' in rules) &&
    weekOf(rules).every(day => day.every(({ from, to }) => to <= DAYTIME.from || from >= DAYTIME.to))
  )
}

/**
 * Asks about hours that may be swapped: "21:00-09:00" is as valid as "09:00-21:00". It does not ask about confirmed
 * hours.
 * @param today a day in the UK, as `2026-11-24`.
 */
const nights = ({ yaml, value, nations }: ServiceEntry, screens: Sources['screens.yaml'], today: string) =>
  hoursIn({ value }).flatMap(({ path, hours }) => {
    if (hours.confirmed || hours.open === undefined || isRecoveryValue(hours.open)) return []
    if (!isNightOnly(hours.open) || findingsInHours(hours, nations).length > 0) return []
    const words = hoursWords({ screens: screens.value })
    const now = { day: dayNumber(today), minute: 0 }
    const told = formatHours(compileHours(hours, nations), now, words).join('. ')
    return yaml.warning(
      [...path, 'open'],
      `${value.name} (${String(path[0])}) answers at night and never by day: ${told}`,
      'If opening and closing were swapped, swap them back. If it is right, ask them, then set "confirmed: true".',
      'ring'
    )
  })

/** Warns this many days before the list of bank holidays ends. */
const CALENDAR_NOTICE = 180

const due = ({ name, yaml, value }: DatedFact) =>
  yaml.warning(
    ['reviewBy'],
    `The review of ${name} was due on ${value.reviewBy}.`,
    'Check it again, then set "checked" and "reviewBy".',
    mayRing({ value: value as ServiceEntry['value'] }) ? 'ring' : undefined
  )

type Confirmed = { readonly confirmed: boolean } | undefined

/** @returns a warning if something is there but not confirmed. */
const doubt = (yaml: YamlFile, fact: Confirmed, path: Path, what: string, fix: string, mend?: Mend) =>
  fact?.confirmed === false ? yaml.warning(path, `Nobody has confirmed ${what}.`, fix, mend) : []

const numbers = (service: ServiceEntry) =>
  linesOf(service).map(({ channel, line }) => {
    const what = `${line.number} (${service.value.name})`
    const fix = 'Ring it, then set "confirmed: true" and "checked".'
    return doubt(service.yaml, line, [channel, 'number'], what, fix, 'ring')
  })

const times = (service: ServiceEntry) =>
  hoursIn(service).map(({ path, hours }) => {
    const what = `the hours of ${service.value.name} (${String(path[0])})`
    const fix = `Ask them, ${hours.open === undefined ? 'write "open:", ' : ''}then set "confirmed: true" and "checked".`
    return doubt(service.yaml, hours, path, what, fix, 'ring')
  })

const site = ({ yaml, value: { name, website } }: Pick<ServiceEntry, 'yaml' | 'value'> | ForceSource) => {
  const fix = 'Open it, then set "confirmed: true", and change the day in "checked".'
  return doubt(yaml, website, ['website', 'address'], `the website of ${name}`, fix)
}

const largestFirst = ({ yaml, value: { name, councils } }: ForceSource) => {
  const fix =
    'Compare them with a count of people, write its page below "sources", then set "confirmed: true".'
  return doubt(yaml, councils, ['councils', 'largestFirst'], `which place of ${name} is the largest`, fix)
}

const pastExceptions = ({ yaml, value }: ServiceEntry, today: string) =>
  hoursIn({ value }).flatMap(({ path, hours: { exceptions = [] } }) =>
    exceptions.flatMap(({ on }, index) => {
      const at = [...path, 'exceptions', index]
      return on < today ? yaml.warning(at, `${on} is past.`, 'Remove this exception.', 'remove') : []
    })
  )

const bankHolidays = ({ yaml, value: { knownUntil } }: Sources['bank-holidays.yaml'], today: string) => {
  const left = dayNumber(knownUntil) - dayNumber(today)
  if (left >= CALENDAR_NOTICE) return []
  const finding = [
    `The bank holidays are known until ${knownUntil}${left < 0 ? ', which is past' : ''}.`,
    `${left < 0 ? 'National editor: in' : 'In'} bank-holidays.yaml add to each of the three lists the days from ${isoDay(dayNumber(knownUntil) + 1)} on that GOV.UK has announced, then move "knownUntil".`
  ] as const
  return yaml[left < 0 ? 'error' : 'warning'](['knownUntil'], ...finding)
}

/**
 * Warns of facts that are past their review day or not confirmed. A list of bank holidays that has ended is an error.
 * @param today a day in the UK, as `2026-11-24`.
 */
export const freshness = (sources: Partial<Sources>, today: string): readonly Diagnostic[] => {
  const { serviceEntries = [], forces, 'screens.yaml': screens, 'bank-holidays.yaml': holidays } = sources
  return [
    ...serviceEntries
      .filter(({ value }) => !isRecoveryValue(value.name))
      .map(service => [
        ...numbers(service),
        ...times(service),
        ...(screens ? nights(service, screens, today) : []),
        site(service),
        pastExceptions(service, today)
      ]),
    [...(forces?.values() ?? [])].map(force => [site(force), largestFirst(force)]),
    datedFacts(sources)
      .filter(({ value }) => value.reviewBy < today)
      .map(due),
    holidays ? bankHolidays(holidays, today) : []
  ].flat(3)
}
