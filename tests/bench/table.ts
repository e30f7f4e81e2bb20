/** Times and bytes have a unit, other figures none. */
export type Unit = 'kB' | 'MB' | 'ms' | 's' | ''

/** A figure to reach: of the checklist itself, or of its ratio to the floor or to the page of bare React. */
export interface Goal {
  readonly of: 'figure' | 'ratio' | 'react'
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
  readonly bareReact?: number | undefined
  /** The checklist with 10 times the content, and with 100 times. */
  readonly tenfold?: number | undefined
  readonly hundredfold?: number | undefined
  readonly goals?: readonly Goal[]
}

export const atMost = (bound: number): Goal => ({ of: 'figure', is: 'at most', bound })
export const atLeast = (bound: number): Goal => ({ of: 'figure', is: 'at least', bound })
export const timesTheFloor = (bound: number): Goal => ({ of: 'ratio', is: 'at most', bound })
export const timesBareReact = (bound: number): Goal => ({ of: 'react', is: 'at most', bound })

const DIGITS: Readonly<Record<Unit, number>> = { kB: 1, MB: 2, ms: 0, s: 2, '': 0 }

const formatFigure = ({ unit, digits = DIGITS[unit] }: Row, figure: number | undefined): string =>
  figure === undefined ? '' : `${figure.toFixed(digits)} ${unit}`.trimEnd()

/** @returns the figure as a multiple of that of another page, or `undefined` if that page has none. */
export const ratioOf = ({ checklist }: Row, other: number | undefined): number | undefined =>
  other === undefined || other === 0 ? undefined : checklist / other

/** A ratio to a figure that is shown as 0 would mean nothing. */
const formatRatio = (row: Row, other: number | undefined): string =>
  /[1-9]/.test(formatFigure(row, other)) ? (ratioOf(row, other)?.toFixed(2) ?? '') : ''

const isMet = (row: Row, { of, is, bound }: Goal): boolean => {
  const figure = of === 'figure' ? row.checklist : ratioOf(row, of === 'ratio' ? row.floor : row.bareReact)
  if (figure === undefined) return false
  return is === 'at most' ? figure <= bound : figure >= bound
}

const formatGoal = ({ unit }: Row, { of, is, bound }: Goal): string =>
  of === 'figure'
    ? `${is} ${bound} ${unit}`.trimEnd()
    : `${is} ${bound}×${of === 'react' ? ' bare React' : ''}`

const formatMet = (row: Row): string => {
  const { goals = [] } = row
  if (goals.length === 0) return ''
  return goals.map(goal => (isMet(row, goal) ? 'yes' : 'no')).join(', ')
}

const HEAD = [
  '',
  '÷ floor',
  '÷ bare React',
  'goal',
  'met',
  'checklist',
  'floor',
  'bare React',
  '10× content',
  '100× content'
]
/** Which of these are words, and stand on the left. */
const ARE_WORDS = [0, 3, 4]

const cellsOf = (row: Row): readonly string[] => [
  row.what,
  formatRatio(row, row.floor),
  formatRatio(row, row.bareReact),
  (row.goals ?? []).map(goal => formatGoal(row, goal)).join(', '),
  formatMet(row),
  ...[row.checklist, row.floor, row.bareReact, row.tenfold, row.hundredfold].map(figure =>
    formatFigure(row, figure)
  )
]

/** @returns the rows as columns of text. */
export const asText = (rows: readonly Row[]): string => {
  const lines = [HEAD, ...rows.map(cellsOf)]
  const widths = HEAD.map((_, at) => Math.max(...lines.map(cells => cells[at]?.length ?? 0)))
  const padded = (cells: readonly string[]) =>
    cells.map((cell, at) =>
      ARE_WORDS.includes(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)
    )
  return lines.map(cells => padded(cells).join('  ').trimEnd()).join('\n')
}

/** @returns the same as a table in Markdown. */
export const asMarkdown = (rows: readonly Row[]): string =>
  [HEAD, HEAD.map((_, at) => (ARE_WORDS.includes(at) ? '---' : '---:')), ...rows.map(cellsOf)]
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
