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

/** @returns a list of files with their hashes, as `sha256sum --check` reads it. */
export const checksumsOf = (files: Iterable<readonly [path: string, bytes: Uint8Array]>): string =>
  Array.from(files, ([path, bytes]) => `${hashOfBytes(bytes)}  ${path}\n`).join('')

/** @returns the list of every file of the site in a folder. */
export const listOf = (folder: string): string =>
  checksumsOf(filesIn(folder).map(path => [path, readFileSync(join(folder, path))]))

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
