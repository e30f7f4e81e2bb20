import { ENGLISH } from '../content/vocabulary.ts'
import type { Catalogue } from './catalogue.ts'
import type { TextKey } from './text-key.ts'

/** A text, and the language that it is in. */
export interface LocalText {
  readonly text: string
  /** The language of the text: English if it fell back to that. */
  readonly lang: string
}

interface Sources {
  readonly tag: string
  readonly texts: Catalogue
  readonly english: (key: TextKey) => string
}

/** @returns a text in a language, or its English. */
export const lookUp = ({ tag, texts, english }: Sources, key: TextKey): LocalText => {
  const text = texts.get(key)
  return text === undefined ? { text: english(key), lang: ENGLISH } : { text, lang: tag }
}
