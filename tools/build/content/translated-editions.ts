import type {
  Content,
  DateWords,
  Dictionary,
  ForcePacks,
  Language
} from '../../../machines/content/content.ts'
import type { OpeningWords } from '../../../machines/hours/format-time.ts'
import { translate } from '../../../machines/language/translate.ts'
import type { SiteEdition } from '../../content/compile/edition.ts'
import { englishLanguage } from './page-data.ts'

/** An edition as shown in one language that officers work in. */
export interface TranslatedEdition {
  readonly language: Language
  readonly content: Content
  readonly packs: ForcePacks
  readonly opening: OpeningWords
  /** `undefined` in English. */
  readonly dates: DateWords | undefined
  /** Texts that are not translated, shown in English. */
  readonly english: ReadonlySet<string>
}

const servicesOf = ({ words }: Dictionary) => {
  const { services } = words
  return typeof services === 'string' ? undefined : services
}

const packsIn = (packs: ForcePacks, dictionary: Dictionary) =>
  Object.entries(packs).map(([id, pack]) => {
    const { value, english } = translate(pack.localServices, servicesOf(dictionary))
    return { id, pack: { ...pack, localServices: value }, english }
  })

const spokenIn = ({ content, packs }: SiteEdition, dictionary: Dictionary): TranslatedEdition => {
  const { language, words, dates } = dictionary
  const { value, english } = translate(content, words)
  const { opening } = value.screens
  const local = packsIn(packs, dictionary)
  return {
    language,
    content: value,
    packs: Object.fromEntries(local.map(({ id, pack }) => [id, pack])),
    // Days are in the same language as the words of hours.
    opening: english.has(opening.open) ? opening : { ...opening, dates },
    dates,
    english: new Set([english, ...local.map(pack => pack.english)].flatMap(texts => [...texts]))
  }
}

/** @returns the edition in English, then in each other language that officers work in. */
export const spoken = (edition: SiteEdition): readonly [TranslatedEdition, ...TranslatedEdition[]] => {
  const { content, packs, languages } = edition
  return [
    {
      language: englishLanguage(content),
      content,
      packs,
      opening: content.screens.opening,
      dates: undefined,
      english: new Set()
    },
    ...languages.filter(({ language }) => language.isWhole).map(language => spokenIn(edition, language))
  ]
}
