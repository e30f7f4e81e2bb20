import { join } from 'node:path'
import { filesBelow, scan } from '../browser/nothing-kept/support/scan.ts'
import { tableIn } from '../browser/nothing-kept/support/sqlite.ts'
import type { Site } from '../browser/offline/support/site.ts'
import { LONG } from '../browser/support/marks.ts'
import { TITLE } from '../browser/support/title.ts'
import { keptByNobody, openPage, SCREEN_WORDS, shows } from './support/conversation.ts'
import { type Engine, eventually } from './support/engine.ts'
import { pressButtons, pressWords } from './support/press.ts'
import { expect, test } from './support/test.ts'

/** Unpacks an LZ4 block: literals, and copies of earlier output. */
const unpacked = (block: Buffer, size: number): Buffer => {
  const out = Buffer.alloc(size)
  let [at, to] = [0, 0]
  const more = (length: number) => {
    if (length < 15) return length
    let sum = length
    for (let byte = 255; byte === 255; sum += byte) byte = block[at++] ?? 0
    return sum
  }
  while (at < block.length) {
    const token = block[at++] ?? 0
    const letters = more(token >> 4)
    block.copy(out, to, at, at + letters)
    at += letters
    to += letters
    if (at >= block.length) break
    const distance = block.readUInt16LE(at)
    at += 2
    for (let left = more(token & 15) + 4; left > 0; left--, to++) out[to] = out[to - distance] ?? 0
  }
  return out
}

const MAGIC = 'mozLz40\0'

interface Entry {
  readonly url: string
  readonly title?: string
  readonly structuredCloneState?: string
  readonly hasUserInteraction?: boolean
}

interface Tab {
  readonly entries: readonly Entry[]
  readonly index: number
}

/** @returns the distinct values, as JSON. */
const distinct = (all: readonly unknown[]) => [...new Set(all.map(one => JSON.stringify(one)))].toSorted()

/** The last written session, of a closed browser or of a killed one. */
const NEWEST = /(?:sessionstore|recovery)\.jsonlz4$/

/** @returns tabs that ever showed an address, from session files with such names. */
const tabsIn = (folder: string, address: string, names = /sessionstore/): readonly Tab[] =>
  filesBelow(folder, names)
    .filter(({ bytes }) => bytes.toString('latin1', 0, 8) === MAGIC)
    .flatMap(({ bytes }) => {
      const session = JSON.parse(String(unpacked(bytes.subarray(12), bytes.readUInt32LE(8))))
      const windows = [...session.windows, ...(session._closedWindows ?? [])]
      return windows.flatMap(({ tabs, _closedTabs = [] }) => [
        ...tabs,
        ..._closedTabs.map(({ state }: { state: Tab }) => state)
      ])
    })
    .filter(({ entries }: Tab) => entries.some(({ url }) => url === address))

/** Follows a title in a row of `places`: the host reversed. */
const HOST = '1.0.0.721.'

/** @returns every title of an address in the write-ahead log of `places`, in order. */
const titlesInLog = (bytes: Buffer | undefined, address: string): readonly string[] => {
  const words = bytes?.toString('latin1') ?? ''
  return words
    .split(address)
    .slice(1)
    .map(after => /^[\x20-\x7e]*/.exec(after)?.[0].split(HOST)[0] ?? '')
    .filter(title => title !== '')
}

/** @returns for each tab, as last written, which entry is shown and which were interacted with. */
const pressesIn = (folder: string, address: string) =>
  tabsIn(folder, address, NEWEST).map(({ index, entries }) => ({
    index,
    arePressed: entries.map(({ hasUserInteraction = false }) => hasUserInteraction)
  }))

/**
 * @param folder of a profile. @param address of the page.
 * @returns what Firefox's places and sessions hold about the page, without times and the address.
 */
const historyOfFirefox = (folder: string, address: string) => {
  const places = join(folder, 'places.sqlite')
  const here = tableIn(places, 'moz_places').filter(({ url }) => url === address)
  const visits = tableIn(places, 'moz_historyvisits')
  const tabs = tabsIn(folder, address)
  return {
    places: here.map(({ title, visit_count, hidden, typed }) => ({ title, visit_count, hidden, typed })),
    visits: visits
      .filter(({ place_id }) => here.some(({ id }) => id === place_id))
      .map(({ visit_type }) => visit_type),
    titlesInLog: distinct(titlesInLog(filesBelow(folder, /^places\.sqlite-wal$/)[0]?.bytes, address)),
    entries: distinct(
      tabs.map(({ entries }) =>
        entries.map(e => [e.url.replace(address, ''), e.title, e.structuredCloneState])
      )
    )
  }
}

/** What to do on an opened page, and what Firefox may record of presses on its two entries. */
interface Visit {
  readonly act: (engine: Engine) => Promise<unknown>
  readonly presses: readonly { readonly index: number; readonly arePressed: readonly boolean[] }[]
}

/** The page goes back to its first entry to wait for a press. On a busy machine Firefox once dropped that. */
const UNTOUCHED = [1, 2].map(index => ({ index, arePressed: [false, false] }))
/** Firefox looks at the second entry before or after the next press, whatever was pressed. */
const PRESSED = [true, false].map(isSecond => ({ index: 2, arePressed: [true, isSecond] }))

/** The number in the page's state for its second entry, where it is after a press. */
const TOP_ENTRY = 1

const opened: Visit = { act: () => Promise.resolve(), presses: UNTOUCHED }
const pressed: Visit = {
  act: async engine => {
    await pressWords(engine)
    await eventually(async () => expect(await engine.evaluate('return history.state?.n')).toBe(TOP_ENTRY))
    await pressWords(engine)
  },
  presses: PRESSED
}
const withDanger: Visit = {
  act: engine =>
    pressButtons(engine, 'Start', 'No', 'Danger now', 'Safe now: carry on', 'Yes', 'Numbers now'),
  presses: PRESSED
}
const cleared: Visit = {
  act: async engine => {
    await pressButtons(engine, 'Start', 'Not sure', 'Clear')
    await shows(engine, 'Cleared')
  },
  presses: PRESSED
}

/** The last one is in sight when Firefox ends. */
const VISITS = [opened, pressed, cleared, withDanger]

/** Opens the page in a new tab, acts on it, and waits until that is written to disk. */
const visit = async (engine: Engine, site: Site, { act, presses }: Visit) => {
  await engine.openTab()
  await openPage(engine, site)
  await act(engine)
  await eventually(async () => {
    await engine.writeSession()
    expect(presses).toContainEqual(pressesIn(engine.folder, site.address)[0])
    const { places, visits } = historyOfFirefox(engine.folder, site.address)
    expect(places.map(({ title }) => title)).toEqual([TITLE])
    expect(visits).toHaveLength(1)
  })
}

for (const quit of ['kill', 'close'] as const)
  test(`promise 3, nothing kept: the disk of a conversation is that of a page that was only opened, after ${quit}`, {
    tag: quit === 'kill' ? [] : LONG
  }, async ({ launch, site }) => {
    keptByNobody(site)
    const engine = await launch()
    // Copies of the site, as on disk only the address distinguishes the visits.
    const sites = VISITS.map(() => site.copy())
    try {
      for (const [at, here] of sites.entries()) {
        await here.start()
        await visit(engine, here, VISITS[at] ?? opened)
      }
      await engine[quit]()
    } finally {
      for (const here of sites) await here.stop()
    }
    const { found } = scan(engine.folder, [TITLE, ...SCREEN_WORDS])
    expect(found.some(line => line.endsWith(TITLE))).toBe(true)
    expect(found.filter(line => !line.endsWith(TITLE))).toEqual([])
    for (const [at, { address }] of sites.entries())
      for (const written of pressesIn(engine.folder, address))
        expect(VISITS[at]?.presses).toContainEqual(written)
    const [unused, ...used] = sites.map(({ address }) => historyOfFirefox(engine.folder, address))
    expect(unused?.entries.length).toBeGreaterThan(0)
    for (const history of used) expect(history).toEqual(unused)
  })
