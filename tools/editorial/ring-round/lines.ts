import type { OpeningWords } from '../../../machines/hours/format-time.ts'
import { openingWords } from '../../../machines/language/opening-words.ts'
import { dayNumber } from '../../content/days.ts'
import type { Sources } from '../../content/parse/sources.ts'
import { byDue, type Due, dueChecksOf, dueOn } from './due.ts'
import { questionsFor } from './questions.ts'
import { hoursInWords, hoursWritten, type Row, rowsOf } from './rows.ts'
import type { Cells, FilledRow } from './sheet.ts'

/** A line with everything that the caller needs. */
export interface RoundLine {
  readonly key: string
  readonly service: string
  readonly channel: Row['channel']
  /** The number; a web chat has none. */
  readonly number: string | undefined
  /** The hours as the screen shows them. */
  readonly hours: string
  /** The hours as written in the file. */
  readonly written: string
  readonly for: string
  readonly ask: string
  readonly source: { readonly title: string; readonly address: string } | undefined
  readonly checked: { readonly on: string; readonly how: string }
  readonly due: readonly Due[]
  /** The last day on which its check counts, as `2027-02-24`. */
  readonly dueOn: string
  /** The force of a local service. */
  readonly force: string | undefined
  /** Everything that the files have about it, as a text that changes with an edit. */
  readonly state: string
}

const lineOf = (row: Row, today: string, words: OpeningWords): RoundLine => {
  const { service, source } = row
  const { value } = service
  return {
    key: row.key,
    service: value.name,
    channel: row.channel,
    number: row.number,
    hours: hoursInWords(row, dayNumber(today), words),
    written: hoursWritten(row),
    for: value.for,
    ask: questionsFor(row),
    source: value.sources[0],
    checked: source.checked ?? value.checked,
    due: dueChecksOf(row, today),
    dueOn: dueOn(row),
    force: service.force,
    state: JSON.stringify([source, value.checked])
  }
}

/**
 * @param today the day in the UK, as `2026-11-24`.
 * @returns every line, the one that is most due first.
 */
export const roundLinesOf = (
  sources: Pick<Sources, 'serviceEntries' | 'screens.yaml'>,
  today: string
): readonly RoundLine[] => {
  const words = openingWords({ screens: sources['screens.yaml'].value })
  return [...rowsOf(sources)].sort(byDue(today)).map(row => lineOf(row, today, words))
}

/** The result of ringing a line. */
export interface CallResult {
  /** As `2026-11-24`. */
  readonly on: string
  /** Whether the number is theirs, or the chat exists; nothing if nobody answered. */
  readonly isRight: boolean | undefined
  /** If it is not: the right number, if known. */
  readonly rightNumber: string
  /** Whether our hours are right. */
  readonly areHoursRight: boolean | undefined
  /** If they are not: the right hours. */
  readonly rightHours: string
  readonly note: string
}

const yesOrNo = (is: boolean | undefined): string => (is === undefined ? '' : is ? 'yes' : 'no')

/** @returns the result as a row of the sheet, so that the same rules apply. */
export const filledRowOf = (
  line: Pick<RoundLine, 'key' | 'service' | 'number' | 'hours' | 'written' | 'for' | 'ask'>,
  { on, isRight, rightNumber, areHoursRight, rightHours, note }: CallResult
): FilledRow => {
  const areOther = isRight === true && areHoursRight === false
  const cells: Cells = {
    key: line.key,
    name: line.service,
    number: line.number ?? '',
    hours: line.hours,
    written: line.written,
    for: line.for,
    ask: line.ask,
    source: '',
    checked: '',
    rungOn: isRight === undefined ? '' : on,
    numberRight: yesOrNo(isRight),
    rightNumber: isRight === false ? rightNumber.trim() : '',
    hoursRight: isRight ? yesOrNo(areHoursRight) : '',
    rightHours: areOther ? rightHours.trim() : '',
    remarks: note.trim()
  }
  return { at: undefined, cells }
}
