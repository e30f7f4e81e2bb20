import type { ChangedEntry } from '../../../machines/training/changed-entries.ts'
import { asIn } from '../../content/formatted.ts'
import type { Texts } from '../../content/parse/sources.ts'
import { asPlain, entriesOf, hashOf } from './entries.ts'
import { withChanges } from './entry-changes.ts'

/** A file of changes that somebody brought. */
export interface Brought {
  readonly name: string
  readonly entries: readonly ChangedEntry[]
}

/** One of the texts that an entry may have. */
export interface Side {
  /** The files that have this text; empty for the open content. */
  readonly from: readonly string[]
  /** `undefined` if the entry does not exist there. */
  readonly text: string | undefined
}

/** An entry that files, or a file and the open content, changed differently. It stays until one is taken. */
export interface Conflict extends Pick<ChangedEntry, 'file' | 'entry' | 'after'> {
  /** The open content comes first. */
  readonly sides: readonly Side[]
}

type Named = ChangedEntry & { readonly from: string }

/** @returns the latest texts: a later download of a window replaces the earlier one. */
const latestOf = <Hashed extends Named & { readonly hash: string }>(all: readonly Hashed[]) => {
  const earlier = new Set(all.flatMap(({ over = [] }) => over))
  const latest = all.filter(({ hash }) => !earlier.has(hash))
  return latest.length > 0 ? latest : all
}

/** @returns the new text of an entry, or the sides to choose between; `undefined` if it stays. */
const settled = (
  current: string | undefined,
  all: readonly Named[]
): { readonly now: string | undefined } | { readonly sides: readonly Side[] } | undefined => {
  const currentHash = hashOf(current)
  const others = latestOf(all.map(one => ({ ...one, hash: hashOf(one.now) }))).filter(
    ({ hash }) => hash !== currentHash
  )
  const texts = new Map(others.map(({ hash, now }) => [hash, now]))
  if (texts.size === 0) return undefined
  const isLater = ({ was = '', over = [] }: Named) => was === currentHash || over.includes(currentHash)
  if (texts.size === 1 && others.some(isLater)) return { now: others[0]?.now }
  const sides = [...texts].map(([hash, text]) => ({
    from: [...new Set(others.filter(one => one.hash === hash).map(({ from }) => from))].sort(),
    text
  }))
  return { sides: [{ from: [], text: current }, ...sides] }
}

/**
 * @returns a file of the open content: its plain text, if it exists; its entries, unless it is unreadable or
 * one entry as a whole; and the keys that its entries had when it was opened.
 */
const openFile = (file: string, opened: Texts, texts: Texts) => {
  const read = (text: string | undefined) => {
    const plain = text === undefined ? undefined : asPlain(text)
    return { text: plain, entries: plain === undefined ? undefined : entriesOf(file, plain) }
  }
  const [before, now] = [opened.get(file), texts.get(file)]
  const present = read(now)
  const { entries: oldEntries = [] } = before === now ? present : read(before)
  return { file, ...present, old: new Set(oldEntries.map(({ key }) => key)) }
}
type OpenFile = ReturnType<typeof openFile>

const byEntry = ({ file, entries, old }: OpenFile, records: readonly Named[]) => {
  if (!entries) return undefined
  const current = new Map(entries.map(entry => [entry.key, entry.text]))
  const changes: ChangedEntry[] = []
  const conflicts: Conflict[] = []
  for (const entry of new Set(records.map(record => record.entry ?? ''))) {
    const all = records.filter(record => record.entry === entry)
    const { after } = all.find(record => record.after !== undefined) ?? {}
    const result = settled(current.get(entry), all)
    if (result && 'now' in result) changes.push({ file, entry, after, now: result.now })
    else if (result) conflicts.push({ file, entry, after, sides: result.sides })
  }
  const merged = withChanges(file, entries, changes, old)
  return merged === undefined ? undefined : { text: merged, conflicts }
}

/** As `byEntry`, with the file as one entry: each person's version has their changes alone. */
const asWhole = (open: OpenFile, records: readonly Named[]) => {
  const { file, text } = open
  const left: Named[] = []
  const wholes = [...new Set(records.map(({ from }) => from))].flatMap((from): readonly Named[] => {
    const theirs = records.filter(record => record.from === from)
    const whole = theirs.filter(({ entry }) => entry === undefined)
    if (whole.length > 0) return whole
    const merged = byEntry(open, theirs)
    if (merged?.conflicts.length === 0) return [{ file, from, was: hashOf(text), now: merged.text }]
    left.push(...theirs)
    return []
  })
  const result = settled(text, wholes)
  if (result && 'now' in result) return { text: result.now, conflicts: [], left }
  return { text, conflicts: result ? [{ file, sides: result.sides }] : [], left }
}

/** Whether a later download of the same window holds another text of an entry. */
export const isReplacedBy = (
  files: readonly Pick<Brought, 'entries'>[],
  { file, entry, now }: ChangedEntry
): boolean =>
  files.some(({ entries }) =>
    entries.some(one => one.file === file && one.entry === entry && one.over?.includes(hashOf(now)))
  )

/**
 * Merges files of changes into the open content, entry by entry. Their order makes no difference.
 * @param opened the content as it was opened, before anybody's changes.
 * @param texts the content as it is now.
 * @param before files that were merged already: entries that one of them replaced are not brought again.
 */
export const bringTogether = (
  opened: Texts,
  texts: Texts,
  brought: readonly Brought[],
  before: readonly Pick<Brought, 'entries'>[] = []
) => {
  const records = brought
    .map(({ name, entries }) => ({ name, entries, order: JSON.stringify(entries) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .flatMap(({ name, entries }) => entries.map((entry): Named => ({ ...entry, from: name })))
    .filter(record => !isReplacedBy(before, record))
  const results = [...new Set(records.map(({ file }) => file))].sort().map(file => {
    const ofFile = records.filter(record => record.file === file)
    const open = openFile(file, opened, texts)
    const isWhole = ofFile.some(({ entry }) => entry === undefined)
    const merged = (!isWhole && byEntry(open, ofFile)) || asWhole(open, ofFile)
    return { file, plain: open.text, left: [], ...merged, now: merged.text }
  })
  return {
    /** The files of content that change, with their new text; `undefined` if one is removed. */
    texts: new Map(
      results
        .filter(({ plain, now }) => now !== plain)
        .map(({ file, now }) => [file, now === undefined ? undefined : asIn(texts.get(file), now)])
    ),
    conflicts: results.flatMap(({ conflicts }): readonly Conflict[] => conflicts),
    /** Entries without a place in the open content: their file is missing, or cannot be read. */
    left: results.flatMap(({ left }) => left).map(({ file, entry, from }) => ({ file, entry, from }))
  }
}

/** @returns the text of a file after a side of a conflict was taken; `undefined` if that removes it. */
export const withSide = (
  opened: Texts,
  texts: Texts,
  { file, entry, after }: Conflict,
  { text: now }: Side
): string | undefined => {
  const before = texts.get(file)
  if (entry === undefined || before === undefined) return now === undefined ? now : asIn(before, now)
  const { entries, old } = openFile(file, opened, texts)
  const text = entries && withChanges(file, entries, [{ file, entry, after, now }], old)
  return text === undefined ? before : asIn(before, text)
}
