import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sqlite from 'node-sqlite3-wasm'

/**
 * Reads a table of an SQLite database with its write-ahead log, which a killed browser leaves. Reads a copy:
 * a running browser has the file open, and reading empties the log.
 * @returns its rows, or none if there is no such file.
 */
export const tableIn = (path: string, table: string) => {
  if (!existsSync(path)) return []
  const folder = mkdtempSync(join(tmpdir(), 'database-'))
  const copy = join(folder, 'copy')
  for (const end of ['', '-wal']) if (existsSync(path + end)) copyFileSync(path + end, copy + end)
  const database = new sqlite.Database(copy)
  try {
    // Otherwise the log would need shared memory, which WebAssembly lacks.
    database.exec('PRAGMA locking_mode = EXCLUSIVE')
    return database.all(`SELECT * FROM ${table}`)
  } finally {
    database.close()
    rmSync(folder, { recursive: true })
  }
}
