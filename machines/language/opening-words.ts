import type { Content } from '../content/content.ts'
import type { Catalogue } from './catalogue.ts'

type Opening = Content['screens']['opening']

const translated = (words: object, key: string, texts: Catalogue): object =>
  Object.fromEntries(
    Object.entries(words).map(([name, inner]) => {
      const path = `${key}.${name}`
      return [name, typeof inner === 'string' ? (texts.get(path) ?? inner) : translated(inner, path, texts)]
    })
  )

/** Either all texts of opening hours are translated or none is: half a sentence helps nobody. */
export const hasOpeningWords = (texts: Catalogue): boolean => texts.has('screens.opening.open')

/** @returns the texts of opening hours in a language that has them. */
export const openingWords = (english: Opening, texts: Catalogue): Opening =>
  translated(english, 'screens.opening', texts) as Opening
