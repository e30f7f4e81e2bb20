import { join } from 'node:path'
import { stringsOf, TRANSLATED_PARTS, type Translatable } from '../../content/locales/translatable.ts'
import { hasParts, isTag, type Sources } from '../../content/parse/sources.ts'

/** @throws if a file of the English could not be read: its translations would look unused. */
export const englishOf = (sources: Partial<Sources>): readonly Translatable[] => {
  if (!hasParts(sources, TRANSLATED_PARTS))
    throw new Error('The English cannot be read. Run "npm run content", and fix what it names first.')
  return stringsOf(sources)
}

/** @returns the path of the file of a language. @throws if the tag is not valid. */
export const pathOf = (folder: string, tag: string): string => {
  if (!isTag(tag)) throw new Error(`"${tag}" is not a language tag. Write it as "ro" or "zh-Hans".`)
  return join(folder, 'languages', `${tag}.yaml`)
}
