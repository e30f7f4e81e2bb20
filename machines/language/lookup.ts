import type { Content, Service } from '../content/content.ts'
import { nameInList } from '../content/entry-name.ts'
import { ENGLISH } from '../content/vocabulary.ts'
import type { Catalogue } from './catalogue.ts'
import type { TextKey } from './text-key.ts'

type Fields = Readonly<Record<string, unknown>>

const within = (holder: unknown, part: string): unknown =>
  Array.isArray(holder)
    ? holder.find((item, at) => nameInList(item, at) === part)
    : (holder as Fields | undefined)?.[part]

/**
 * Reads only the part of the content that has the text.
 * @param locals the local services, which are not in the content; only needed for texts of services.
 * @returns the English text; an empty string if there is none.
 */
export const englishText = (
  content: Partial<Content>,
  key: TextKey,
  locals: readonly Service[] = []
): string => {
  const parts = key.split('.')
  const found = parts.slice(1).reduce(within, locals) ?? parts.reduce(within, content)
  return typeof found === 'string' ? found : ((found as { label?: string } | undefined)?.label ?? '')
}

/** A text and its language. */
export interface LocalText {
  readonly text: string
  /** The language of the text: English if the text is a fallback. */
  readonly lang: string
}

interface Sources {
  readonly tag: string
  readonly texts: Catalogue
  readonly english: (key: TextKey) => string
}

/** @returns the text in a language, with English as the fallback. */
export const lookUp = ({ tag, texts, english }: Sources, key: TextKey): LocalText => {
  const text = texts.get(key)
  return text === undefined ? { text: english(key), lang: ENGLISH } : { text, lang: tag }
}
