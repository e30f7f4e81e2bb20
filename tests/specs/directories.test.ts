import type { Comparison } from '../../tools/editorial/directories/compare.ts'
import { clean, readHours, readNumber } from '../../tools/editorial/directories/read-cell.ts'
import { fixtureTexts, withEdit } from '../support/content.ts'
import {
  compared,
  importAll,
  KENT,
  NIGHT_SHELTER,
  sheetRows
} from '../tools/editorial/directories/directory.ts'
import { testRows } from './read-rows.ts'

const refused = (problem: string) => `refused: ${problem}`

testRows('directories/cells', (cell, title) => {
  const { problem, wasCleaned, text } = clean(cell, title.startsWith('where a number stands') ? '+' : '')
  return problem === undefined ? `${wasCleaned ? '(cleaned) ' : ''}${text}` : refused(problem)
})

testRows('directories/numbers', cell => {
  const { value, problem } = readNumber(cell, KENT)
  return problem === undefined ? String(value) : refused(problem)
})

testRows('directories/hours', cell => {
  const { value, problem } = readHours(cell, KENT)
  if (problem === undefined) return (value as { readonly open: string }).open
  return `refused${/\w/.test(problem) ? '' : ', and nothing says why'}`
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
const MARK = '{ on: "2026-11-24", by: kent editor, why: Rings out }'
const withdrawn = withEdit(
  'forces/kent.yaml',
  '    phone:\n',
  `    phone:\n      withdrawn: ${MARK}\n`,
  imported
)

testRows('directories/rows', (lines, title) => {
  const isWithdrawn = title.endsWith('was withdrawn')
  const texts = isWithdrawn ? withdrawn : title.startsWith('where Night Shelter') ? imported : fixtureTexts
  const last = compared(sheetRows(HEADINGS, lines), texts).at(-1)
  return last ? effectOf(last) : 'nothing'
})
