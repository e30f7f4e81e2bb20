/** How a figure is written: times and bytes with their unit, the others bare. */
export type Unit = 'kB' | 'MB' | 'ms' | 's' | ''

/** A figure to reach: of the checklist itself, or of its ratio to the floor. */
export interface Goal {
  readonly of: 'figure' | 'ratio'
  readonly is: 'at most' | 'at least'
  readonly bound: number
}

/** One thing that was measured. What was not measured of a page is left out. */
export interface Row {
  readonly what: string
  readonly unit: Unit
  /** How many digits stand after the point. */
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

const said = ({ unit, digits = DIGITS[unit] }: Row, figure: number | undefined): string =>
  figure === undefined ? '' : `${figure.toFixed(digits)} ${unit}`.trimEnd()

/** @returns how many times the floor it is, or `undefined` where there is none to compare with. */
export const ratioOf = ({ checklist, floor }: Row): number | undefined =>
  floor === undefined || floor === 0 ? undefined : checklist / floor

/** Over a floor that is as good as nothing a ratio would tell nothing. */
const ratioSaid = (row: Row): string =>
  /[1-9]/.test(said(row, row.floor)) ? (ratioOf(row)?.toFixed(2) ?? '') : ''

const isMet = (row: Row, { of, is, bound }: Goal): boolean => {
  const figure = of === 'figure' ? row.checklist : ratioOf(row)
  if (figure === undefined) return false
  return is === 'at most' ? figure <= bound : figure >= bound
}

const goalSaid = ({ unit }: Row, { of, is, bound }: Goal): string =>
  of === 'ratio' ? `${is} ${bound}×` : `${is} ${bound} ${unit}`.trimEnd()

const metSaid = (row: Row): string => {
  const { goals = [] } = row
  if (goals.length === 0) return ''
  return goals.map(goal => (isMet(row, goal) ? 'yes' : 'no')).join(', ')
}

const HEAD = ['', 'checklist', 'floor', 'ratio', '10× content', '100× content', 'goal', 'met']

const cellsOf = (row: Row): readonly string[] => [
  row.what,
  said(row, row.checklist),
  said(row, row.floor),
  ratioSaid(row),
  said(row, row.tenfold),
  said(row, row.hundredfold),
  (row.goals ?? []).map(goal => goalSaid(row, goal)).join(', '),
  metSaid(row)
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

/** @returns a document with a text between the marks of the bench. @throws if the marks do not stand there once, in order. */
export const putBetweenMarks = (document: string, text: string): string => {
  const [before, rest, ...more] = document.split(MARKS[0])
  const [, after, ...others] = rest?.split(MARKS[1]) ?? []
  if (before === undefined || after === undefined || more.length + others.length > 0)
    throw new Error(`The document must hold once: ${MARKS.join(' ... ')}`)
  return `${before}${MARKS[0]}\n${text}\n${MARKS[1]}${after}`
}
