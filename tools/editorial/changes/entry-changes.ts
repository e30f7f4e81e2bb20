import type { ChangedEntry } from '../../../machines/training/changed-entries.ts'
import type { Texts } from '../../content/parse/sources.ts'
import { asPlain, bare, type Entry, entriesOf, hashOf } from './entries.ts'

const keysIn = (entries: readonly Entry[]): ReadonlySet<string> => new Set(entries.map(({ key }) => key))

/** @returns the key of the list or the field that contains an entry; empty if none does. */
const parentOf = (key: string, keys: ReadonlySet<string>): string => {
  for (let end = key.lastIndexOf('/'); end > 0; end = key.lastIndexOf('/', end - 1))
    if (keys.has(key.slice(0, end))) return key.slice(0, end)
  return ''
}

const byParent = (entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> => {
  const keys = keysIn(entries)
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const parent = parentOf(entry.key, keys)
    const group = groups.get(parent)
    if (group) group.push(entry)
    else groups.set(parent, [entry])
  }
  return groups
}

/**
 * Entries that several people added at one place are in the order of their keys, whoever was first.
 * @param old the keys of the content as it was opened, which nobody added.
 * @returns the index for a new entry.
 */
const placeOf = (
  { entry: key = '', after }: ChangedEntry,
  entries: readonly Entry[],
  old: ReadonlySet<string>
): number => {
  const keys = keysIn(entries)
  const parent = parentOf(key, keys)
  const siblings = entries.filter(one => parentOf(one.key, keys) === parent)
  // If the entry that it came after is gone, it follows the nearest one before that.
  const isHere = (sought: string) => sought === parent || siblings.some(one => one.key === sought)
  const before = [...old].slice(0, [...old].indexOf(after ?? '') + 1)
  const anchor = after !== undefined && isHere(after) ? after : before.findLast(isHere)
  let next = anchor === undefined ? siblings.length : siblings.findIndex(one => one.key === anchor) + 1
  if (anchor === undefined) while (next > 0 && !old.has(siblings[next - 1]?.key ?? '')) next--
  while (siblings[next] && !old.has(siblings[next]?.key ?? '') && (siblings[next]?.key ?? '') < key) next++
  const following = siblings[next]
  if (following) return entries.indexOf(following)
  return entries.findLastIndex(one => one.key === parent || one.key.startsWith(`${parent}/`) || !parent) + 1
}

/** @returns the text of entries, with blank lines where the file had them. */
const laidOut = (entries: readonly Entry[], before: readonly Entry[]): string => {
  const [oldGroups, groups, keys] = [byParent(before), byParent(entries), keysIn(before)]
  const first = new Set([...groups.values()].map(([one]) => one))
  const wasFirst = new Set([...oldGroups.values()].map(([one]) => one?.key))
  const allKeys = keysIn(entries)
  return entries
    .map((entry, index) => {
      const { key, gap } = entry
      const siblings = oldGroups.get(parentOf(key, allKeys)) ?? []
      const between = siblings.length > 1 ? (siblings.at(-1)?.gap ?? '') : ''
      const isMoved = wasFirst.has(key) || !keys.has(key)
      const above = first.has(entry) ? (siblings[0]?.gap ?? '') : isMoved ? between : gap
      const emptied = oldGroups.get(key)?.[0]?.text
      const empty = emptied === undefined || groups.has(key) ? '' : /^ *- /m.test(emptied) ? ' []' : ' {}'
      const text = groups.has(key) ? bare(entry.text) : entry.text.replace(/:$/, `:${empty}`)
      return `${index === 0 ? '' : `\n${above}`}${text}`
    })
    .join('')
    .concat('\n')
}

/**
 * Puts changed entries into a file.
 * @param before its entries.
 * @param old the keys of the file as it was opened, before anybody's entries were added.
 * @returns its plain text; `undefined` if it cannot be read back as exactly these entries.
 */
export const withChanges = (
  file: string,
  before: readonly Entry[],
  changes: readonly ChangedEntry[],
  old: ReadonlySet<string>
): string | undefined => {
  const entries = [...before]
  for (const change of changes) {
    const { entry: key = '', now } = change
    if (now === undefined) continue
    const at = entries.findIndex(one => one.key === key)
    const entry = { key, text: now, gap: entries[at]?.gap ?? '' }
    entries.splice(at < 0 ? placeOf(change, entries, old) : at, at < 0 ? 0 : 1, entry)
  }
  const removed = new Set(changes.filter(({ now }) => now === undefined).map(({ entry }) => entry))
  const wanted = entries.filter(({ key }) => !removed.has(key))
  const result = laidOut(wanted, before)
  const held = ({ key, text: lines }: Entry) => `${key}\n${bare(lines)}`
  return entriesOf(file, result)?.map(held).join() === wanted.map(held).join() ? result : undefined
}

const compact = (text: string): string => text.replaceAll(/\n+/g, '\n')

const changesOfFile = (
  file: string,
  before: string | undefined,
  after: string | undefined
): readonly ChangedEntry[] => {
  if (before === after) return []
  const hashBefore = (text: string | undefined) => (text === undefined ? undefined : hashOf(text))
  const whole = [{ file, was: hashBefore(before), now: after }]
  const [was, now] = [before, after].map(text => (text === undefined ? undefined : entriesOf(file, text)))
  if (!was || !now || before === undefined || after === undefined) return whole
  const textsBefore = new Map(was.map(({ key, text }) => [key, text]))
  const keys = keysIn(now)
  const last = new Map<string, string>()
  const changes = now.flatMap(({ key, text }): readonly ChangedEntry[] => {
    const parent = parentOf(key, keys)
    const after = last.get(parent) ?? parent
    last.set(parent, key)
    const old = textsBefore.get(key)
    if (old !== undefined && bare(old) === bare(text)) return []
    return [{ file, entry: key, ...(old === undefined && { after }), was: hashBefore(old), now: text }]
  })
  const gone = was
    .filter(({ key }) => !keys.has(key))
    .map(({ key, text }) => ({ file, entry: key, was: hashBefore(text) }))
  const again = withChanges(file, was, [...changes, ...gone], keysIn(was))
  // If entries were moved, or cannot be told apart, the whole file counts as one entry.
  return again !== undefined && compact(again) === compact(after) ? [...changes, ...gone] : whole
}

const isOfSame =
  (one: ChangedEntry) =>
  ({ file, entry }: ChangedEntry): boolean =>
    file === one.file && entry === one.entry

/**
 * @param changes what differs from the content as it was opened.
 * @param earlier the same, at each download of this window.
 * @param since what differs from each download.
 * @returns the changes, each with the hashes of its earlier texts. An entry that was changed back is among them.
 */
export const withEarlier = (
  changes: readonly ChangedEntry[],
  earlier: readonly ChangedEntry[],
  since: readonly ChangedEntry[] = []
): readonly ChangedEntry[] => {
  const back = since
    .filter((one, at) => !changes.some(isOfSame(one)) && since.findIndex(isOfSame(one)) === at)
    .map(one => ({ ...one, was: earlier.find(isOfSame(one))?.was }))
  return [...changes, ...back].map(change => {
    const ofEntry = earlier.filter(isOfSame(change))
    const hashes = new Set(ofEntry.flatMap(({ now }) => (now === undefined ? [] : hashOf(now))))
    hashes.delete(hashOf(change.now))
    return hashes.size === 0 ? change : { ...change, over: [...hashes] }
  })
}

/** @returns each entry that differs between two contents, in the order of the files and of their entries. */
export const changesBetween = (before: Texts, after: Texts): readonly ChangedEntry[] =>
  [...new Set([...before.keys(), ...after.keys()])].sort().flatMap(file => {
    const texts = [before.get(file), after.get(file)] as const
    if (texts[0] === texts[1]) return []
    const [was, now] = texts.map(text => (text === undefined ? undefined : asPlain(text)))
    return changesOfFile(file, was, now)
  })
