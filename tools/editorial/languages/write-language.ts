import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringsOf, TRANSLATED_PARTS } from '../../content/locales/translatable.ts'
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

/**
 * Adds missing texts to the file of a language, or makes a new file.
 * @param tag of a language, or `all` for every one that has a file.
 * @returns the paths of the files.
 */
export const writeLanguage = (folder: string, tag: string, sources: Partial<Sources>): readonly string[] => {
  // Without the English, its translations would look unused.
  if (!hasParts(sources, TRANSLATED_PARTS))
    throw new Error('The English cannot be read. Run "npm run content", and fix what it names first.')
  const strings = stringsOf(sources)
  const tags = tag === 'all' ? [...(sources.languages?.keys() ?? [])] : [tag]
  return tags.map(tag => {
    if (!isTag(tag)) throw new Error(`"${tag}" is not a language tag. Write it as "ro" or "zh-Hans".`)
    const path = join(folder, 'languages', `${tag}.yaml`)
    mkdirSync(join(folder, 'languages'), { recursive: true })
    writeFileSync(
      path,
      withAllKeys(existsSync(path) ? readFileSync(path, 'utf8') : bareLanguage(tag), strings)
    )
    return path
  })
}
