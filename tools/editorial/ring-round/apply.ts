import { digitsOf } from '../../../machines/text/format.ts'
import { checkSources } from '../../content/check.ts'
import { type Diagnostic, formatDiagnostic, visible } from '../../content/diagnostic.ts'
import { isComplete, type Texts } from '../../content/parse/sources.ts'
import { type Change, changed, inBrackets, inQuotes } from '../change.ts'
import { answerOf, type CallResult, isGone, type LineAnswer } from './call.ts'
import { type CheckProgress, editsOf, progressOf } from './edits.ts'
import { type RoundLine, stateOf } from './lines.ts'
import { type Row, rowsOf } from './rows.ts'

/** What the result of a call does. If it is refused, nothing is changed. */
export interface Applied {
  /** The new text of each file that changes. */
  readonly texts: Texts
  /** Why it cannot be written down, or the errors that would follow, each with what to do. */
  readonly refused: readonly string[]
  /** What is left to do by hand. */
  readonly remarks: readonly string[]
}

const unchanged = { texts: new Map<string, string>(), refused: [], remarks: [] }
const refusedBecause = (...reasons: readonly string[]): Applied => ({
  ...unchanged,
  refused: reasons.map(visible)
})

const DO_NOT_USE = 'do-not-use.yaml'

/** @returns the files that change, with their new text. */
const withChanges = (texts: Texts, file: string, edits: readonly Change[]): Texts => {
  const before = texts.get(file) ?? ''
  const text = changed(before, ...edits)
  return text === before ? texts : new Map([...texts, [file, text]])
}

/** The change that keeps a wrong number from coming back. */
const banOf = ({ row: { service, number = '' }, on }: LineAnswer, listed: number): Change => ({
  insertIn: ['numbers'],
  at: listed,
  value: inBrackets({
    digits: inQuotes(digitsOf(number)),
    why: inQuotes(`Not the number of ${service.value.name}, rung on ${on}`),
    seenOn: inQuotes(service.value.sources[0]?.address ?? '')
  })
})

const numberRemarks = ({ row, number }: LineAnswer, isBanned: boolean): readonly string[] => {
  const { channel, service } = row
  if (number === undefined)
    return [
      `${row.number} is not theirs and no other is known. It is on do-not-use.yaml now, and nothing is built until you remove "${channel}" from ${service.yaml.file}, or give another number there.`
    ]
  return [
    `ring ${number} too: until then it is not confirmed.`,
    ...(isBanned ? [`${row.number} is on do-not-use.yaml now, so that it cannot come back.`] : [])
  ]
}

const lineRemarks = (answer: LineAnswer, isBanned: boolean): readonly string[] => {
  const { row, isRight, open } = answer
  if (isGone(answer)) return ['its web chat was removed: read its texts again, they may still mention it.']
  if (!isRight) return numberRemarks(answer, isBanned)
  return open === undefined && row.source.hours.open === undefined
    ? ['no times of day are known yet: ask for them, and write them as "open".']
    : []
}

/** Unconfirmed numbers never come first, so rejecting one can leave a need without a first contact. */
const onlyContactRemark = ({ row: { service, channel }, number }: LineAnswer): string =>
  [
    'its number came first for somebody who has no other, so nothing is built until one is confirmed.',
    number === undefined
      ? `Find its right number and write it in ${service.yaml.file}, below "${channel}". Ring it;`
      : `Ring ${number};`,
    `once it is right, set "confirmed: true" and "checked" in ${service.yaml.file}.`
  ].join(' ')

const serviceRemarks = (
  { row: { service } }: LineAnswer,
  { left, whole }: CheckProgress
): readonly string[] => {
  const { status, note } = service.value
  return [
    ...(left.length > 0
      ? [
          `its "checked" stays as it was until these are checked and right too: ${left.map(({ channel }) => channel).join(', ')}.`
        ]
      : []),
    ...(whole && status !== 'show' ? [`its status is still "${status}": change it by hand.`] : []),
    ...(whole && note ? ['read its note again: it may no longer be true.'] : [])
  ]
}

const sharedNumber = ({ row: { number, channel, service } }: LineAnswer, other: Row): string =>
  `${number} is not theirs, but ${other.service.value.name} (${other.channel}) has it too. Remove "${channel}" from ${service.yaml.file}; if it is wrong there as well, say so of that line.`

/** The parts of an error that stay the same when its line moves. */
const sameOf = ({ file, message }: Diagnostic) => `${file} ${message}`

/**
 * Writes the result of a call into the content.
 * @param line as the caller saw it.
 * @param today the day in the UK, as `2026-11-24`.
 * @returns the files that change; none if the line has changed since, if a file cannot be read, or if the content would
 * have errors that it has not now and that do not come from a wrong number.
 */
export const applyCall = (
  texts: Texts,
  line: Pick<RoundLine, 'key' | 'service' | 'state'>,
  result: CallResult,
  today: string
): Applied => {
  const { sources, errors } = checkSources(texts, today)
  if (!isComplete(sources)) return refusedBecause(...errors.map(formatDiagnostic))
  const rows = rowsOf(sources)
  const row = rows.find(({ key }) => key === line.key)
  if (!row || stateOf(row) !== line.state)
    return refusedBecause(`${line.service}: this line has changed since. Look at it again.`)
  const { name } = row.service.value
  const of = (remarks: readonly string[]) => remarks.map(remark => visible(`${name}: ${remark}`))
  const notes = result.note.trim() === '' ? [] : [`remark (${row.channel}): ${result.note.trim()}`]
  if (result.isRight === undefined) return { ...unchanged, remarks: of(notes) }
  const answer = answerOf(row, result, today)
  if (typeof answer === 'string') return refusedBecause(`${name}: ${answer}.`)

  const isWrong = row.number !== undefined && !answer.isRight
  const digits = digitsOf(row.number ?? '')
  const other =
    isWrong && rows.find(({ key, number }) => key !== row.key && digitsOf(number ?? '') === digits)
  if (other && answer.number === undefined) return refusedBecause(`${name}: ${sharedNumber(answer, other)}`)

  const had = new Set(errors.map(sameOf))
  const progress = progressOf(answer, today)
  const textsWith = (one: LineAnswer) =>
    withChanges(texts, row.service.yaml.file, editsOf(one, progressOf(one, today)))
  const newErrors = (one: LineAnswer) =>
    checkSources(textsWith(one), today).errors.filter(error => !had.has(sameOf(error)))
  const after = newErrors(answer)
  const isOnlyContact = after.length > 0 && isWrong && newErrors({ ...answer, isRight: true }).length === 0
  if (after.length > 0 && !isOnlyContact) return refusedBecause(...after.map(formatDiagnostic))

  const isBanned = isWrong && !other
  const all = isBanned
    ? withChanges(textsWith(answer), DO_NOT_USE, [
        banOf(answer, sources['do-not-use.yaml'].value.numbers.length)
      ])
    : textsWith(answer)
  return {
    texts: new Map([...all].filter(([file, text]) => text !== texts.get(file))),
    refused: [],
    remarks: of([
      ...(isOnlyContact ? [onlyContactRemark(answer)] : []),
      ...lineRemarks(answer, isBanned),
      ...serviceRemarks(answer, progress),
      ...notes
    ])
  }
}
