/** Times and bytes have a unit, other figures none. */
export type Unit = 'kB' | 'MB' | 'ms' | 's' | ''

/** A figure to reach: of the checklist itself, or of its ratio to the floor. */
export interface Goal {
  readonly of: 'figure' | 'ratio'
  readonly is: 'at most' | 'at least'
  readonly bound: number
}

/** One thing that was measured; pages without it have no figure. */
export interface Row {
  readonly what: string
  readonly unit: Unit
  /** Digits after the point. */
  readonly digits?: number
  readonly checklist: number
  readonly floor?: number | undefined
  /** The checklist with 10 times the content, and with 100 times. */
  readonly tenfold?: number | undefined
  readonly hundredfold?: number | undefined
  readonly goals?: readonly Goal[]
}

export const atMost = (bound: number): Goal => ({ of: 'figure', is: 'at most', bound })
export const atLeast = (bound: number): Goal => ({ of: 'figure', is: 'at least', bound })
export const timesTheFloor = (bound: number): Goal => ({ of: 'ratio', is: 'at most', bound })

const DIGITS: Readonly<Record<Unit, number>> = { kB: 1, MB: 2, ms: 0, s: 2, '': 0 }

const formatFigure = ({ unit, digits = DIGITS[unit] }: Row, figure: number | undefined): string =>
  figure === undefined ? '' : `${figure.toFixed(digits)} ${unit}`.trimEnd()

/** @returns the figure as a multiple of the floor, or `undefined` if there is no floor. */
export const ratioOf = ({ checklist, floor }: Row): number | undefined =>
  floor === undefined || floor === 0 ? undefined : checklist / floor

/** A ratio to a floor that is shown as 0 would mean nothing. */
const formatRatio = (row: Row): string =>
  /[1-9]/.test(formatFigure(row, row.floor)) ? (ratioOf(row)?.toFixed(2) ?? '') : ''

const isMet = (row: Row, { of, is, bound }: Goal): boolean => {
  const figure = of === 'figure' ? row.checklist : ratioOf(row)
  if (figure === undefined) return false
  return is === 'at most' ? figure <= bound : figure >= bound
}

const formatGoal = ({ unit }: Row, { of, is, bound }: Goal): string =>
  of === 'ratio' ? `${is} ${bound}×` : `${is} ${bound} ${unit}`.trimEnd()

const formatMet = (row: Row): string => {
  const { goals = [] } = row
  if (goals.length === 0) return ''
  return goals.map(goal => (isMet(row, goal) ? 'yes' : 'no')).join(', ')
}

const HEAD = ['', 'checklist', 'floor', 'ratio', '10× content', '100× content', 'goal', 'met']

const cellsOf = (row: Row): readonly string[] => [
  row.what,
  formatFigure(row, row.checklist),
  formatFigure(row, row.floor),
  formatRatio(row),
  formatFigure(row, row.tenfold),
  formatFigure(row, row.hundredfold),
  (row.goals ?? []).map(goal => formatGoal(row, goal)).join(', '),
  formatMet(row)
]

/** @returns the rows as columns of text. */
export const asText = (rows: readonly Row[]): string => {
  const lines = [HEAD, ...rows.map(cellsOf)]
  const widths = HEAD.map((_, at) => Math.max(...lines.map(cells => cells[at]?.length ?? 0)))
  const padded = (cells: readonly string[]) =>
    cells.map((cell, at) =>
      at === 0 || at >= 6 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)
    )
  return lines.map(cells => padded(cells).join('  ').trimEnd()).join('\n')
}

/** @returns the same as a table in Markdown. */
export const asMarkdown = (rows: readonly Row[]): string =>
  [HEAD, ['---', ...HEAD.slice(1, 6).map(() => '---:'), '---', '---'], ...rows.map(cellsOf)]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n')

const MARKS = ['<!-- bench -->', '<!-- /bench -->'] as const

/** @returns a document with a text between the marks of the bench. @throws unless both marks are there once, in order. */
export const putBetweenMarks = (document: string, text: string): string => {
  const [before, rest, ...more] = document.split(MARKS[0])
  const [, after, ...others] = rest?.split(MARKS[1]) ?? []
  if (before === undefined || after === undefined || more.length + others.length > 0)
    throw new Error(`The document must hold once: ${MARKS.join(' ... ')}`)
  return `${before}${MARKS[0]}\n${text}\n${MARKS[1]}${after}`
}
