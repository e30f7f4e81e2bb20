import { zipSync } from 'fflate'

/** The bytes of files, by their paths with `/`. */
export type Files = ReadonlyMap<string, Uint8Array>

/** Sorted by name in an order that does not depend on the machine's language. */
export const sorted = (files: Files) => [...files].sort(([a], [b]) => (a < b ? -1 : 1))

const UNIX = 3
/** Unix mode 0644, where zip stores it. */
const PLAIN_FILE = (0o100644 << 16) >>> 0

/** Zip stores times in steps of two seconds, so a day has this many. */
const TIMES_A_DAY = 43_200

/**
 * A server notices a changed file by its time and size, some by its time alone, and two workers may have the same
 * size. So each release, its draft and what replaces it if it is withdrawn have times of their own: otherwise phones
 * would miss the second of a day.
 * @param day of the build, as `2026-11-24`.
 * @param release its number.
 * @param isDraft whether it is a draft.
 * @returns the time of its files. It is local, as zip stores no zone: the bytes are the same everywhere.
 */
export const timeOf = (day: string, release: number, isDraft = false): Date => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 0, 0, 2 * ((4 * release + (isDraft ? 1 : 0)) % TIMES_A_DAY))
}

/**
 * Makes a reproducible zip: the same files give the same bytes on any machine. It does not use Node's zlib, whose bytes may
 * change with its version.
 * @param folder of all files inside the zip; none if it is empty.
 * @param mtime of every file; those in `withdrawn/` are four seconds newer.
 * @returns the bytes of a zip file.
 */
export const zipOf = (folder: string, files: Files, mtime: Date): Uint8Array => {
  const timeIn = (path: string) => (path.startsWith('withdrawn/') ? Number(mtime) + 4_000 : mtime)
  return zipSync(
    Object.fromEntries(
      sorted(files).map(([path, bytes]) => [
        folder === '' ? path : `${folder}/${path}`,
        [bytes, { mtime: timeIn(path), os: UNIX, attrs: PLAIN_FILE, level: 9 }]
      ])
    )
  )
}
