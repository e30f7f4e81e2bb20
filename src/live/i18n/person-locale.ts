import { createContext, useContext } from 'react'
import type { Content, Language, Service } from '../../../machines/content/content.ts'
import type { OpeningWords } from '../../../machines/hours/time-said.ts'

/** What the person is told, in the language that was chosen for them. */
export interface PersonLocale {
  readonly language: Language
  readonly content: Content
  /** Left out while any of those words is not translated: half a sentence helps nobody. */
  readonly opening: OpeningWords | undefined
  /** @returns a national or a local service. */
  readonly serviceOf: (id: string) => Service | undefined
  /** Whether a text of these is in their language, and not English that stands in. */
  readonly isTranslated: (text: string) => boolean
}

export const PersonLocaleContext = createContext<PersonLocale | undefined>(undefined)

/** @returns the words of the person's language, if one is chosen. */
export const usePersonLocale = (): PersonLocale | undefined => useContext(PersonLocaleContext)

/** The tag of the language that is held, whether or not its words can be read. */
export const PersonLocaleTagContext = createContext<string | undefined>(undefined)

/** @returns that tag, if a language is chosen. */
export const usePersonLocaleTag = (): string | undefined => useContext(PersonLocaleTagContext)
