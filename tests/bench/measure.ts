import type { Browser } from '@playwright/test'
import { median } from './figures.ts'
import { type FirstTap, firstTap } from './first-tap.ts'
import { type Heap, measureHeap } from './heap.ts'
import { measureWays } from './on-the-way.ts'
import { BUTTONS, type Pages, TO_OUTCOME } from './pages.ts'
import { coldPhone, FAIR, FREE, POOR, type Slowed, WARM } from './phone.ts'
import type { Measured } from './rows.ts'
import { type Server, serve } from './serve.ts'
import { type Weight, weigh } from './sizes.ts'
import { measureTaps, type Taps } from './taps.ts'
import { type ToOutcome, toOutcome } from './to-outcome.ts'

const LOADS = 5
const CONVERSATIONS = 10

/** Of the loads of a page with one signal, by the median: milliseconds. */
export interface First {
  readonly readable: number
  readonly answered: number
  readonly lost: number
}

export const SIGNALS: readonly Slowed[] = [FREE, FAIR, POOR, ...WARM]

/** What is measured of the checklist and of the floor. */
export interface Page {
  readonly weight: Weight
  readonly first: ReadonlyMap<Slowed, First>
  readonly taps: Taps
  readonly heap: Heap
}

const inOne = (taps: readonly FirstTap[]): First => {
  const answered = taps.map(one => one.answered).filter(at => at !== undefined)
  return {
    readable: median(taps.map(({ readable }) => readable)),
    answered: median(answered),
    lost: taps.length - answered.length
  }
}

/** Measures one thing of two pages in turn, so that what else the machine does falls on both alike. */
const inTurn = async <Figure>(
  servers: readonly [Server, Server],
  measure: (address: string, page: number) => Promise<Figure>
): Promise<readonly [Figure[], Figure[]]> => {
  const figures: [Figure[], Figure[]] = [[], []]
  for (let load = 0; load < LOADS; load++)
    for (const [at, { address }] of servers.entries()) figures[at]?.push(await measure(address, at))
  return figures
}

const inOneToOutcome = (all: readonly ToOutcome[]): ToOutcome => ({
  usable: median(all.map(({ usable }) => usable ?? Number.NaN)),
  longest: median(all.map(({ longest }) => longest))
})

/** @returns what a page and its worker ask for until all is kept for use without signal. */
const countAll = async (browser: Browser, server: Server): Promise<ReturnType<Server['counted']>> => {
  const before = server.counted()
  const { page, close } = await coldPhone(browser, FREE, 'allow')
  await page.goto(server.address)
  await page.getByText('Ready without signal.', { exact: true }).waitFor()
  const { requests, bytes } = server.counted()
  await close()
  return { requests: requests - before.requests, bytes: bytes - before.bytes }
}

/** @returns what was measured of each page. */
export const measure = async (
  browser: Browser,
  { words, checklist, floor, bareReact }: Pages
): Promise<Measured> => {
  const servers = await Promise.all([serve(checklist), serve(floor), serve(bareReact)])
  const [own, least, bare] = servers
  const all = await countAll(browser, own)
  const watched = { start: 'Start', question: words.questions[0] ?? '' }
  const first: [Map<Slowed, First>, Map<Slowed, First>] = [new Map(), new Map()]
  for (const slowed of SIGNALS) {
    const both = await inTurn([own, least], address => firstTap(browser, address, slowed, watched))
    for (const [at, taps] of both.entries()) first[at]?.set(slowed, inOne(taps))
  }
  const [ours, reacts] = await inTurn([own, bare], address => toOutcome(browser, address, POOR, TO_OUTCOME))
  const { questions } = words
  const pageOf = async (
    page: Pages['checklist'],
    { address }: Server,
    buttons: readonly string[],
    taken: ReadonlyMap<Slowed, First>
  ): Promise<Page> => ({
    weight: weigh(String(page.get('index.html'))),
    first: taken,
    taps: await measureTaps(browser, address, CONVERSATIONS, { buttons, questions }),
    heap: await measureHeap(browser, address, buttons)
  })
  const measured = {
    checklist: await pageOf(checklist, own, BUTTONS.checklist, first[0]),
    floor: await pageOf(floor, least, BUTTONS.floor, first[1]),
    toOutcome: [inOneToOutcome(ours), inOneToOutcome(reacts)],
    all
  } as const
  for (const server of servers) server.close()
  return { ...measured, ways: await measureWays(browser) }
}
