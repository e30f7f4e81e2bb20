import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { isContentFile, type Texts } from './parse/sources.ts'

/** @returns the text of every YAML file below a folder, by its path there, with forward slashes. */
export const readTexts = (folder: string): Texts =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter(isContentFile)
      .map(path => [path, readFileSync(join(folder, path), 'utf8')])
  )
