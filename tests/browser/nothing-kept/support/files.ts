import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

interface File {
  /** Below the folder, with forward slashes. */
  readonly path: string
  readonly bytes: Buffer
}

/** A browser may take a file away, or be writing it, while it is read. */
const read = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/** @returns every file below a folder, with what is in it. */
export const filesBelow = (folder: string): readonly File[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .flatMap(path => {
      const bytes = read(path)
      return bytes ? [{ path: relative(folder, path).split(sep).join('/'), bytes }] : []
    })
