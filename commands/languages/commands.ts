import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { reviewBindingOf } from '../../content/check/languages/binding.ts'
import { languageOf, wordsOf } from '../../content/check/languages/compile.ts'
import { dateWordsOf } from '../../content/check/languages/date-words.ts'
import { type LanguageStanding, standingsOf } from '../../content/check/languages/standing.ts'
import { stringsOf, type Translatable } from '../../content/check/languages/strings.ts'
import { languageBlocks } from '../../content/check/page-data.ts'
import { isTag, parseSources, type Sources } from '../../content/check/sources.ts'
import { withAllKeys, withBindings, withReviewOf } from './file.ts'
import { languageTable } from './table.ts'

/** @throws if a file of the English could not be read: what is translated would be taken for what leads nowhere. */
const englishOf = (sources: Partial<Sources>): readonly Translatable[] => {
  try {
    return stringsOf(sources as Sources)
  } catch {
    throw new Error('The English cannot be read. Run "npm run content", and mend what it names first.')
  }
}

const pathOf = (folder: string, tag: string): string => {
  if (!isTag(tag)) throw new Error(`"${tag}" is no tag of a language. Write it as "ro" or "zh-Hans".`)
  return join(folder, 'languages', `${tag}.yaml`)
}

/** Adds to the file of a language what it lacks, or begins one. @returns what to tell. */
export const writeLanguage = (folder: string, tag: string, sources: Partial<Sources>): readonly string[] => {
  const path = pathOf(folder, tag)
  mkdirSync(join(folder, 'languages'), { recursive: true })
  const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  writeFileSync(path, withAllKeys(tag, text, englishOf(sources)))
  return [`Wrote ${path}. Each empty "says" waits for its words; "npm run content" lists them.`]
}

const readAgain = (tag: string, text: string) =>
  parseSources(new Map([[`languages/${tag}.yaml`, text]])).sources.languages?.get(tag)

/**
 * Binds the translations of a language to the English of today, and a review to all its words: a translator has looked at
 * them. @returns what was bound anew, to be looked at once more.
 */
export const confirmLanguage = (
  folder: string,
  tag: string,
  sources: Partial<Sources>
): readonly string[] => {
  const path = pathOf(folder, tag)
  if (!existsSync(path)) throw new Error(`There is no ${path}.`)
  const strings = englishOf(sources)
  const standing = standingsOf(sources as Sources, strings).find(one => one.tag === tag)
  const bound = withBindings(readFileSync(path, 'utf8'), strings)
  const value = readAgain(tag, bound)?.value
  writeFileSync(
    path,
    value?.review.status === 'reviewed' ? withReviewOf(bound, reviewBindingOf(value)) : bound
  )
  return [
    ...(standing?.stale ?? []).map(
      ({ key, english }) => `${key}\n  ${english}\n  ${value?.words[key]?.says}`
    ),
    `${path} is bound to the English of today.`
  ]
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
