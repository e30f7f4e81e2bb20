import { measureContent } from './content.ts'
import { sum } from './figures.ts'
import { type First, type Page, SIGNALS } from './measure.ts'
import type { Way } from './on-the-way.ts'
import { POOR, type Slowed } from './phone.ts'
import type { Server } from './serve.ts'
import { atMost, type Goal, type Row, timesAtMost, type Unit } from './table.ts'
import type { ToOutcome } from './to-outcome.ts'

/** All that a browser measures. */
export interface Measured {
  readonly checklist: Page
  readonly floor: Page
  /** From a cold start with the poorest signal: the checklist, and the page of bare React. */
  readonly toOutcome: readonly [checklist: ToOutcome, bareReact: ToOutcome]
  readonly all: ReturnType<Server['counted']>
  readonly ways: readonly Way[]
}

const firstOf = (page: Page, slowed: Slowed): First => {
  const first = page.first.get(slowed)
  if (!first) throw new Error(`${slowed.label} was not measured.`)
  return first
}

const TO_FIRST_TAP_ON_A_SIGNAL = 1.15
const TO_FIRST_TAP = 1.3

/** The goals are those of the design; what has none is there to explain the others. */
export const rowsOf = ({ checklist, floor, toOutcome, all, ways }: Measured): readonly Row[] => {
  const each = (
    what: string,
    unit: Unit,
    figureOf: (page: Page) => number,
    ...goals: readonly Goal[]
  ): Row => ({ what, unit, checklist: figureOf(checklist), beside: figureOf(floor), goals })
  const alone = (what: string, unit: Unit, figure: number, ...goals: readonly Goal[]): Row => ({
    what,
    unit,
    checklist: figure,
    goals
  })
  const [ours, bareReact] = toOutcome
  const { checked, hundredfold } = measureContent()
  return [
    each('before the script of the first tap', 'kB', ({ weight }) => weight.beforeScript / 1_000),
    each('up to and with that script', 'kB', ({ weight }) => weight.withScript / 1_000),
    each('up to and with the app', 'kB', ({ weight }) => weight.withApp / 1_000),
    each('the whole page', 'kB', ({ weight }) => weight.whole / 1_000),
    alone('all that is fetched, kept for use without signal', 'kB', all.bytes / 1_000),
    alone('requests for that; 1 of them until the first tap', '', all.requests),
    ...SIGNALS.map(slowed =>
      each(
        `first screen readable, ${slowed.label}`,
        's',
        page => firstOf(page, slowed).readable / 1_000,
        timesAtMost(1.1)
      )
    ),
    ...SIGNALS.map(slowed =>
      each(
        `first tap answered, ${slowed.label}`,
        's',
        page => firstOf(page, slowed).answered / 1_000,
        timesAtMost(slowed.signal ? TO_FIRST_TAP_ON_A_SIGNAL : TO_FIRST_TAP)
      )
    ),
    each(
      'taps lost, of those made as soon as Start is shown',
      '',
      ({ first }) => sum([...first.values()].map(({ lost }) => lost)),
      atMost(0)
    ),
    {
      what: `outcome usable, ${POOR.label}, pressed at once; beside bare React`,
      unit: 's',
      checklist: (ours.usable ?? Number.NaN) / 1_000,
      beside: (bareReact.usable ?? Number.NaN) / 1_000,
      goals: [timesAtMost(1)]
    },
    alone('longest task until then', 'ms', ours.longest, atMost(50)),
    each('next question painted, p95, CPU 4×', 'ms', ({ taps }) => taps.question, timesAtMost(1.3)),
    each('longest task after any tap, CPU 4×', 'ms', ({ taps }) => taps.longest, atMost(50)),
    each('heap after 1 conversation', 'MB', ({ heap }) => heap.after1 / 1e6),
    each('heap that each of 200 more adds', 'kB', ({ heap }) => heap.growth / 1_000, atMost(1.5)),
    alone('content checked and compiled', 's', checked / 1_000, atMost(1)),
    alone('100 times the content', 's', hundredfold / 1_000, atMost(10)),
    alone('words in sight on the way to the outcome, all no', '', ways[0]?.words ?? Number.NaN, atMost(100)),
    alone(
      'the most of them on any of the routes',
      '',
      Math.max(...ways.map(({ words }) => words)),
      atMost(200)
    )
  ]
}
