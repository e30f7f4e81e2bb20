import { join } from 'node:path'
import { filesBelow } from './scan.ts'
import { tableIn } from './sqlite.ts'

/** Reads Chromium's pickle format: a length, then data, padded to four bytes. */
const pickle = (bytes: Buffer) => {
  let at = 4
  const take = (size: number) => {
    const taken = bytes.subarray(at, at + size)
    at += Math.ceil(size / 4) * 4
    return taken
  }
  const int = () => take(4).readInt32LE()
  return { int, text: () => take(int()).toString('utf8'), text16: () => take(int() * 2).toString('utf16le') }
}

const UPDATE_NAVIGATION = [1, 6]

/** @returns each entry of a tab in a session file, in order. */
const entriesIn = (bytes: Buffer): readonly string[] => {
  const entries: string[] = []
  for (let at = 8; at + 3 <= bytes.length; at += 2 + bytes.readUInt16LE(at)) {
    const command = bytes.subarray(at + 3, at + 2 + bytes.readUInt16LE(at))
    if (!UPDATE_NAVIGATION.includes(bytes[at + 2] ?? 0)) continue
    const read = pickle(command)
    const [, index, url, title] = [read.int(), read.int(), read.text(), read.text16()]
    // The browser hears of a page before its title. Whether it also writes that state is chance.
    if (title) entries.push(`entry ${index}: ${url} "${title}"`)
  }
  return entries
}

/**
 * @param folder of a throwaway browser that has ended. @param address of the page.
 * @returns what Chromium's history and sessions hold about the page, without times; and the titles in its
 * list of top sites, which it writes at times of its own.
 */
export const historyOfChromium = (folder: string, address: string) => {
  const table = (path: string, name: string) => tableIn(join(folder, 'profile', 'Default', path), name)
  const urls = table('History', 'urls').filter(({ url }) => url === address)
  const visits = table('History', 'visits').filter(({ url }) => urls.some(({ id }) => id === url))
  const topTitles = table('Top Sites', 'top_sites')
    .filter(({ url }) => url === address)
    .map(({ title }) => title)
  const history = {
    urls: urls.map(({ url, title, visit_count, typed_count }) => ({ url, title, visit_count, typed_count })),
    visits: visits.map(({ transition }) => transition),
    sessions: filesBelow(folder, /Default\/Sessions\//)
      .flatMap(({ path, bytes }) =>
        entriesIn(bytes)
          .filter(entry => entry.includes(`${address} `))
          .map(entry => `${path.replace(/.*\/(\w+)_\d+$/, '$1')} ${entry}`)
      )
      .toSorted()
  }
  return { history, topTitles }
}
