import { brotliCompressSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import { timeOfHundredfold, timesOfContent } from './content.ts'
import { type Heap, measureHeap } from './heap.ts'
import { type Load, load, type Watched } from './load.ts'
import { BUTTONS, type Pages, pageOf, type Site, TO_OUTCOME } from './pages.ts'
import { coldPhone, FREE, POOR, SIGNALS, type Slowed } from './phone.ts'
import { bytesOf, type Server, serve } from './serve.ts'
import type { Row } from './table.ts'
import { measureTaps, type Taps } from './taps.ts'

const LOADS = 5
const CONVERSATIONS = 10

/** @returns the figure that as many lie below as above. What never was is more than any. */
const median = (figures: readonly (number | undefined)[]): number =>
  figures.map(figure => figure ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b)[
    Math.floor(figures.length / 2)
  ] ?? Number.NaN

/** What is measured of the checklist and of the floor. */
interface Measured {
  /** Compressed by brotli, in bytes: up to and with the script of the first taps, the app, and all. */
  readonly withScript: number
  readonly withApp: number
  readonly whole: number
  readonly first: ReadonlyMap<Slowed, readonly Load[]>
  readonly taps: Taps
  readonly heap: Heap
}

const END = '</script>'

/** @throws if the page has no script behind its first screen. */
const weigh = (page: string) => {
  const script = page.indexOf('<script>', page.indexOf('<div id="app">'))
  if (script < 0) throw new Error('The page has no script behind its first screen.')
  const upTo = (place: number) => brotliCompressSync(page.slice(0, place)).length
  return {
    withScript: upTo(page.indexOf(END, script) + END.length),
    withApp: upTo(page.indexOf(END, page.lastIndexOf('<script>')) + END.length),
    whole: upTo(page.length)
  }
}

/** Loads pages in turn, so that what else the machine does falls on all alike. */
const loads = async (
  browser: Browser,
  servers: readonly Server[],
  slowed: Slowed,
  watched: Watched
): Promise<readonly Load[][]> => {
  const all: Load[][] = servers.map(() => [])
  for (let time = 0; time < LOADS; time++)
    for (const [at, { address }] of servers.entries())
      all[at]?.push(await load(browser, address, slowed, watched))
  return all
}

/** @returns how often a page and its worker ask until all is kept for use without signal, and for how many bytes. */
const countAll = async (browser: Browser, server: Server) => {
  const { page, close } = await coldPhone(browser, FREE, 'allow')
  await page.goto(server.address)
  await page.getByText('Ready without signal.', { exact: true }).waitFor()
  await close()
  return { requests: server.asked.length, bytes: bytesOf(server) }
}

const FIRST_TAP_TIMES = { onASignal: 1.15, else: 1.3 }

/** @returns what is measured of both pages, beside each other. */
const rowsOfBoth = (checklist: Measured, floor: Measured): readonly Row[] => {
  const both = (
    what: string,
    unit: Row['unit'],
    figureOf: (page: Measured) => number,
    goal: Pick<Row, 'atMost' | 'timesAtMost'> = {}
  ): Row => ({ what, unit, checklist: figureOf(checklist), beside: figureOf(floor), ...goal })
  const ofLoads = (slowed: Slowed, figure: 'readable' | 'reached') => (page: Measured) =>
    median((page.first.get(slowed) ?? []).map(one => one[figure])) / 1_000
  return [
    both('up to and with the script of the first tap', 'kB', page => page.withScript / 1_000),
    both('up to and with the app', 'kB', page => page.withApp / 1_000),
    both('the whole page', 'kB', page => page.whole / 1_000),
    ...SIGNALS.map(slowed =>
      both(`first screen readable, ${slowed.label}`, 's', ofLoads(slowed, 'readable'), { timesAtMost: 1.1 })
    ),
    ...SIGNALS.map(slowed =>
      both(`first tap answered, ${slowed.label}`, 's', ofLoads(slowed, 'reached'), {
        timesAtMost: slowed.signal ? FIRST_TAP_TIMES.onASignal : FIRST_TAP_TIMES.else
      })
    ),
    both(
      'taps lost, of those made as soon as Start is shown',
      '',
      ({ first }) => [...first.values()].flat().filter(({ reached }) => reached === undefined).length,
      { atMost: 0 }
    ),
    both('next question painted, p95, CPU 4×', 'ms', ({ taps }) => taps.question, { timesAtMost: 1.3 }),
    both('longest task after any tap, CPU 4×', 'ms', ({ taps }) => taps.longest, { atMost: 50 }),
    both('heap after 1 conversation', 'MB', ({ heap }) => heap.after1 / 1e6),
    both('heap that each of 200 more adds', 'kB', ({ heap }) => heap.growth / 1_000, { atMost: 1.5 })
  ]
}

/** @returns all that is measured. */
export const measure = async (
  browser: Browser,
  { checklist, floor, bareReact, questions }: Pages
): Promise<readonly Row[]> => {
  const [own, least, bare] = await Promise.all([serve(checklist), serve(floor), serve(bareReact)])
  const all = await countAll(browser, own)
  const [ours, its] = [new Map<Slowed, Load[]>(), new Map<Slowed, Load[]>()]
  for (const slowed of SIGNALS) {
    const watched = { buttons: ['Start'], heading: questions[0] ?? '' }
    const [mine = [], beside = []] = await loads(browser, [own, least], slowed, watched)
    ours.set(slowed, mine)
    its.set(slowed, beside)
  }
  const [toOutcome = [], itsOutcome = []] = await loads(browser, [own, bare], POOR, { buttons: TO_OUTCOME })
  const usable = (all: readonly Load[]) => median(all.map(({ reached }) => reached)) / 1_000
  const measured = async (
    site: Site,
    { address }: Server,
    buttons: readonly string[],
    first: Measured['first']
  ): Promise<Measured> => ({
    ...weigh(pageOf(site)),
    first,
    taps: await measureTaps(browser, address, CONVERSATIONS, buttons, questions),
    heap: await measureHeap(browser, address, buttons)
  })
  const rows = rowsOfBoth(
    await measured(checklist, own, BUTTONS.checklist, ours),
    await measured(floor, least, BUTTONS.floor, its)
  )
  for (const server of [own, least, bare]) await server.stop()
  return [
    ...rows,
    { what: 'all that is fetched, kept for use without signal', unit: 'kB', checklist: all.bytes / 1_000 },
    { what: 'requests for that; 1 of them until the first tap', unit: '', checklist: all.requests },
    {
      what: `outcome usable, ${POOR.label}, pressed at once; beside bare React`,
      unit: 's',
      checklist: usable(toOutcome),
      beside: usable(itsOutcome),
      timesAtMost: 1
    },
    {
      what: 'longest task until then',
      unit: 'ms',
      checklist: median(toOutcome.map(({ longest }) => longest)),
      atMost: 50
    },
    {
      what: 'content checked and compiled',
      unit: 's',
      checklist: median(timesOfContent(LOADS)) / 1_000,
      atMost: 1
    },
    { what: '100 times the content', unit: 's', checklist: timeOfHundredfold() / 1_000, atMost: 10 }
  ]
}
