import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Translatable } from '../../content/locales/translatable.ts'
import type { Sources } from '../../content/parse/sources.ts'
import { englishOf, pathOf } from './english.ts'
import { withAllKeys } from './file.ts'

const write = (folder: string, tag: string, strings: readonly Translatable[]): string => {
  const path = pathOf(folder, tag)
  mkdirSync(join(folder, 'languages'), { recursive: true })
  const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  writeFileSync(path, withAllKeys(tag, text, strings))
  return path
}

/**
 * Adds missing texts to the file of a language, or makes a new file.
 * @param tag of a language, or `all` for every one that has a file.
 * @returns the paths of the files.
 */
export const writeLanguage = (folder: string, tag: string, sources: Partial<Sources>): readonly string[] => {
  const strings = englishOf(sources)
  const tags = tag === 'all' ? [...(sources.languages?.keys() ?? [])] : [tag]
  return tags.map(tag => write(folder, tag, strings))
}
