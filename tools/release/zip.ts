import { zipSync } from 'fflate'
import { hashOfBytes } from '../server/file-list.ts'

/** The bytes of files, by their paths with `/`. */
export type Files = ReadonlyMap<string, Uint8Array>

/** Sorted by name in an order that does not depend on the machine's language. */
const sorted = (files: Files) => [...files].sort(([a], [b]) => (a < b ? -1 : 1))

/** @returns the list of all files, as `sha256sum --check` reads it. */
export const checksumsOf = (files: Files): string =>
  sorted(files)
    .map(([path, bytes]) => `${hashOfBytes(bytes)}  ${path}\n`)
    .join('')

const UNIX = 3
/** Unix mode 0644, where zip stores it. */
const PLAIN_FILE = (0o100644 << 16) >>> 0

/** Local midnight: zip stores local time without a zone, so the bytes are the same everywhere. */
const midnight = (day: string): Date => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date)
}

/**
 * Makes a reproducible zip: the same files give the same bytes on any machine. It does not use Node's zlib, whose bytes may
 * change with its version.
 * @param folder of all files inside the zip; none if it is empty.
 * @param day of every file, as `2026-11-24`.
 * @returns the bytes of a zip file.
 */
export const zipOf = (folder: string, files: Files, day: string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      sorted(files).map(([path, bytes]) => [
        folder === '' ? path : `${folder}/${path}`,
        [bytes, { mtime: midnight(day), os: UNIX, attrs: PLAIN_FILE, level: 9 }]
      ])
    )
  )
