import { isSpreadsheet, textOf } from '../csv/decode-file.ts'
import { NOT_CSV } from '../csv/read-csv.ts'
import type { DirectoryRead } from './columns.ts'
import { readServiceSheet } from './read-csv.ts'
import { readOpenReferral } from './read-json.ts'

/** More than the directory of a county has, and little enough for a browser to handle. */
const MOST_BYTES = 20_000_000

/**
 * @param directory a file as it was saved, or text that was pasted: a sheet with one row for each service as CSV, or
 * Open Referral as JSON.
 * @param today the day in the UK, as `2026-11-24`.
 */
export const readDirectory = (directory: Uint8Array | string, today: string): DirectoryRead => {
  if (directory.length > MOST_BYTES) return { problem: 'This is too large: import a part of it.' }
  if (typeof directory !== 'string' && isSpreadsheet(directory)) return { problem: NOT_CSV }
  const text = typeof directory === 'string' ? directory : textOf(directory)
  return /^\ufeff?\s*[{[]/.test(text) ? readOpenReferral(text, today) : readServiceSheet(text)
}
