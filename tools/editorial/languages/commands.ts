import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { languageBlocks } from '../../build/content/page-data.ts'
import { languageOf, wordsOf } from '../../content/locales/compile.ts'
import { dateWordsOf } from '../../content/locales/date-words.ts'
import { type LanguageStanding, standingsOf } from '../../content/locales/status.ts'
import type { Translatable } from '../../content/locales/translatable.ts'
import type { Sources } from '../../content/parse/sources.ts'
import { englishOf, pathOf } from './english.ts'
import { withAllKeys } from './file.ts'
import { languageTable } from './table.ts'

const write = (folder: string, tag: string, strings: readonly Translatable[]): string => {
  const path = pathOf(folder, tag)
  mkdirSync(join(folder, 'languages'), { recursive: true })
  const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  writeFileSync(path, withAllKeys(tag, text, strings))
  return `Wrote ${path}. English stands in for each empty "says" until a translator writes it; "npm run content" lists them.`
}

/**
 * Adds to the file of a language what it lacks, or begins one.
 * @param tag of a language, or `all` for every one that has a file.
 * @returns what to tell.
 */
export const writeLanguage = (folder: string, tag: string, sources: Partial<Sources>): readonly string[] => {
  const strings = englishOf(sources)
  const tags = tag === 'all' ? [...(sources.languages ?? new Map()).keys()] : [tag]
  return tags.map(tag => write(folder, tag, strings))
}

/** @returns what tells how many bytes a language takes in the page, compressed. */
const bytesIn = (standings: readonly LanguageStanding[]) => {
  const [, ...blocks] = languageBlocks(
    standings.map(standing => {
      const language = languageOf(standing)
      return { language, words: wordsOf(standing), dates: dateWordsOf(language) }
    })
  )
  return (standing: LanguageStanding): number =>
    brotliCompressSync(String(blocks[standings.indexOf(standing)]?.children)).length
}

/** @returns how far each language has come, a line for each. */
export const languages = (sources: Partial<Sources>): readonly string[] => {
  const standings = standingsOf(sources as Sources, englishOf(sources))
  return languageTable(standings, bytesIn(standings))
}
