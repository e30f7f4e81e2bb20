/** Times and bytes have a unit, other figures none. */
type Unit = 'kB' | 'MB' | 'ms' | 's' | ''

/** One thing that was measured. The goals are those of the design; what has none is there to explain the others. */
export interface Row {
  readonly what: string
  readonly unit: Unit
  readonly checklist: number
  /** The same of the floor, or of the page that is named. */
  readonly beside?: number
  readonly atMost?: number
  /** How many times what is beside it. */
  readonly timesAtMost?: number
}

const DIGITS: Readonly<Record<Unit, number>> = { kB: 1, MB: 2, ms: 0, s: 2, '': 0 }

const formatFigure = (unit: Unit, figure: number | undefined): string =>
  figure === undefined ? '' : `${figure.toFixed(DIGITS[unit])} ${unit}`.trimEnd()

const timesOf = ({ checklist, beside }: Row): number => (beside ? checklist / beside : Number.NaN)

const goalOf = ({ unit, atMost, timesAtMost }: Row): string => {
  if (atMost !== undefined) return `at most ${atMost} ${unit}`.trimEnd()
  return timesAtMost === undefined ? '' : `at most ${timesAtMost}×`
}

/** By the exact figure, not the rounded one. What was not measured is no figure that is met. */
const isMet = (row: Row): boolean =>
  row.atMost === undefined ? timesOf(row) <= (row.timesAtMost ?? Number.NaN) : row.checklist <= row.atMost

const HEAD = ['', 'checklist', 'beside', 'times', 'goal', 'met']

const cellsOf = (row: Row): readonly string[] => [
  row.what,
  formatFigure(row.unit, row.checklist),
  formatFigure(row.unit, row.beside),
  // A ratio to a figure that is shown as 0 would mean nothing.
  /[1-9]/.test(formatFigure(row.unit, row.beside)) ? timesOf(row).toFixed(2) : '',
  goalOf(row),
  goalOf(row) && (isMet(row) ? 'yes' : 'no')
]

/** @returns the rows as a table in Markdown. */
export const asMarkdown = (rows: readonly Row[]): string =>
  [HEAD, ['---', '---:', '---:', '---:', '---', '---'], ...rows.map(cellsOf)]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n')

/** @returns each goal that is not met, in words. */
export const missedIn = (rows: readonly Row[]): readonly string[] =>
  rows
    .filter(row => goalOf(row) && !isMet(row))
    .map(row => {
      const is =
        row.atMost === undefined ? `${timesOf(row).toFixed(2)}×` : formatFigure(row.unit, row.checklist)
      return `${row.what}: ${is}, ${goalOf(row)}`
    })

const MARKED = /(?<=<!-- bench -->\n).*(?=\n<!-- \/bench -->)/s

/** @returns a document with a text between the marks of the bench. @throws unless both marks are there. */
export const putBetweenMarks = (document: string, text: string): string => {
  if (!MARKED.test(document)) throw new Error('The document must hold <!-- bench --> and <!-- /bench -->.')
  return document.replace(MARKED, () => text)
}
