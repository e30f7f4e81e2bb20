import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sqlite from 'node-sqlite3-wasm'

/**
 * Reads a table of a database of SQLite, with what stands in its write-ahead log: a browser that was killed leaves one. It reads
 * a copy, as a browser that runs has it open, and to read the log empties it.
 * @returns its rows, or none if there is no such file.
 */
export const tableIn = (path: string, table: string) => {
  if (!existsSync(path)) return []
  const folder = mkdtempSync(join(tmpdir(), 'database-'))
  const copy = join(folder, 'copy')
  for (const end of ['', '-wal']) if (existsSync(path + end)) copyFileSync(path + end, copy + end)
  const database = new sqlite.Database(copy)
  try {
    // Without it the log needs memory that is shared with others, which there is none of here.
    database.exec('PRAGMA locking_mode = EXCLUSIVE')
    return database.all(`SELECT * FROM ${table}`)
  } finally {
    database.close()
    rmSync(folder, { recursive: true })
  }
}
