/** Times and bytes have a unit, other figures none. */
export type Unit = 'kB' | 'MB' | 'ms' | 's' | ''

/** What a figure may be at most: itself, or times that of the page beside it. */
export interface Goal {
  readonly of: 'figure' | 'ratio'
  readonly bound: number
}

/** One thing that was measured. */
export interface Row {
  readonly what: string
  readonly unit: Unit
  readonly checklist: number
  /** Of the page that the checklist is measured against: the floor, or for the outcome that of bare React. */
  readonly beside?: number | undefined
  readonly goals?: readonly Goal[]
}

export const atMost = (bound: number): Goal => ({ of: 'figure', bound })
export const timesAtMost = (bound: number): Goal => ({ of: 'ratio', bound })

const DIGITS: Readonly<Record<Unit, number>> = { kB: 1, MB: 2, ms: 0, s: 2, '': 0 }

const formatFigure = (unit: Unit, figure: number | undefined): string =>
  figure === undefined ? '' : `${figure.toFixed(DIGITS[unit])} ${unit}`.trimEnd()

const ratioOf = ({ checklist, beside }: Row): number | undefined =>
  beside === undefined || beside === 0 ? undefined : checklist / beside

/** By the exact figure, not the rounded one. What was not measured is no figure that is met. */
const isMet = (row: Row, { of, bound }: Goal): boolean =>
  ((of === 'figure' ? row.checklist : ratioOf(row)) ?? Number.NaN) <= bound

const formatGoal = ({ unit }: Row, { of, bound }: Goal): string =>
  of === 'figure' ? `at most ${bound} ${unit}`.trimEnd() : `at most ${bound}×`

const HEAD = ['', 'checklist', 'beside', 'times', 'goal', 'met']

const cellsOf = (row: Row): readonly string[] => [
  row.what,
  formatFigure(row.unit, row.checklist),
  formatFigure(row.unit, row.beside),
  // A ratio to a figure that is shown as 0 would mean nothing.
  /[1-9]/.test(formatFigure(row.unit, row.beside)) ? (ratioOf(row)?.toFixed(2) ?? '') : '',
  (row.goals ?? []).map(goal => formatGoal(row, goal)).join(', '),
  (row.goals ?? []).map(goal => (isMet(row, goal) ? 'yes' : 'no')).join(', ')
]

/** @returns the rows as a table in Markdown. */
export const asMarkdown = (rows: readonly Row[]): string =>
  [HEAD, ['---', '---:', '---:', '---:', '---', '---'], ...rows.map(cellsOf)]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n')

/** @returns each goal that is not met, in words. */
export const missedIn = (rows: readonly Row[]): readonly string[] =>
  rows.flatMap(row =>
    (row.goals ?? [])
      .filter(goal => !isMet(row, goal))
      .map(goal => {
        const is =
          goal.of === 'figure' ? formatFigure(row.unit, row.checklist) : `${ratioOf(row)?.toFixed(2)}×`
        return `${row.what}: ${is}, ${formatGoal(row, goal)}`
      })
  )

const MARKS = ['<!-- bench -->', '<!-- /bench -->'] as const

/** @returns a document with a text between the marks of the bench. @throws unless both marks are there once, in order. */
export const putBetweenMarks = (document: string, text: string): string => {
  const [before, rest, ...more] = document.split(MARKS[0])
  const [, after, ...others] = rest?.split(MARKS[1]) ?? []
  if (before === undefined || after === undefined || more.length + others.length > 0)
    throw new Error(`The document must hold once: ${MARKS.join(' ... ')}`)
  return `${before}${MARKS[0]}\n${text}\n${MARKS[1]}${after}`
}
