import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { constants, inflateRawSync } from 'node:zlib'

interface File {
  /** Relative to the folder, with forward slashes. */
  readonly path: string
  readonly bytes: Buffer
}

/** A running browser may have removed the file since, or locked it. */
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

/** @returns every file below a folder whose relative path matches, with its bytes. */
export const filesBelow = (folder: string, names = /./): readonly File[] =>
  pathsBelow(folder).flatMap(full => {
    const path = relative(folder, full).split(sep).join('/')
    return names.test(path) ? unlessPassing(() => [{ path, bytes: readFileSync(full) }]) : []
  })

/** The start of a gzip header without a name or comment; packed bytes follow after 10 bytes. */
const GZIP = Buffer.from([0x1f, 0x8b, 0x08, 0x00])
const GZIP_HEADER = 10

/** @returns the unpacked bytes as far as they go; `undefined` if this is no packed stream. */
const unpacked = (bytes: Buffer): Buffer | undefined => {
  try {
    return inflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    return undefined
  }
}

/** @returns the bytes, and whatever gzip streams in them unpack to, wherever those begin. */
const layersOf = (bytes: Buffer): readonly Buffer[] => {
  const layers = [bytes]
  for (let at = bytes.indexOf(GZIP); at >= 0; at = bytes.indexOf(GZIP, at + 1)) {
    const inner = unpacked(bytes.subarray(at + GZIP_HEADER))
    if (inner) layers.push(inner)
  }
  return layers
}

/** Compares bytes: as a UTF-16 string, a word at an odd offset would be missed. */
const holds = (bytes: Buffer, words: string): boolean =>
  bytes.includes(Buffer.from(words)) || bytes.includes(Buffer.from(words, 'utf16le'))

/** How much was searched, and what was found. */
interface Scan {
  readonly files: number
  readonly bytes: number
  /** For example `Default/History: words`. */
  readonly found: readonly string[]
}

/**
 * Searches every byte below a folder for words, in UTF-8 and UTF-16, in gzip or not. LevelDB's compression
 * leaves the first occurrence of random letters intact; SQLite does not compress.
 * @param names limits the search to matching paths.
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
