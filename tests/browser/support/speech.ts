import type { Content, DateWords, Language } from '../../../machines/content/content.ts'
import { translatedContent } from '../../support/translated-content.ts'
import { contentIn, type Folder } from './content.ts'

/** The languages that the suite runs in: an officer's language, or one for the person. */
export type Tag = 'en-GB' | 'cy' | 'ar'

/** What the person is told, beside the officer's words. */
interface Theirs {
  readonly language: Language
  readonly content: Content
  readonly dates: DateWords
  /** For each of the officer's texts, how it may read in the person's language. */
  readonly says: ReadonlyMap<string, ReadonlySet<string>>
}

/** The words of a walk. */
export interface Speech {
  /** The officer's content. */
  readonly content: Content
  /** Left out in English. */
  readonly dates?: DateWords
  /** The query in the page's address. */
  readonly query?: string
  readonly theirs?: Theirs
}

/** Visits the matching texts of two trees in pairs. */
const pair = (from: unknown, to: unknown, take: (from: string, to: string) => void): void => {
  if (typeof from === 'string' && typeof to === 'string') take(from, to)
  if (typeof from !== 'object' || from === null) return
  for (const [name, inner] of Object.entries(from)) pair(inner, Reflect.get(Object(to), name), take)
}

const pairsOf = (from: Content, to: Content): Theirs['says'] => {
  const says = new Map<string, Set<string>>()
  pair(from, to, (text, theirs) => {
    if (text !== theirs) says.set(text, (says.get(text) ?? new Set()).add(theirs))
  })
  return says
}

const languageIn = (folder: Folder, tag: string) => {
  const { content, languages } = contentIn(folder)
  const found = languages.find(({ language }) => language.tag === tag)
  if (!found) throw new Error(`${folder} has no ${tag}.`)
  return { ...found, translated: translatedContent(content, found.texts) }
}

/** @returns English for the officer, with a language chosen for the person. */
export const withTheirs = (folder: Folder, tag: string): Speech => {
  const { content } = contentIn(folder)
  const { language, dates, translated } = languageIn(folder, tag)
  return { content, theirs: { language, content: translated, dates, says: pairsOf(content, translated) } }
}

/** @returns a walk's words: English, the officer in another language, or another for the person only. */
export const speechIn = (folder: Folder, tag: string): Speech => {
  if (tag === 'en-GB') return { content: contentIn(folder).content }
  const { language, dates, translated } = languageIn(folder, tag)
  return language.isWhole ? { content: translated, dates, query: `language=${tag}` } : withTheirs(folder, tag)
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** @returns a pattern for names that begin with a text. */
export const beginning = (text: string): RegExp => new RegExp(`^${escaped(text)}`)

/** @returns how an officer's text may appear: alone, beside the person's in any order, or as theirs alone. */
export const inBoth = (text: string, { theirs }: Speech, gap = ' '): string | RegExp => {
  const said = theirs?.says.get(text)
  if (!said) return text
  const other = [...said].map(escaped).join('|')
  const own = escaped(text)
  return new RegExp(`^(?:${own}|${own}${gap}(?:${other})|(?:${other})${gap}${own}|${other})$`)
}

export const isInEnglish = ({ query, theirs }: Speech): boolean => !query && !theirs

/** @returns the same words without a language for the person. */
export const officersOf = ({ theirs: _, ...officers }: Speech): Speech => officers
