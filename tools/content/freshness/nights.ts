import { formatHours } from '../../../machines/hours/format-hours.ts'
import type { OpeningWords } from '../../../machines/hours/format-time.ts'
import { dayNumber } from '../days.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { compileHours } from '../hours/compile-hours.ts'
import { findingsInHours } from '../hours/findings.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import { hoursIn, type ServiceEntry } from '../parse/services.ts'
import type { Sources } from '../parse/sources.ts'

/** The minutes of a day in which nearly every daytime line is open. */
const DAYTIME = { from: 10 * 60, to: 16 * 60 }

type Hours = ReturnType<typeof compileHours>

/** Whether a line is open but never by day, so that opening and closing may have been swapped. */
const isNightOnly = ({ weekly }: Hours): boolean =>
  weekly?.week.every(day => day.every(({ from, to }) => to <= DAYTIME.from || from >= DAYTIME.to)) ?? false

/**
 * Asks about hours that may be swapped: "21:00-09:00" is as valid as "09:00-21:00". It does not ask about confirmed
 * hours.
 * @param today a day in the UK, as `2026-11-24`.
 */
export const nights = (
  { yaml, value, nations }: ServiceEntry,
  screens: Sources['screens.yaml'] | undefined,
  today: string
): readonly Diagnostic[] => {
  if (!screens) return []
  return hoursIn({ value }).flatMap(({ path, hours: source }) => {
    if (source.confirmed || source.open === undefined || isRecoveryValue(source.open)) return []
    if (findingsInHours(source, nations).length > 0) return []
    const hours = compileHours(source, nations)
    if (!isNightOnly(hours)) return []
    const words: OpeningWords = screens.value.opening
    const told = formatHours(hours, { day: dayNumber(today), minute: 0 }, words).join('. ')
    return yaml.warning(
      [...path, 'open'],
      `${value.name} (${String(path[0])}) answers at night and never by day: ${told}`,
      'If opening and closing were swapped, swap them back. If it is right, ask them, then set "confirmed: true".'
    )
  })
}
