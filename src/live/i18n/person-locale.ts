import { createContext, useContext } from 'react'
import type { Content, Language, Service } from '../../../machines/content/content.ts'
import type { OpeningWords } from '../../../machines/hours/format-time.ts'

/** Content in the language chosen for the person. */
export interface PersonLocale {
  readonly language: Language
  readonly content: Content
  /** `undefined` if any of these texts is not translated: half a sentence helps nobody. */
  readonly opening: OpeningWords | undefined
  /** Finds a national or local service. */
  readonly serviceOf: (id: string) => Service | undefined
  /** Whether a text is translated, and not an English fallback. */
  readonly isTranslated: (text: string) => boolean
}

export const PersonLocaleContext = createContext<PersonLocale | undefined>(undefined)

/** @returns `undefined` if no language is chosen, or its dictionary cannot be read. */
export const usePersonLocale = (): PersonLocale | undefined => useContext(PersonLocaleContext)

/** The tag of the chosen language, even if its dictionary cannot be read. */
export const PersonLocaleTagContext = createContext<string | undefined>(undefined)

export const usePersonLocaleTag = (): string | undefined => useContext(PersonLocaleTagContext)
