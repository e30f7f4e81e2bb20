import { clean } from '../../tools/editorial/directories/clean.ts'
import type { Comparison } from '../../tools/editorial/directories/compare.ts'
import { hoursOfSchedules, plainHours, schedulesOf } from '../../tools/editorial/directories/hours.ts'
import { schedule } from '../../tools/editorial/directories/hsds.ts'
import { parseUkNumber } from '../../tools/editorial/directories/lines.ts'
import { fixtureTexts, TODAY } from '../support/content.ts'
import { compared, importAll, NIGHT_SHELTER, sheetRows } from '../tools/editorial/directories/directory.ts'
import { testRows } from './read-rows.ts'

const refused = (problem: string) => `refused: ${problem}`

testRows('directories/cells', (cell, title) => {
  const cleaned = title.startsWith('where a number stands') ? clean(cell, '+') : clean(cell)
  if ('problem' in cleaned) return refused(cleaned.problem)
  return `${cleaned.wasCleaned ? '(cleaned) ' : ''}${cleaned.text}`
})

testRows('directories/numbers', cell => {
  const parsed = parseUkNumber(cell)
  return 'problem' in parsed ? refused(parsed.problem) : parsed.number
})

testRows('directories/hours', cell => {
  const hours = plainHours(cell, ['england'])
  return 'open' in hours ? hours.open : `refused${/\w/.test(hours.problem) ? '' : ', and nothing says why'}`
})

const WEEKLY = { freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '17:00' }

testRows('directories/schedules', text => {
  const changes: readonly object[] = text.startsWith('{') ? JSON.parse(`[${text}]`) : []
  const schedules = text.startsWith('{')
    ? changes.map(change => schedule.parse({ ...WEEKLY, ...change }))
    : schedulesOf(text, 'Phone')
  const hours = hoursOfSchedules(schedules, TODAY)
  if ('open' in hours) return hours.open
  return hours.unsupported.map(({ index, field, why }) => `${index}.${field}: ${why}`).join('; ')
})

const HEADINGS = 'Name,Telephone,Opening hours,Website'

const effectOf = (comparison: Comparison): string => {
  const { kind, messages, facts } = comparison
  if (kind === 'refused') return refused(messages.join(' '))
  const differing =
    kind === 'new' ? [] : facts.map(({ what, before, after }) => `${what}: ${before} -> ${after}`)
  return [kind, ...messages, ...differing].join('; ')
}

const imported = importAll(sheetRows(HEADINGS, NIGHT_SHELTER))

testRows('directories/rows', (lines, title) => {
  const texts = title.startsWith('where Night Shelter') ? imported : fixtureTexts
  const last = compared(sheetRows(HEADINGS, lines), texts).at(-1)
  return last ? effectOf(last) : 'nothing'
})
