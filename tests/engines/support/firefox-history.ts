import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../../browser/nothing-kept/support/scan.ts'
import { tableIn } from '../../browser/nothing-kept/support/sqlite.ts'

/** Unpacks a block of LZ4: runs of letters, and repetitions of what came before. */
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

/** @returns each once, as JSON. */
const distinct = (all: readonly unknown[]) => [...new Set(all.map(one => JSON.stringify(one)))].toSorted()

/** The session as it was last written, by a browser that was closed or by one that was not. */
const NEWEST = /(?:sessionstore|recovery)\.jsonlz4$/

/** @returns each tab in the sessions that are on the disk in files of such names, if it once showed an address. */
const tabsIn = (folder: string, address: string, names = /sessionstore/): readonly Tab[] =>
  filesBelow(folder)
    .filter(({ path, bytes }) => names.test(path) && bytes.toString('latin1', 0, 8) === MAGIC)
    .flatMap(({ bytes }) => {
      const session = JSON.parse(String(unpacked(bytes.subarray(12), bytes.readUInt32LE(8))))
      const windows = [...session.windows, ...(session._closedWindows ?? [])]
      return windows.flatMap(({ tabs, _closedTabs = [] }) => [
        ...tabs,
        ..._closedTabs.map(({ state }: { state: Tab }) => state)
      ])
    })
    .filter(({ entries }: Tab) => entries.some(({ url }) => url === address))

const log = (folder: string, name: string): Buffer | undefined =>
  filesBelow(folder).find(({ path }) => path === name)?.bytes

/** What follows a title in a row of places: the host from its end. */
const HOST = '1.0.0.721.'

/** @returns every title that a frame of the log of places holds for an address, in the order in which they were written. */
const titlesInLog = (bytes: Buffer | undefined, address: string): readonly string[] => {
  const words = bytes?.toString('latin1') ?? ''
  return words
    .split(address)
    .slice(1)
    .map(after => /^[\x20-\x7e]*/.exec(after)?.[0].split(HOST)[0] ?? '')
    .filter(title => title !== '')
}

/** @returns for each tab with a page which entry is shown and which were pressed on, as Firefox last wrote it. */
export const pressesIn = (folder: string, address: string) =>
  tabsIn(folder, address, NEWEST).map(({ index, entries }) => ({
    index,
    arePressed: entries.map(({ hasUserInteraction = false }) => hasUserInteraction)
  }))

/**
 * @param folder of a profile.
 * @param address of the page.
 * @returns what Firefox's list of places and its sessions tell of the page, without the times and the address.
 */
export const historyOfFirefox = (folder: string, address: string) => {
  const places = readFileSync(join(folder, 'places.sqlite'))
  const wal = log(folder, 'places.sqlite-wal')
  const here = tableIn(places, 'moz_places', wal).filter(({ url }) => url === address)
  const visits = tableIn(places, 'moz_historyvisits', wal)
  const tabs = tabsIn(folder, address)
  return {
    places: here.map(({ title, visit_count, hidden, typed }) => ({ title, visit_count, hidden, typed })),
    visits: visits
      .filter(({ place_id }) => here.some(({ id }) => id === place_id))
      .map(({ visit_type }) => visit_type),
    titlesInLog: distinct(titlesInLog(wal, address)),
    entries: distinct(
      tabs.map(({ entries }) =>
        entries.map(e => [e.url.replace(address, ''), e.title, e.structuredCloneState])
      )
    )
  }
}
