import { zipSync } from 'fflate'
import { sha256 } from '../server/file-list.ts'

/** The bytes of files, by their paths with `/`. */
export type Files = ReadonlyMap<string, Uint8Array>

/** By the bytes of their names, whatever the language of the machine. */
const sorted = (files: Files) => [...files].sort(([a], [b]) => (a < b ? -1 : 1))

/** @returns the list of all files, as `sha256sum --check` reads it. */
export const checksumsOf = (files: Files): string =>
  sorted(files)
    .map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`)
    .join('')

const UNIX = 3
/** Bits of a plain file that its owner may write and all may read, where zip keeps those of Unix. */
const PLAIN_FILE = (0o100644 << 16) >>> 0

/** Midnight by the clock of this machine, as zip knows no zones: so it is the same in the file everywhere. */
const midnight = (day: string): Date => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date)
}

/**
 * Nothing in it depends on the machine, the account or the minute: the same files come to the same bytes. It packs by a
 * library of its own, since that of Node may come to other bytes with another version.
 * @param folder that all stands in.
 * @param day that every file is of, as `2026-11-24`.
 * @returns the bytes of a zip file.
 */
export const zipOf = (folder: string, files: Files, day: string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      sorted(files).map(([path, bytes]) => [
        `${folder}/${path}`,
        [bytes, { mtime: midnight(day), os: UNIX, attrs: PLAIN_FILE, level: 9 }]
      ])
    )
  )
