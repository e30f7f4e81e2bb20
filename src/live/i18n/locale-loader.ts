import { content, languages } from 'virtual:content'
import type {
  DateWords,
  Dictionary,
  ForcePack,
  KeyIndex,
  Language,
  PackedWords
} from '../../../machines/content/content.ts'
import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import { translate } from '../../../machines/language/translate.ts'
import { unpackWords } from '../../../machines/language/unpack-words.ts'
import { createT, ENGLISH_LOCALE, type OfficerLocale } from './officer-locale.ts'
import type { PersonLocale } from './person-locale.ts'

type PageDictionary = Pick<Dictionary, 'words' | 'dates'>

const readBlock = <Value>(name: string): Value =>
  JSON.parse(document.querySelector(`script[data-${name}]`)?.textContent ?? '')

/** Reads a language's dictionary out of the page. @returns `undefined` if it is missing or damaged. */
const dictionaryOf = (tag: string): PageDictionary | undefined => {
  try {
    const { texts, dates } = readBlock<{ texts: PackedWords; dates: DateWords }>(`language=${tag}`)
    return { words: unpackWords(texts, readBlock<KeyIndex>('content=shape')), dates }
  } catch {
    return undefined
  }
}

/** @returns `undefined` for an unknown tag, or if the list of languages is damaged. */
const languageOf = (tag: string): Language | undefined => {
  try {
    return languages.all.find(language => language.tag === tag)
  } catch {
    return undefined
  }
}

const localeFrom = (tag: string, { words, dates }: PageDictionary): OfficerLocale => {
  const { value, english: fallbacks } = translate(content, words)
  const { opening } = value.screens
  const isOpeningTranslated = !fallbacks.has(opening.open)
  return {
    tag,
    isDraft: languageOf(tag)?.isDraft ?? true,
    content: value,
    screens: value.screens,
    opening: isOpeningTranslated ? { ...opening, dates } : opening,
    dates,
    tree: words,
    fallbacks,
    t: createT(fallbacks)
  }
}

/** @returns the locale for an officer's language, or `undefined` if its dictionary cannot be read. */
const officerLocale = (tag: string): OfficerLocale | undefined => {
  const dictionary = dictionaryOf(tag)
  return dictionary && localeFrom(tag, dictionary)
}

/** Translates the local services of a force. @returns them, with the locale that knows which of their texts are fallbacks. */
const translateForcePack = (
  locale: OfficerLocale,
  pack: ForcePack
): { readonly pack: ForcePack; readonly locale: OfficerLocale } => {
  const { value, english } = translate(pack.localServices, locale.tree?.services)
  const fallbacks = new Set([...locale.fallbacks, ...english])
  return {
    pack: { ...pack, localServices: value },
    locale: { ...locale, fallbacks, t: createT(fallbacks) }
  }
}

/**
 * @param pack the chosen force's data in English.
 * @returns the locale for the person's language, or `undefined` if its dictionary cannot be read.
 */
const personLocale = (tag: string, pack: ForcePack | undefined): PersonLocale | undefined => {
  const language = languageOf(tag)
  const locale = tag === ENGLISH ? ENGLISH_LOCALE : officerLocale(tag)
  if (!language || !locale) return undefined
  const { content, opening, fallbacks } = locale
  const local = translate(pack?.localServices ?? [], locale.tree?.services)
  return {
    language,
    content,
    opening: fallbacks.has(opening.open) ? undefined : opening,
    serviceOf: id => [...local.value, ...content.services].find(service => service.id === id),
    isTranslated: text => !fallbacks.has(text) && !local.english.has(text)
  }
}

interface LocaleLoader {
  readonly officerLocale: typeof officerLocale
  readonly translateForcePack: typeof translateForcePack
  readonly personLocale: typeof personLocale
}

/** Part of the deferred script: `undefined` if the page was cut off before it. */
export const localeLoader = (): LocaleLoader | undefined => ({
  officerLocale,
  translateForcePack,
  personLocale
})
