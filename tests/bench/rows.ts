import type { Taken } from './content.ts'
import { sum } from './figures.ts'
import type { Scores } from './lighthouse.ts'
import { type First, type Measured, SIGNALS } from './measure.ts'
import { POOR, type Slowed } from './phone.ts'
import { atLeast, atMost, type Goal, type Row, timesBareReact, timesTheFloor, type Unit } from './table.ts'

/** The pages that stand beside one another in the table. */
export interface Compared {
  readonly checklist: Measured
  readonly floor: Measured
  readonly bareReact: Measured
  readonly tenfold: Measured
  readonly hundredfold: Measured
}

/** One figure of each page. */
const each = (
  what: string,
  unit: Unit,
  { checklist, floor, bareReact, tenfold, hundredfold }: Compared,
  figureOf: (page: Measured) => number | undefined,
  ...goals: readonly Goal[]
): Row => ({
  what,
  unit,
  checklist: figureOf(checklist) ?? Number.NaN,
  floor: figureOf(floor),
  bareReact: figureOf(bareReact),
  tenfold: figureOf(tenfold),
  hundredfold: figureOf(hundredfold),
  goals
})

const firstOf = (page: Measured, slowed: Slowed): First => {
  const first = page.first.get(slowed)
  if (!first) throw new Error(`${slowed.label} was not measured.`)
  return first
}

const sizes = (pages: Compared): readonly Row[] => [
  each('before the script of the first tap', 'kB', pages, ({ weight }) => weight.beforeScript / 1_000),
  each('up to and with that script', 'kB', pages, ({ weight }) => weight.withScript / 1_000, atMost(14)),
  each('up to and with the app', 'kB', pages, ({ weight }) => weight.withApp / 1_000),
  each('the whole page', 'kB', pages, ({ weight }) => weight.whole / 1_000, atMost(180))
]

const firsts = (pages: Compared): readonly Row[] => [
  ...SIGNALS.map(slowed =>
    each(
      `first screen readable, ${slowed.label}`,
      's',
      pages,
      page => firstOf(page, slowed).readable / 1_000,
      timesTheFloor(1.1)
    )
  ),
  ...SIGNALS.map(slowed =>
    each(
      `first tap answered, ${slowed.label}`,
      's',
      pages,
      page => firstOf(page, slowed).answered / 1_000,
      timesTheFloor(slowed.signal ? 1.15 : 1.3),
      timesBareReact(1)
    )
  ),
  each('Start shown, the question not yet', 's', pages, page => {
    const { readable, answered } = firstOf(page, POOR)
    return (answered - readable) / 1_000
  }),
  lostOf(pages),
  each(
    `outcome usable, ${POOR.label}, pressed at once`,
    's',
    pages,
    ({ toOutcome }) => (toOutcome?.usable === undefined ? undefined : toOutcome.usable / 1_000),
    timesBareReact(1)
  ),
  each('blocked until then by tasks over 50 ms', 'ms', pages, ({ toOutcome }) => toOutcome?.blocked),
  each('the longest of those tasks', 'ms', pages, ({ toOutcome }) => toOutcome?.longest, atMost(50))
]

const lostOf = (pages: Compared): Row => {
  const pressed = sum([...pages.checklist.first.values()].map(first => first.pressed))
  return each(
    `taps lost, of ${pressed} as soon as Start is shown`,
    '',
    pages,
    ({ first }) => sum([...first.values()].map(({ lost }) => lost)),
    atMost(0)
  )
}

const taps = (pages: Compared): readonly Row[] => [
  each(
    'next question painted, p95, CPU 4×',
    'ms',
    pages,
    page => page.taps.question,
    timesTheFloor(1.3),
    atMost(50)
  ),
  each('outcome painted, p95, CPU 4×', 'ms', pages, page => page.taps.outcome),
  each('main thread for a tap, CPU 4×', 'ms', pages, page => page.taps.worked, timesTheFloor(1.4)),
  each(
    'longest task after a tap to a question, CPU 4×',
    'ms',
    pages,
    page => page.taps.longestToQuestion,
    atMost(50)
  ),
  each('longest task after any tap, CPU 4×', 'ms', pages, page => page.taps.longest, atMost(50))
]

const heaps = (pages: Compared): readonly Row[] => [
  each('heap after 1 conversation', 'MB', pages, ({ heap }) => heap.after1 / 1e6, atMost(2.2)),
  each('heap after 200', 'MB', pages, ({ heap }) => heap.after200 / 1e6),
  each('heap that each of 200 more adds', 'kB', pages, ({ heap }) => heap.growth / 1_000, atMost(1.5))
]

/** What one page asks for. */
export interface Counted {
  readonly requests: number
  readonly bytes: number
}

/** @returns the rows of what a browser measures. */
export const rowsOfPages = (pages: Compared, all: Counted, ownEdition: number): readonly Row[] => [
  ...sizes(pages),
  { what: "one force's edition, up to and with the app", unit: 'kB', checklist: ownEdition / 1_000 },
  { what: 'all that is fetched, kept for use without signal', unit: 'kB', checklist: all.bytes / 1_000 },
  { what: 'requests for that; 1 of them until the first tap', unit: '', checklist: all.requests },
  ...firsts(pages),
  ...taps(pages),
  ...heaps(pages)
]

/** @returns the rows of what is measured without a browser, and by Lighthouse. */
export const otherRows = (taken: Taken, scores: Scores): readonly Row[] => [
  {
    what: 'content checked and compiled',
    unit: 's',
    checklist: taken.checked / 1_000,
    tenfold: taken.tenfold / 1_000,
    hundredfold: taken.hundredfold / 1_000,
    goals: [atMost(1)]
  },
  {
    what: '100 times as much, nothing confirmed, no hours alike',
    unit: 's',
    checklist: taken.worst / 1_000,
    goals: [atMost(10)]
  },
  {
    what: 'outcome of every need, pair and triple',
    unit: 's',
    checklist: taken.outcomes / 1_000,
    goals: [atMost(5)]
  },
  { what: 'Lighthouse: accessibility', unit: '', checklist: scores.accessibility, goals: [atLeast(100)] },
  {
    what: 'Lighthouse: best practices',
    unit: '',
    checklist: scores['best-practices'],
    goals: [atLeast(100)]
  },
  { what: 'Lighthouse: performance', unit: '', checklist: scores.performance }
]
