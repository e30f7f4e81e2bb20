import type { Browser } from '@playwright/test'
import { median } from './figures.ts'
import { type FirstTap, firstTap } from './first-tap.ts'
import type { Words } from './floor/screens.tsx'
import { type Heap, measureHeap } from './heap.ts'
import { coldPhone, FAIR, FREE, POOR, type Slowed, WARM } from './phone.ts'
import { type Server, type Site, serve } from './serve.ts'
import { type Weight, weigh } from './sizes.ts'
import { measureTaps, type Taps } from './taps.ts'
import { type ToOutcome, toOutcome } from './to-outcome.ts'

/** A page that is measured. */
export interface Subject {
  readonly site: Site
  /** How many of the buttons lead to the outcome; none if there is none. */
  readonly untilOutcome?: number
  /** The buttons of the quietest conversation, from the first screen to the first screen again. */
  readonly buttons: readonly string[]
  readonly loads: number
  readonly conversations: number
}

/** Of the loads of a page with one signal, by the median: milliseconds. */
export interface First {
  readonly readable: number
  readonly answered: number
  readonly pressed: number
  readonly lost: number
}

export const SIGNALS: readonly Slowed[] = [FREE, FAIR, POOR, ...WARM]

/** All that is measured of a page. */
export interface Measured {
  readonly weight: Weight
  readonly first: ReadonlyMap<Slowed, First>
  readonly taps: Taps
  readonly heap: Heap
  /** From a cold start with the poorest signal, at the median; `undefined` if there is no outcome. */
  readonly toOutcome: ToOutcome | undefined
}

const inOne = (taps: readonly FirstTap[]): First => {
  const answered = taps.map(one => one.answered).filter(at => at !== undefined)
  return {
    readable: median(taps.map(({ readable }) => readable)),
    answered: median(answered),
    pressed: taps.length,
    lost: taps.length - answered.length
  }
}

interface Served extends Subject {
  readonly server: Server
}

/** In turn, so that what else the machine does falls on all alike. */
const measureFirst = async (
  browser: Browser,
  pages: readonly Served[],
  slowed: Slowed,
  { questions }: Words
): Promise<readonly First[]> => {
  const taps = pages.map((): FirstTap[] => [])
  const watched = { start: 'Start', question: questions[0] ?? '' }
  for (let load = 0; load < Math.max(...pages.map(({ loads }) => loads)); load++)
    for (const [at, { server, loads }] of pages.entries())
      if (load < loads) taps[at]?.push(await firstTap(browser, server.address, slowed, watched))
  return taps.map(inOne)
}

const inOneToOutcome = (all: readonly ToOutcome[]): ToOutcome | undefined =>
  all.length === 0
    ? undefined
    : {
        usable: median(all.map(({ usable }) => usable ?? Number.NaN)),
        blocked: median(all.map(({ blocked }) => blocked)),
        longest: median(all.map(({ longest }) => longest))
      }

/** Of loads with the poorest signal, in turn, by the median. */
const measureToOutcome = async (
  browser: Browser,
  pages: readonly Served[]
): Promise<readonly (ToOutcome | undefined)[]> => {
  const all = pages.map((): ToOutcome[] => [])
  for (let load = 0; load < Math.max(...pages.map(({ loads }) => loads)); load++)
    for (const [at, { server, loads, buttons, untilOutcome }] of pages.entries())
      if (load < loads && untilOutcome !== undefined)
        all[at]?.push(await toOutcome(browser, server.address, POOR, buttons.slice(0, untilOutcome)))
  return all.map(inOneToOutcome)
}

/** @returns what was measured of each page, in their order. */
export const measure = async (
  browser: Browser,
  subjects: readonly Subject[],
  words: Words
): Promise<readonly Measured[]> => {
  const pages: Served[] = []
  for (const subject of subjects) pages.push({ ...subject, server: await serve(subject.site) })
  const first: (readonly First[])[] = []
  for (const slowed of SIGNALS) first.push(await measureFirst(browser, pages, slowed, words))
  const outcomes = await measureToOutcome(browser, pages)
  const taps: Taps[] = []
  for (const { server, conversations, buttons } of pages)
    taps.push(
      await measureTaps(browser, server.address, conversations, { buttons, questions: words.questions })
    )
  const heaps = await Promise.all(
    pages.map(({ server, buttons }) => measureHeap(browser, server.address, buttons))
  )
  for (const { server } of pages) server.close()
  return pages.map(({ site }, at) => ({
    weight: weigh(String(site.get('index.html'))),
    first: new Map(SIGNALS.map((slowed, which) => [slowed, first[which]?.[at] as First])),
    taps: taps[at] as Taps,
    heap: heaps[at] as Heap,
    toOutcome: outcomes[at]
  }))
}

/** @returns what a page and its worker ask for until all is kept for use without signal. */
export const countAll = async (browser: Browser, site: Site): Promise<ReturnType<Server['counted']>> => {
  const server = await serve(site)
  const { page, close } = await coldPhone(browser, FREE, 'allow')
  await page.goto(server.address)
  await page.getByText('Ready without signal.', { exact: true }).waitFor()
  const counted = server.counted()
  await close()
  server.close()
  return counted
}
