import { checkSources } from '../../content/check.ts'
import { type Diagnostic, formatDiagnostic, visible } from '../../content/diagnostic.ts'
import { isComplete, type Sources, type Texts } from '../../content/parse/sources.ts'
import { type Change, changed as changedText } from '../change.ts'
import { answerOf, isBlank, type RingRoundAnswer } from './answer.ts'
import { progressOf, type ServiceAnswers } from './check-progress.ts'
import { editsOf } from './edits.ts'
import { remarksOn } from './remarks.ts'
import { type Row, rowsOf } from './rows.ts'
import { type FilledRow, readFilledSheet, rowName } from './sheet.ts'
import {
  banEdits,
  onlyContactMessage,
  onlyContactsIn,
  refusalMessage,
  wrongNumbersIn
} from './wrong-numbers.ts'

/**
 * Compares every completed row of a sheet with the lines of the content.
 * @param today the day in the UK, as `2026-11-24`.
 * @returns the answers, and the reason for each refused row.
 */
const answersIn = (
  filled: readonly FilledRow[],
  rows: readonly Row[],
  today: string
): { readonly answers: readonly RingRoundAnswer[]; readonly refused: readonly string[] } => {
  const byKey = new Map(rows.map(row => [row.key, row]))
  const refused: string[] = []
  const answers: RingRoundAnswer[] = []
  const seen = new Set<string>()
  for (const filledRow of filled.filter(({ cells }) => !isBlank(cells))) {
    const { at, cells } = filledRow
    const row = byKey.get(cells.key)
    const result = row ? answerOf(row, filledRow, today) : { problem: `there is no line "${cells.key}"` }
    if (seen.has(cells.key)) refused.push(`${rowName(at, cells.name)}: this line is in the sheet twice.`)
    else if ('problem' in result) refused.push(`${rowName(at, cells.name)}: ${result.problem}.`)
    else answers.push(result.answer)
    seen.add(cells.key)
  }
  return {
    answers,
    refused: refused.length > 0 ? refused : wrongNumbersIn(rows, answers).stuck.map(refusalMessage)
  }
}

/** The result of a completed sheet. If anything is refused, nothing is changed. */
export interface Applied {
  /** The new text of each file that changes. */
  readonly texts: Texts
  /** Rows that are refused and errors that would follow, each with what to do. */
  readonly refused: readonly string[]
  /** What is left to do by hand. */
  readonly remarks: readonly string[]
  /** Errors left by a wrong number that is still in the files, or came first: nothing is built until they are fixed. */
  readonly errors: readonly Diagnostic[]
}

const DO_NOT_USE = 'do-not-use.yaml'

/** @returns the answers by service. */
const findingsOf = (
  sources: Sources,
  answers: readonly RingRoundAnswer[],
  today: string
): readonly ServiceAnswers[] =>
  sources.serviceEntries.flatMap(service => {
    const own = answers.filter(({ row }) => row.service === service)
    return own.length > 0 ? { service, answers: own, progress: progressOf(service, own, today) } : []
  })

const editsByFile = (found: readonly ServiceAnswers[]): ReadonlyMap<string, readonly Change[]> => {
  const edits = new Map<string, readonly Change[]>()
  for (const one of found) {
    const { file } = one.service.yaml
    edits.set(file, [...(edits.get(file) ?? []), ...editsOf(one)])
  }
  return edits
}

/** @returns the files that change, with their new text. */
const changedBy = (texts: Texts, edits: ReadonlyMap<string, readonly Change[]>): Texts =>
  new Map(
    [...edits]
      .map(([file, some]) => [file, changedText(texts.get(file) ?? '', ...some)] as const)
      .filter(([file, text]) => text !== texts.get(file))
  )

const NOTHING = { texts: new Map<string, string>(), remarks: [], errors: [] } as const

/** The parts of an error that stay the same when its line moves. */
const sameOf = ({ file, message }: Diagnostic) => `${file} ${message}`

/**
 * Writes the answers of a ring-round into the content.
 * @param filled the completed rows, one for each line.
 * @param today the day in the UK, as `2026-11-24`.
 * @returns the files that change; none if a row does not match the content, if a file cannot be read, or if the content
 * would have errors that it has not now and that do not come from a wrong number.
 */
export const applyRows = (texts: Texts, filled: readonly FilledRow[], today: string): Applied => {
  const before = checkSources(texts, today)
  const { sources } = before
  if (!isComplete(sources)) return { ...NOTHING, refused: before.errors.map(formatDiagnostic) }
  const rows = rowsOf(sources)
  const { answers, refused } = answersIn(filled, rows, today)
  if (refused.length > 0) return { ...NOTHING, refused: refused.map(visible) }

  const had = new Set(before.errors.map(sameOf))
  const found = findingsOf(sources, answers, today)
  const changed = changedBy(texts, editsByFile(found))
  const errorsOf = (some: readonly ServiceAnswers[]) =>
    checkSources(new Map([...texts, ...changedBy(texts, editsByFile(some))]), today).errors.filter(
      error => !had.has(sameOf(error))
    )
  const after = errorsOf(found)
  const onlyContacts = after.length > 0 ? onlyContactsIn(found, errorsOf) : []
  if (after.length > 0 && onlyContacts.length === 0)
    return { ...NOTHING, refused: after.map(formatDiagnostic) }
  const { banned } = wrongNumbersIn(rows, answers)
  const all = new Map([
    ...changed,
    ...changedBy(
      texts,
      new Map([[DO_NOT_USE, banEdits(banned, sources['do-not-use.yaml'].value.numbers.length)]])
    )
  ])
  return {
    texts: all,
    refused: [],
    remarks: [...onlyContacts.map(onlyContactMessage), ...remarksOn(filled, rows, found, banned)].map(
      visible
    ),
    errors:
      banned.length + onlyContacts.length > 0 ? checkSources(new Map([...texts, ...all]), today).errors : []
  }
}

/**
 * Writes a completed sheet into content without errors.
 * @param sheet the completed sheet, as a spreadsheet saved it.
 * @param today the day in the UK, as `2026-11-24`.
 * @returns as `applyRows` does.
 */
export const applySheet = (texts: Texts, sheet: Uint8Array, today: string): Applied => {
  const { rows, problem } = readFilledSheet(sheet)
  return problem === undefined ? applyRows(texts, rows, today) : { ...NOTHING, refused: [visible(problem)] }
}
