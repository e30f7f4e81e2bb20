import { digitsOf } from '../../../machines/text/format.ts'
import { checkSources } from '../../content/check.ts'
import { type Diagnostic, visible } from '../../content/diagnostic.ts'
import { isComplete, type Texts } from '../../content/parse/sources.ts'
import { readable } from '../../content/readable.ts'
import { type Change, changed, inBrackets, inQuotes } from '../change.ts'
import { languagesWithout, withoutEnglish } from '../languages/translation-rows.ts'
import { answerOf, type CallResult, isGone, type LineAnswer } from './call.ts'
import { editsOf, whyWrong } from './edits.ts'
import { type RoundLine, stateOf } from './lines.ts'
import { type Row, rowsOf } from './rows.ts'

/** What the result of a call does. If it is refused, nothing is changed. */
export interface Applied {
  /** The new text of each file that changes. */
  readonly texts: Texts
  /** Why it cannot be written down, or the errors that would follow. */
  readonly refused: readonly (string | Diagnostic)[]
  /** What is left to do by hand until the number of the line is confirmed. */
  readonly untilConfirmed: readonly string[]
  /** Remarks that stay true, whatever happens to the line. */
  readonly remarks: readonly string[]
}

const unchanged: Applied = { texts: new Map(), refused: [], untilConfirmed: [], remarks: [] }
const refusedBecause = (reason: string): Applied => ({ ...unchanged, refused: [reason] })

/** @returns the files that change, with their new text. */
const withChanges = (texts: Texts, file: string, edits: readonly Change[]): Texts => {
  const before = texts.get(file) ?? ''
  const text = changed(before, ...edits)
  return text === before ? texts : new Map([...texts, [file, text]])
}

/** The change that keeps a wrong number from coming back. */
const banOf = (answer: LineAnswer, listed: number): Change => ({
  insertIn: ['numbers'],
  at: listed,
  value: inBrackets({
    digits: inQuotes(digitsOf(answer.row.number ?? '')),
    why: inQuotes(whyWrong(answer)),
    seenOn: inQuotes(answer.row.service.value.sources[0]?.address ?? '')
  })
})

/** Remarks that stay true, whatever happens to the line. */
const remarksOf = (answer: LineAnswer, isBanned: boolean): readonly string[] => [
  ...(isGone(answer) ? ['its web chat was removed: read its texts again, they may still mention it.'] : []),
  ...(isBanned ? [`${answer.row.number} is under "Do not use" now, so that it cannot come back.`] : [])
]

/** Unconfirmed numbers never come first, so rejecting one can leave a need without a first contact. */
const ONLY_CONTACT =
  'its number came first for somebody who has no other, so nothing is built until one is confirmed.'

const numberToDo = ({ row, number, isRight, withdrawnBy }: LineAnswer): readonly string[] => {
  if (isRight || row.number === undefined || withdrawnBy !== undefined) return []
  return number === undefined
    ? [
        `${row.number} is not theirs and no other is known. Nothing is built until you write another in its form, or press "Withdraw this number" there.`
      ]
    : [`ring ${number} too: until then it is not confirmed.`]
}

const sharedNumber = ({ row: { number, channel, service } }: LineAnswer, other: Row): string =>
  `${number} is not theirs, but ${other.service.value.name} (${readable(other.channel)}) has it too. Remove "${readable(channel)}" in the form of ${service.value.name}, or withdraw it; if it is wrong there as well, say so of that line.`

/** The parts of an error that stay the same when its line moves. */
const sameOf = ({ file, message }: Diagnostic) => `${file} ${message}`

/**
 * Writes the result of a call into the content.
 * @param line as the caller saw it.
 * @param today the day in the UK, as `2026-11-24`.
 * @returns the files that change; none if the line has changed since, if a file cannot be read, or if the
 * content would get new errors that do not come from a wrong number.
 */
export const applyCall = (
  texts: Texts,
  line: Pick<RoundLine, 'key' | 'service' | 'state'>,
  result: CallResult,
  today: string
): Applied => {
  const { sources, errors } = checkSources(texts, today)
  if (!isComplete(sources)) return { ...unchanged, refused: errors }
  const rows = rowsOf(sources)
  const row = rows.find(({ key }) => key === line.key)
  if (!row || stateOf(row) !== line.state)
    return refusedBecause(`${line.service}: this line has changed since. Look at it again.`)
  const { name } = row.service.value
  const withName = (remarks: readonly string[]) => remarks.map(remark => visible(`${name}: ${remark}`))
  const notes = result.note.trim() === '' ? [] : [`remark (${row.channel}): ${result.note.trim()}`]
  if (result.isRight === undefined) return { ...unchanged, remarks: withName(notes) }
  const answer = answerOf(row, result, today)
  if (typeof answer === 'string') return refusedBecause(`${name}: ${answer}.`)

  const isWrong = row.number !== undefined && !answer.isRight
  const digits = digitsOf(row.number ?? '')
  const other =
    isWrong && rows.find(({ key, number }) => key !== row.key && digitsOf(number ?? '') === digits)
  if (other && answer.number === undefined && answer.withdrawnBy === undefined)
    return refusedBecause(`${name}: ${sharedNumber(answer, other)}`)

  const before = new Set(errors.map(sameOf))
  const textsWith = (one: LineAnswer) => withChanges(texts, row.service.yaml.file, editsOf(one, today))
  const checked = checkSources(textsWith(answer), today)
  // Translations of words that hours or a chat no longer have go with them.
  const isNew = (error: Diagnostic) => error.mend !== 'remove-orphans' && !before.has(sameOf(error))
  const after = checked.errors.filter(isNew)
  const isOnlyContact =
    after.length > 0 &&
    isWrong &&
    !checkSources(textsWith({ ...answer, isRight: true }), today).errors.some(isNew)
  if (after.length > 0 && !isOnlyContact) return { ...unchanged, refused: after }

  const isBanned = isWrong && !other
  const all = isBanned
    ? withChanges(textsWith(answer), 'do-not-use.yaml', [
        banOf(answer, sources['do-not-use.yaml'].value.numbers.length)
      ])
    : textsWith(answer)
  const orphans = errors.length > 0 ? [] : languagesWithout(texts, withoutEnglish(checked))
  return {
    texts: new Map([...all, ...orphans].filter(([file, text]) => text !== texts.get(file))),
    refused: [],
    untilConfirmed: withName([...(isOnlyContact ? [ONLY_CONTACT] : []), ...numberToDo(answer)]),
    remarks: withName([...remarksOf(answer, isBanned), ...notes])
  }
}
