import { stringsOf, TRANSLATED_PARTS, type Translatable } from '../../content/locales/translatable.ts'
import { hasParts, type Sources } from '../../content/parse/sources.ts'
import type { Path } from '../../content/parse/yaml-file.ts'

/** An English text that is translated, with everything that a translator must know about it, as plain data. */
export interface EnglishText extends Pick<Translatable, 'key' | 'english' | 'facts' | 'about'> {
  /** The position of its English. */
  readonly file: string
  readonly at: Path
}

/** @returns every text that is translated; nothing while a file of the English cannot be read. */
export const englishTextsOf = (sources: Partial<Sources>): readonly EnglishText[] | undefined =>
  hasParts(sources, TRANSLATED_PARTS)
    ? stringsOf(sources).map(({ key, english, facts, about, yaml, at }) => ({
        key,
        english,
        facts,
        about,
        file: yaml.file,
        at
      }))
    : undefined
