import type { Content, Dictionary, Language, Languages } from '../../../machines/content/content.ts'
import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import { keysOf, packTexts } from '../locales/pack.ts'
import type { SiteEdition } from './edition.ts'

const part = (attribute: string, name: string, data: unknown) => ({ attribute, name, data }) as const
/** Data in a page, found by an attribute and its value. */
export type PagePart = ReturnType<typeof part>

/** English, in the form of the other languages. */
export const englishLanguage = ({ screens }: Content): Language => ({
  tag: ENGLISH,
  name: screens.language.name,
  dir: 'ltr',
  isWhole: true,
  isDraft: false
})

export const languagesOf = ({ content, languages }: SiteEdition): Languages => {
  const all: Languages['all'] = [englishLanguage(content), ...languages.map(({ language }) => language)]
  const officers = all.filter(({ isWhole }) => isWhole).map(({ tag, name }) => ({ tag, name }))
  return { officers, all }
}

/** @returns the data before the app: the content, and the data of each force. */
export const contentParts = (edition: SiteEdition): readonly PagePart[] => [
  part('data-content', 'all', { content: edition.content, languages: languagesOf(edition) }),
  ...Object.entries(edition.packs).map(([id, pack]) => part('data-force', id, pack))
]

/**
 * @returns the other languages, read once one is chosen: the keys of all texts, and for each language
 * its texts in that order.
 */
export const languageParts = (languages: readonly Dictionary[]): readonly PagePart[] => {
  const keys = keysOf(languages.map(({ texts }) => texts))
  return [
    part('data-content', 'keys', keys),
    ...languages.map(({ language, texts, dates }) =>
      part('data-language', language.tag, { texts: packTexts(texts, keys), dates })
    )
  ]
}
