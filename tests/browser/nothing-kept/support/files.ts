import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

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

/** @returns every file below a folder, with what is in it. */
export const filesBelow = (folder: string): readonly File[] =>
  pathsBelow(folder).flatMap(path =>
    unlessPassing(() => [{ path: relative(folder, path).split(sep).join('/'), bytes: readFileSync(path) }])
  )
