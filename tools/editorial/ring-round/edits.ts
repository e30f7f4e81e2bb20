import { freshUntil, isFreshByItself } from '../../content/freshness/dated-facts.ts'
import type { Path } from '../../content/parse/yaml-file.ts'
import { isSeen, seenNow, seenText } from '../../content/rules/seen.ts'
import { serviceFields } from '../../content/schema/service.ts'
import { type Change, inBrackets, inQuotes } from '../change.ts'
import { howChecked, isGone, type LineAnswer } from './call.ts'
import { type Row, rowsIn } from './rows.ts'

/** How a whole service was checked, and the earliest day on which one of its lines was. */
type WholeCheck = { readonly on: string; readonly how: 'rung' | 'website' }

/** @returns `undefined` while a line of the service is not checked yet, or its number was wrong. */
const wholeCheckOf = (answer: LineAnswer, today: string): WholeCheck | undefined => {
  const lines = rowsIn(answer.row.service).flatMap(row => {
    if (row.key !== answer.row.key)
      return { row, on: isFreshByItself(row.source, today) ? row.source.checked?.on : undefined }
    return isGone(answer) ? [] : { row, on: answer.isRight ? answer.on : undefined }
  })
  const [on] = lines.flatMap(line => line.on ?? []).sort()
  const how = lines.some(({ row }) => howChecked(row) === 'rung') ? 'rung' : 'website'
  return on === undefined || lines.some(line => line.on === undefined) ? undefined : { on, how }
}

type Checked = NonNullable<Row['source']['checked']>

const hoursEdits = ({ row, open, areHoursRight, isRight }: LineAnswer, path: Path): readonly Change[] => {
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

/** Why a number is not theirs, for reviewers. */
export const whyWrong = ({ row, on }: LineAnswer) =>
  `Not the number of ${row.service.value.name}, rung on ${on}`

const numberEdits = (answer: LineAnswer, path: Path): readonly Change[] => {
  const { row, number, isRight } = answer
  if (row.number === undefined) return []
  const confirmed: Change = { set: [...path, 'confirmed'], value: isRight }
  return number === undefined || number === row.number
    ? [confirmed]
    : [{ set: [...path, 'number'], value: number }, confirmed]
}

/** The new "checked" of a line. It has none once its whole service is checked. */
const ownChecked = (row: Row, answer: LineAnswer | undefined, isWhole: boolean): Checked | undefined => {
  if (isWhole) return undefined
  if (!answer) return row.source.checked
  const own: Checked = { on: answer.on, how: howChecked(row) }
  const { on, how } = row.service.value.checked
  const isSaidOfService = on === own.on && (how === 'rung' || how === own.how)
  return answer.isRight && !isSaidOfService ? own : undefined
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

/** Updates "seen" with what the caller was told. */
const seenEdits = ({ row, number, open }: LineAnswer, start: Path): readonly Change[] => {
  const { source, channel } = row
  const now = seenNow(source)
  const told = { number: number ?? now.number, hours: open ?? now.hours }
  const { seen } = row.service.value
  if (isSeen(seen?.[channel], told)) return []
  if (seen) return [{ set: [...start, 'seen', channel], value: seenText(told) }]
  const value = inBrackets({ [channel]: seenText(told) })
  return [{ set: [...start, 'seen'], value, order: Object.keys(serviceFields) }]
}

/**
 * @param today the day in the UK, as `2026-11-24`.
 * @returns the edits to the file of a service.
 */
export const editsOf = (answer: LineAnswer, today: string): readonly Change[] => {
  const { row, withdrawnBy: by, on } = answer
  const { path: start } = row.service
  // Nothing else changes, so that one signature is enough to release it.
  if (by !== undefined && !answer.isRight && row.number !== undefined)
    return [{ set: [...start, row.channel, 'withdrawn'], value: { on, by, why: `${whyWrong(answer)}.` } }]
  const whole = wholeCheckOf(answer, today)
  const lineEdits = (row: Row): readonly Change[] => {
    const path = [...start, row.channel]
    const own = row.key === answer.row.key ? answer : undefined
    if (own && isGone(own)) return [{ remove: path }]
    return [
      ...(own ? [...numberEdits(own, path), ...hoursEdits(own, path), ...seenEdits(own, start)] : []),
      ...ownCheckedEdits(row.source.checked, ownChecked(row, own, whole !== undefined), path)
    ]
  }
  return [
    ...rowsIn(answer.row.service).flatMap(lineEdits),
    ...(whole
      ? [
          { set: [...start, 'checked', 'on'], value: whole.on },
          { set: [...start, 'checked', 'how'], value: whole.how },
          { set: [...start, 'reviewBy'], value: freshUntil(whole.on) }
        ]
      : [])
  ]
}
