import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { isPrecompressed } from './precompressed.ts'
import { NOT_SERVED } from './server-files.ts'

/** A file of the site: its path in the folder, with `/`, and the SHA-256 of its bytes, in hexadecimal. */
export interface ListedFile {
  readonly path: string
  readonly hash: string
}

export const hashOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** @returns the paths of all files below a folder, with `/`. */
export const pathsBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))

/** @returns every file of the site in a folder, sorted by path, without their precompressed copies. */
export const filesIn = (folder: string): readonly string[] =>
  pathsBelow(folder)
    .filter(path => !NOT_SERVED.includes(path) && !isPrecompressed(path))
    .sort()

/** @returns the list of every file of the site in a folder, as `sha256sum --check` reads it. */
export const listOf = (folder: string): string =>
  filesIn(folder)
    .map(path => `${hashOfBytes(readFileSync(join(folder, path)))}  ${path}\n`)
    .join('')

/** @param list as `listOf` writes it. @throws if a line has another form. */
export const readList = (list: string): readonly ListedFile[] =>
  list
    .split(/\r?\n/)
    .filter(line => line !== '')
    .map(line => {
      const [, hash, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? []
      if (hash === undefined || path === undefined)
        throw new Error(`This line is not a hash and a path: ${line}`)
      return { hash, path }
    })
