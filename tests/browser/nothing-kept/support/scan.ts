import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { constants, inflateRawSync } from 'node:zlib'

interface File {
  /** Below the folder, with forward slashes. */
  readonly path: string
  readonly bytes: Buffer
}

/** A browser that runs may have taken it away since it was listed, or holds it locked. */
const PASSING = ['ENOENT', 'EBUSY']

const unlessPassing = <Found>(find: () => readonly Found[]): readonly Found[] => {
  try {
    return find()
  } catch (error) {
    if (PASSING.includes((error as NodeJS.ErrnoException).code ?? '')) return []
    throw error
  }
}

const pathsBelow = (folder: string): readonly string[] =>
  unlessPassing(() => readdirSync(folder, { withFileTypes: true })).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return pathsBelow(path)
    return entry.isFile() ? [path] : []
  })

/** @returns every file below a folder whose path there has such a name, with what is in it. */
export const filesBelow = (folder: string, names = /./): readonly File[] =>
  pathsBelow(folder).flatMap(full => {
    const path = relative(folder, full).split(sep).join('/')
    return names.test(path) ? unlessPassing(() => [{ path, bytes: readFileSync(full) }]) : []
  })

/** What gzip begins with, where no name or remark is in it; the packed bytes follow its ten. */
const GZIP = Buffer.from([0x1f, 0x8b, 0x08, 0x00])
const GZIP_HEADER = 10

/** A place that only looks like a packed stream is none; a stream that was cut off is read as far as it goes. */
const unpacked = (bytes: Buffer): Buffer | undefined => {
  try {
    return inflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    return undefined
  }
}

/** @returns the bytes, and what is packed in them by gzip, wherever it begins. */
const layersOf = (bytes: Buffer): readonly Buffer[] => {
  const layers = [bytes]
  for (let at = bytes.indexOf(GZIP); at >= 0; at = bytes.indexOf(GZIP, at + 1)) {
    const inner = unpacked(bytes.subarray(at + GZIP_HEADER))
    if (inner) layers.push(inner)
  }
  return layers
}

/** As bytes: looked for as a string of UTF-16, a word at an odd place would be missed. */
const holds = (bytes: Buffer, words: string): boolean =>
  bytes.includes(Buffer.from(words)) || bytes.includes(Buffer.from(words, 'utf16le'))

/** What was looked through, and what was found there. */
interface Scan {
  readonly files: number
  readonly bytes: number
  /** As `Default/History: words`. */
  readonly found: readonly string[]
}

/**
 * Looks for words in every byte below a folder, as UTF-8 and as UTF-16, packed by gzip or not. Tables of LevelDB are packed
 * in a way that leaves random letters as they are, where they occur first; files of SQLite are not packed.
 * @param names of the files that are looked through, if not all are.
 */
export const scan = (folder: string, words: readonly string[], names?: RegExp): Scan => {
  const files = filesBelow(folder, names)
  return {
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    found: files.flatMap(({ path, bytes }) => {
      const layers = layersOf(bytes)
      return words.filter(word => layers.some(layer => holds(layer, word))).map(word => `${path}: ${word}`)
    })
  }
}
