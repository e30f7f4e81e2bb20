import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { counted } from '../../content/diagnostic.ts'
import { languageOf, textsOf } from '../../content/locales/compile.ts'
import { dateWordsOf } from '../../content/locales/date-words.ts'
import { keysOf, packTexts } from '../../content/locales/pack.ts'
import { languageStatuses } from '../../content/locales/status.ts'
import { stringsOf, TRANSLATED_PARTS, type Translatable } from '../../content/locales/translatable.ts'
import { hasParts, isTag, parseSources, type Sources, type Texts } from '../../content/parse/sources.ts'
import { bareLanguage, withAllKeys } from './language-file.ts'

/**
 * Reads the English and its translations without a check, which takes several times as long.
 * @param tag of a language, or `all`.
 */
export const languageSources = (texts: Texts, tag: string): Partial<Sources> => {
  const isWanted = (file: string) =>
    file.startsWith('languages/')
      ? tag === 'all' || file === `languages/${tag}.yaml`
      : !file.startsWith('drills/')
  return parseSources(new Map([...texts].filter(([file]) => isWanted(file)))).sources
}

/** @throws if a file of the English could not be read: its translations would look unused. */
const englishOf = (sources: Partial<Sources>): readonly Translatable[] => {
  if (!hasParts(sources, TRANSLATED_PARTS))
    throw new Error('The English cannot be read. Run "npm run content", and fix what it names first.')
  return stringsOf(sources)
}

/** @returns the path of the file of a language. @throws if the tag is not valid. */
const pathOf = (folder: string, tag: string): string => {
  if (!isTag(tag)) throw new Error(`"${tag}" is not a language tag. Write it as "ro" or "zh-Hans".`)
  return join(folder, 'languages', `${tag}.yaml`)
}

/**
 * Adds missing texts to the file of a language, or makes a new file.
 * @param tag of a language, or `all` for every one that has a file.
 * @returns the paths of the files.
 */
export const writeLanguage = (folder: string, tag: string, sources: Partial<Sources>): readonly string[] => {
  const strings = englishOf(sources)
  const tags = tag === 'all' ? [...(sources.languages?.keys() ?? [])] : [tag]
  return tags.map(tag => {
    const path = pathOf(folder, tag)
    mkdirSync(join(folder, 'languages'), { recursive: true })
    writeFileSync(
      path,
      withAllKeys(existsSync(path) ? readFileSync(path, 'utf8') : bareLanguage(tag), strings)
    )
    return path
  })
}

const COLUMNS = ['language', 'strings', 'missing', 'stale', 'review', 'bytes'] as const

/** @returns a table with the progress of each language and its compressed size in the page, and a line that sums it up. */
export const languageReport = (sources: Partial<Sources>): readonly string[] => {
  const statuses = languageStatuses(sources.languages, englishOf(sources))
  const keys = keysOf(statuses.map(textsOf))
  const rows = statuses.map(status => {
    const { tag, source, wanted, missing, stale, review } = status
    const { english, review: record } = source.value
    const isReviewed = review === 'reviewed' && record.status === 'reviewed'
    const label = isReviewed ? `${record.on}, ${record.role}` : review
    const inPage = { texts: packTexts(textsOf(status), keys), dates: dateWordsOf(languageOf(status)) }
    const bytes = brotliCompressSync(JSON.stringify(inPage)).length
    const cells = [wanted.length, missing.length, stale.length, label, bytes].map(String)
    return [`${tag}, ${english}`, ...cells]
  })
  const table = [COLUMNS, ...rows]
  const widths = COLUMNS.map((_, column) => Math.max(...table.map(row => row[column]?.length ?? 0)))
  const inColumns = table.map(row => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)))
  const total = (part: 'missing' | 'stale') => statuses.flatMap(({ [part]: texts }) => texts).length
  return [
    ...inColumns.map(cells => cells.join('  ').trimEnd()),
    `\n${counted(rows.length, 'language')}: ${total('missing')} missing, ${total('stale')} stale, ${statuses.filter(({ review }) => review === 'reviewed').length} reviewed.`
  ]
}
