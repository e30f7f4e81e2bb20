import { freshUntil } from '../../content/freshness/review-period.ts'
import type { ServiceEntry } from '../../content/parse/services.ts'
import type { Path } from '../../content/parse/yaml-file.ts'
import { isSame, seenText } from '../../content/rules/seen.ts'
import { type Change, inBrackets, inQuotes } from '../change.ts'
import type { RingRoundAnswer } from './answer.ts'
import { type CheckProgress, howChecked, isGone, type ServiceAnswers } from './check-progress.ts'
import { hoursWritten, type Row, rowsIn } from './rows.ts'

type Checked = NonNullable<Row['source']['checked']>

const hoursEdits = (
  { row, open, areHoursRight, isRight }: RingRoundAnswer,
  path: Path
): readonly Change[] => {
  const hours = [...path, 'hours']
  if (!areHoursRight) return []
  const confirmed: Change = { set: [...hours, 'confirmed'], value: isRight }
  if (open === undefined) return [confirmed]
  const old = row.source.hours.open === undefined ? 'words' : 'open'
  return [
    { rename: [...hours, old], to: 'open' },
    { set: [...hours, 'open'], value: inQuotes(open) },
    confirmed
  ]
}

const numberEdits = ({ row, number, isRight }: RingRoundAnswer, path: Path): readonly Change[] => {
  if (row.number === undefined) return []
  const confirmed: Change = { set: [...path, 'confirmed'], value: isRight }
  return number === undefined || number === row.number
    ? [confirmed]
    : [{ set: [...path, 'number'], value: number }, confirmed]
}

/** Whether "checked" of the service already says the same. */
const isCheckedAs = ({ value: { checked } }: ServiceEntry, { on, how }: Checked) =>
  checked.on === on && (checked.how === 'rung' || checked.how === how)

/** The new "checked" of a line. It has none once its whole service is checked. */
const ownChecked = (row: Row, answer: RingRoundAnswer | undefined, isWhole: boolean): Checked | undefined => {
  if (isWhole) return undefined
  if (!answer) return row.source.checked
  const own: Checked = { on: answer.rungOn, how: howChecked(row) }
  return answer.isRight && !isCheckedAs(row.service, own) ? own : undefined
}

const ownCheckedEdits = (
  before: Checked | undefined,
  after: Checked | undefined,
  line: Path
): readonly Change[] => {
  const path = [...line, 'checked']
  if (before === after) return []
  if (!after) return [{ remove: path }]
  const { on, how } = after
  if (!before) return [{ set: path, value: inBrackets({ on, how }) }]
  return [
    { set: [...path, 'on'], value: on },
    { set: [...path, 'how'], value: how }
  ]
}

/** What the caller was told: the line according to the sheet. */
const seenEdits = ({ row, number, open }: RingRoundAnswer, start: Path): readonly Change[] => {
  const before = { number: row.number, hours: hoursWritten(row) }
  const after = { number: number ?? before.number, hours: open ?? before.hours }
  return isSame(before, after) ? [] : [{ set: [...start, 'seen', row.channel], value: seenText(after) }]
}

const lineEdits = (
  row: Row,
  answer: RingRoundAnswer | undefined,
  isWhole: boolean,
  start: Path
): readonly Change[] => {
  const path = [...start, row.channel]
  if (answer && isGone(answer)) return [{ remove: path }]
  return [
    ...(answer
      ? [...numberEdits(answer, path), ...hoursEdits(answer, path), ...seenEdits(answer, start)]
      : []),
    ...ownCheckedEdits(row.source.checked, ownChecked(row, answer, isWhole), path)
  ]
}

const wholeEdits = ({ on, how }: NonNullable<CheckProgress['whole']>, start: Path): readonly Change[] => [
  { set: [...start, 'checked', 'on'], value: on },
  { set: [...start, 'checked', 'how'], value: how },
  { set: [...start, 'reviewBy'], value: freshUntil(on) }
]

/** @returns the edits to the file of a service. */
export const editsOf = ({ service, answers, progress: { whole } }: ServiceAnswers): readonly Change[] => {
  const start = service.path
  const answerQuestion = (row: Row) => answers.find(answer => answer.row.key === row.key)
  return [
    ...rowsIn(service).flatMap(row => lineEdits(row, answerQuestion(row), whole !== undefined, start)),
    ...(whole ? wholeEdits(whole, start) : [])
  ]
}
