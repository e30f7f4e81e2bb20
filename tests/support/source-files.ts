import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** A file of this repository, with its path from the root. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** @returns every file in a folder and its subfolders whose name matches. */
export const sourceFiles = (folder: string, name = /\.tsx?$/): readonly SourceFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && name.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name).split(sep).join('/'))
    .map(path => ({ path, text: readFileSync(path, 'utf8') }))

/** @returns each match as `file: matched text`. */
export const matchesIn = (files: readonly SourceFile[], pattern: RegExp): readonly string[] =>
  files.flatMap(({ path, text }) => (text.match(pattern) ?? []).map(match => `${path}: ${match.trim()}`))
