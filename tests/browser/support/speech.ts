import type { Content, DateWords, Dictionary, Language } from '../../../machines/content/content.ts'
import { translatedContent } from '../../support/translated-content.ts'
import { contentIn, type Folder } from './content.ts'

/** The languages that the suite is run in: that of the officer, or with one that was chosen for the person. */
export type Tag = 'en-GB' | 'cy' | 'ar'

/** What the person is told, beside the officer's words. */
interface Theirs {
  readonly language: Language
  readonly content: Content
  readonly dates: DateWords
  /** By the officer's text, how it may stand in the person's language. */
  readonly says: ReadonlyMap<string, ReadonlySet<string>>
}

/** The words of a walk. */
export interface Speech {
  /** The officer's. */
  readonly content: Content
  /** English, while no translator has checked those. */
  readonly checked?: Content
  /** Nothing in English. */
  readonly dates?: DateWords
  /** What the address of the page asks for. */
  readonly query?: string
  readonly theirs?: Theirs
}

/** Goes through a text of one tree and the same text of another, one by one. */
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

const dictionaryIn = (folder: Folder, tag: string): Dictionary => {
  const found = contentIn(folder).languages.find(({ language }) => language.tag === tag)
  if (!found) throw new Error(`${folder} has no ${tag}.`)
  return found
}

/** @returns English, and a language that is chosen for the person. */
export const withTheirs = (folder: Folder, tag: string): Speech => {
  const { content } = contentIn(folder)
  const { language, texts, dates } = dictionaryIn(folder, tag)
  const value = translatedContent(content, texts)
  return {
    content,
    theirs: { language, content: value, dates, says: pairsOf(content, value) }
  }
}

/** @returns the words of a walk in English, in a language of the officer, or with one that is the person's alone. */
export const speechIn = (folder: Folder, tag: string): Speech => {
  const { content } = contentIn(folder)
  if (tag === 'en-GB') return { content }
  const { language, texts, dates } = dictionaryIn(folder, tag)
  if (!language.isWhole) return withTheirs(folder, tag)
  return {
    content: translatedContent(content, texts),
    ...(language.isDraft ? { checked: content } : {}),
    dates,
    query: `language=${tag}`
  }
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** @returns a pattern of what begins with a text. */
export const beginning = (text: string): RegExp => new RegExp(`^${escaped(text)}`)

/** @returns how a text of the officer's may stand: alone, or beside the person's, whichever comes first. */
export const inBoth = (text: string, { theirs }: Speech, gap = ' '): string | RegExp => {
  const said = theirs?.says.get(text)
  if (!said) return text
  const other = [...said].map(escaped).join('|')
  const own = escaped(text)
  return new RegExp(`^(?:${own}|${own}${gap}(?:${other})|(?:${other})${gap}${own}|${other})$`)
}

export const isInEnglish = ({ query, theirs }: Speech): boolean => !query && !theirs

/** @returns the same words, with nothing chosen for the person. */
export const officersOf = ({ theirs: _, ...officers }: Speech): Speech => officers
