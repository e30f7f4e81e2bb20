import { createContext, useContext } from 'react'
import type { Content, ForcePack, Language, Service } from '../../content/content.ts'
import type { OpeningWords } from '../../machines/hours/time-said.ts'
import { translated } from '../../machines/language/translated.ts'
import { type InPage, wordsOf } from './words.ts'

/** What the person is told, in the language that was chosen for them. */
export interface Theirs {
  readonly language: Language
  readonly content: Content
  /** Left out while any of those words is not translated: half a sentence helps nobody. */
  readonly opening: OpeningWords | undefined
  /** @returns a national or a local service. */
  readonly serviceOf: (id: string) => Service | undefined
  /** Whether a text of these is in their language, and not English that stands in. */
  readonly isSaid: (text: string) => boolean
}

/**
 * @param dictionary nothing for English.
 * @param pack what belongs to the force that is chosen, in English.
 */
export const theirsOf = (
  language: Language,
  dictionary: InPage | undefined,
  pack: ForcePack | undefined
): Theirs => {
  const { content, opening, english } = wordsOf(language.tag, dictionary)
  const local = translated(pack?.localServices ?? [], dictionary?.words.services)
  return {
    language,
    content,
    opening: english.has(opening.open) ? undefined : opening,
    serviceOf: id => [...local.value, ...content.services].find(service => service.id === id),
    isSaid: text => !english.has(text) && !local.english.has(text)
  }
}

export const TheirsContext = createContext<Theirs | undefined>(undefined)

/** @returns the words of the person's language, if one is chosen. */
export const useTheirs = (): Theirs | undefined => useContext(TheirsContext)
