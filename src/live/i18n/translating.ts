import { content, languages } from 'virtual:content'
import type {
  DateWords,
  Dictionary,
  Folded,
  ForcePack,
  Language,
  Shape
} from '../../../machines/content/content.ts'
import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import { translated } from '../../../machines/language/translated.ts'
import { unfolded } from '../../../machines/language/unfolded.ts'
import { IN_ENGLISH, markerOf, type Words } from './officer-locale.ts'
import type { Theirs } from './person-locale.ts'

/** The words of a language. */
type InPage = Pick<Dictionary, 'words' | 'dates'>

const read = <Held>(part: string): Held =>
  JSON.parse(document.querySelector(`script[data-${part}]`)?.textContent ?? '')

/**
 * @returns the words of a language. They stand in the page, behind the script, and are read once it is chosen; nothing if
 * they are not there, or cannot be read.
 */
const dictionaryOf = (tag: string): InPage | undefined => {
  try {
    const { texts, dates } = read<{ texts: Folded; dates: DateWords }>(`language=${tag}`)
    return { words: unfolded(texts, read<Shape>('content=shape')), dates }
  } catch {
    return undefined
  }
}

/** @returns a language by its tag; nothing if the list of them cannot be read. */
const languageOf = (tag: string): Language | undefined => {
  try {
    return languages.all.find(known => known.tag === tag)
  } catch {
    return undefined
  }
}

const wordsOf = (tag: string, { words, dates }: InPage): Words => {
  const { value, english } = translated(content, words)
  const { opening } = value.screens
  const isOpeningLost = english.has(opening.open)
  return {
    tag,
    isDraft: languageOf(tag)?.isDraft ?? true,
    content: value,
    screens: value.screens,
    opening: isOpeningLost ? opening : { ...opening, dates },
    dates,
    tree: words,
    english,
    mark: markerOf(english)
  }
}

/** @returns the words of the officer's language; nothing if they cannot be read. */
const wordsIn = (tag: string): Words | undefined => {
  const dictionary = dictionaryOf(tag)
  return dictionary && wordsOf(tag, dictionary)
}

/** @returns what belongs to a force, in a language; and the words with what English stands in for there. */
const packIn = (words: Words, pack: ForcePack): { readonly pack: ForcePack; readonly words: Words } => {
  const { value, english } = translated(pack.localServices, words.tree?.services)
  const standIns = new Set([...words.english, ...english])
  return {
    pack: { ...pack, localServices: value },
    words: { ...words, english: standIns, mark: markerOf(standIns) }
  }
}

/**
 * @param pack what belongs to the force that is chosen, in English.
 * @returns the words of the person's language; nothing if they cannot be read.
 */
const theirsIn = (tag: string, pack: ForcePack | undefined): Theirs | undefined => {
  const language = languageOf(tag)
  const words = tag === ENGLISH ? IN_ENGLISH : wordsIn(tag)
  if (!language || !words) return undefined
  const { content, opening, english } = words
  const local = translated(pack?.localServices ?? [], words.tree?.services)
  return {
    language,
    content,
    opening: english.has(opening.open) ? undefined : opening,
    serviceOf: id => [...local.value, ...content.services].find(service => service.id === id),
    isSaid: text => !english.has(text) && !local.english.has(text)
  }
}

/** What puts the words of other languages in place. */
interface Translating {
  readonly wordsIn: typeof wordsIn
  readonly packIn: typeof packIn
  readonly theirsIn: typeof theirsIn
}

/** @returns that. It stands behind the page's data: nothing if the page was cut off before. */
export const translating = (): Translating | undefined => ({ wordsIn, packIn, theirsIn })
