import { brotliCompressSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import type { Site as Server } from '../browser/offline/support/site.ts'
import { timeOfHundredfold, timesOfContent } from './content.ts'
import { measureHeap } from './heap.ts'
import { type Measurable, servePages, TO_OUTCOME } from './pages.ts'
import { onPhone, POOR, SIGNALS } from './phone.ts'
import { CONTACTS, type How, holdConversations, load, type Visit } from './visit.ts'

/** A goal from the design. Rows without one explain the others. */
interface Goal {
  readonly atMost?: number
  /** The limit as a multiple of the `beside` figure. */
  readonly timesAtMost?: number
}

/** One measured figure. */
export interface Row extends Goal {
  readonly what: string
  /** The unit of times and bytes; other figures have none. */
  readonly unit: 'kB' | 'MB' | 'ms' | 's' | ''
  readonly checklist: number
  /** The same figure for the floor, or for the page named in `what`. */
  readonly beside?: number
}

const LOADS = 5
const CONVERSATIONS = 10

/** @returns the lowest figure that this share of them stays within. A missing one counts as infinite. */
const atShare = (share: number, figures: readonly (number | undefined)[]): number =>
  figures.map(figure => figure ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b)[
    Math.ceil(figures.length * share) - 1
  ] ?? Number.NaN

const median = (figures: readonly (number | undefined)[]) => atShare(0.5, figures)

/** @returns the bytes after Brotli: up to the end of the first-tap script, of the app, and the whole page. */
const weigh = (page: string) => {
  const upTo = (script: number) => {
    if (script < 0) throw new Error('The page has no script behind its first screen.')
    return brotliCompressSync(page.slice(0, page.indexOf('</script>', script) + '</script>'.length)).length
  }
  return {
    withScript: upTo(page.indexOf('<script>', page.indexOf('<div id="app">'))),
    withApp: upTo(page.lastIndexOf('<script>')),
    whole: brotliCompressSync(page).length
  }
}

/** Loads the pages in turn, so that other load on the machine affects both. @returns the visits of each. */
const loadBoth = async (browser: Browser, servers: readonly Server[], ...how: How) => {
  const visits: Visit[][] = servers.map(() => [])
  for (let time = 0; time < LOADS; time++)
    for (const [at, { address }] of servers.entries()) visits[at]?.push(await load(browser, address, ...how))
  return visits
}

/** @returns how many requests and bytes a page and its worker need until all works without signal. */
const countAll = (browser: Browser, server: Server) =>
  onPhone(
    browser,
    async ({ page }) => {
      await page.goto(server.address)
      await page.getByText('Ready without signal.', { exact: true }).waitFor()
      const bytes = server.asked.map(path => server.read(path.replace(/\/$/, '/index.html')).body.length)
      return { requests: bytes.length, bytes: bytes.reduce((sum, one) => sum + one, 0) }
    },
    'allow'
  )

const measureOne = async (
  browser: Browser,
  { page, server: { address }, buttons }: Measurable,
  questions: readonly string[]
) => {
  const { screens, tasks } = await holdConversations(browser, address, CONVERSATIONS, buttons)
  const times = screens.filter(({ heading }) => questions.includes(heading)).map(({ sinceTap }) => sinceTap)
  const heap = await measureHeap(browser, address, buttons)
  return { ...weigh(page), question: atShare(0.95, times), longest: Math.max(...tasks), heap }
}

const readable = (visit: Visit) => visit.readable
const reached = ({ reached }: Visit) => reached?.at

/** @returns the median of a figure in milliseconds, in seconds. */
const seconds = (visits: readonly Visit[] = [], figure: (visit: Visit) => number | undefined): number =>
  median(visits.map(figure)) / 1_000

export const measure = async (browser: Browser): Promise<readonly Row[]> => {
  const { checklist, floor, bareReact, questions } = await servePages()
  const all = await countAll(browser, checklist.server)
  const both = [checklist.server, floor.server]
  const loads: Visit[][][] = []
  for (const slowed of SIGNALS)
    loads.push(await loadBoth(browser, both, slowed, ['Start'], questions[0] ?? ''))
  const outcome = await loadBoth(browser, [checklist.server, bareReact], POOR, TO_OUTCOME, CONTACTS)
  const checklistFigures = {
    loads: loads.map(([mine = []]) => mine),
    ...(await measureOne(browser, checklist, questions))
  }
  const floorFigures = {
    loads: loads.map(([, beside = []]) => beside),
    ...(await measureOne(browser, floor, questions))
  }
  for (const server of [...both, bareReact]) await server.stop()
  const row = (
    what: string,
    unit: Row['unit'],
    figure: (of: typeof checklistFigures) => number,
    goal: Goal = {}
  ): Row => ({
    what,
    unit,
    checklist: figure(checklistFigures),
    beside: figure(floorFigures),
    ...goal
  })
  return [
    row('up to and with the script of the first tap', 'kB', of => of.withScript / 1_000),
    row('up to and with the app', 'kB', of => of.withApp / 1_000),
    row('the whole page', 'kB', of => of.whole / 1_000),
    ...SIGNALS.map(({ label }, at) =>
      row(`first screen readable, ${label}`, 's', of => seconds(of.loads[at], readable), { timesAtMost: 1.1 })
    ),
    ...SIGNALS.map(({ label, signal }, at) =>
      row(`first tap answered, ${label}`, 's', of => seconds(of.loads[at], reached), {
        timesAtMost: signal ? 1.15 : 1.3
      })
    ),
    row(
      'taps lost, of those made as soon as Start is shown',
      '',
      of => of.loads.flat().filter(visit => !visit.reached).length,
      { atMost: 0 }
    ),
    row('next question painted, p95, CPU 4×', 'ms', of => of.question, { timesAtMost: 1.3 }),
    row('longest task after any tap, CPU 4×', 'ms', of => of.longest, { atMost: 50 }),
    row('heap after 1 conversation', 'MB', of => of.heap.after1 / 1e6),
    row('heap that each of 200 more adds', 'kB', of => of.heap.growth / 1_000, { atMost: 1.5 }),
    { what: 'all that is fetched, kept for use without signal', unit: 'kB', checklist: all.bytes / 1_000 },
    { what: 'requests for that; 1 of them until the first tap', unit: '', checklist: all.requests },
    {
      what: `outcome usable, ${POOR.label}, pressed at once; beside bare React`,
      unit: 's',
      checklist: seconds(outcome[0], reached),
      beside: seconds(outcome[1], reached),
      timesAtMost: 1
    },
    {
      what: 'longest task until then',
      unit: 'ms',
      checklist: median((outcome[0] ?? []).map(({ reached }) => reached?.longest)),
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
