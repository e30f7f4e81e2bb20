import { join } from 'node:path'
import { stringsOf, TRANSLATED_PARTS, type Translatable } from '../../content/locales/translatable.ts'
import { hasParts, isTag, type Sources } from '../../content/parse/sources.ts'

/** @throws if a file of the English could not be read: what is translated would be taken for what leads nowhere. */
export const englishOf = (sources: Partial<Sources>): readonly Translatable[] => {
  if (!hasParts(sources, TRANSLATED_PARTS))
    throw new Error('The English cannot be read. Run "npm run content", and fix what it names first.')
  return stringsOf(sources)
}

/** @returns where the file of a language stands. @throws if the tag is none. */
export const pathOf = (folder: string, tag: string): string => {
  if (!isTag(tag)) throw new Error(`"${tag}" is no tag of a language. Write it as "ro" or "zh-Hans".`)
  return join(folder, 'languages', `${tag}.yaml`)
}
