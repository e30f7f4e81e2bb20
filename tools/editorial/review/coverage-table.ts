import { areaOf } from '../../../machines/outcome/area.ts'
import { type Coverage, coverageOf, plainMonday } from '../../../machines/training/coverage.ts'
import type { Compiled } from '../../content/check.ts'
import { editionFor } from '../../content/compile/edition.ts'

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const WHOLE_WEEK = 168

const hourLabel = (hour: number) =>
  `${DAYS[Math.floor(hour / 24) % 7]} ${String(hour % 24).padStart(2, '0')}:00`

/** Hours as ranges: "Mon 17:00 to Tue 09:00". */
const stretches = (hours: readonly number[]): string => {
  if (hours.length === WHOLE_WEEK) return 'the whole week'
  const starts = hours.filter(hour => !hours.includes(hour - 1))
  return starts
    .map(start => {
      let end = start
      while (hours.includes(end)) end++
      return `${hourLabel(start)} to ${hourLabel(end)}`
    })
    .join(', ')
}

const row = ({ need, local, national, none }: Coverage): string =>
  `  ${need.padEnd(22)}${String(local.length).padStart(6)}${String(national.length).padStart(10)}${String(none.length).padStart(9)}  ${stretches(none)}`.trimEnd()

const HEAD = `  ${'need'.padEnd(22)}${'local'.padStart(6)}${'national'.padStart(10)}${'nobody'.padStart(9)}  when nobody answers`

/**
 * For each force, in how many of the 168 hours of a week somebody who is confirmed answers each need, and when nobody
 * does. Forces that are alike share a table.
 * @param force the id of one force, or `undefined` for all.
 * @throws if there is no such force.
 */
export const coverageTables = (compiled: Compiled, force: string | undefined): readonly string[] => {
  const { content, packs } = editionFor(compiled, force)
  const monday = plainMonday(content.calendar, content.calendar.builtOn)
  const tables = new Map<string, string[]>()
  for (const one of content.forces) {
    const table = coverageOf(content, areaOf(one, packs[one.id]), monday).map(row).join('\n')
    tables.set(table, [...(tables.get(table) ?? []), one.name])
  }
  return [
    'Hours of a week without bank holidays in which a confirmed line answers.',
    ...[...tables].map(([table, names]) => `\n${names.join(', ')}\n${HEAD}\n${table}`)
  ]
}
