import type { Page } from '@playwright/test'
import { contentIn, type Folder } from '../support/content.ts'
import type { Speech } from '../support/speech.ts'
import { expect, test } from '../support/walker.ts'

const soft = expect.soft

/** A run of text on a page, or a name that is only read out. */
export interface Run {
  readonly text: string
  /** Its declared language, and its direction if it is painted. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl' | undefined
  /** Whether it is visible, not folded away. */
  readonly isSeen: boolean
  /** Whether it is isolated from text that may run the other way. */
  readonly isApart: boolean
  /** Numbers in it whose last digit is painted left of the first. */
  readonly backwards: readonly string[]
}

/** @returns every run of text, including what is only printed. */
export const runsOn = (page: Page): Promise<readonly Run[]> =>
  page.evaluate(() => {
    const NUMBER = /\d[\d\s():.,+-]*\d/g
    const placeOf = (node: Node, at: number) => {
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      return range.getBoundingClientRect()
    }
    const isBackwards = (node: Node, from: number, to: number) => {
      const [first, last] = [placeOf(node, from), placeOf(node, to)]
      return first.bottom > last.top && last.bottom > first.top
        ? last.left < first.left
        : last.top < first.top
    }
    const runOf = (element: Element, text: string, node?: Node) => ({
      text: text.trim(),
      lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
      isSeen: element.checkVisibility(),
      dir: node ? (getComputedStyle(element).direction as 'ltr' | 'rtl') : undefined,
      isApart: element.closest('bdi, [dir]')?.getAttribute('dir') === 'ltr',
      backwards: [...(node ? text.matchAll(NUMBER) : [])]
        .filter(({ index, 0: number }) => node && isBackwards(node, index, index + number.length - 1))
        .map(([number]) => number)
    })
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const runs: Run[] = []
    while (walk.nextNode()) {
      const { parentElement: parent, textContent } = walk.currentNode
      if (parent && textContent?.trim() && !parent.closest('script, style, noscript, .cover'))
        runs.push(runOf(parent, textContent, walk.currentNode))
    }
    for (const element of document.body.querySelectorAll('[aria-label], [alt], [title]'))
      for (const name of ['aria-label', 'alt', 'title'])
        if (element.getAttribute(name)?.trim()) runs.push(runOf(element, element.getAttribute(name) ?? ''))
    return runs
  })

/** Scripts that only one of our languages uses. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  bg: /\p{Script=Cyrillic}/u,
  th: /\p{Script=Thai}/u,
  'zh-Hans': /\p{Script=Han}/u
}

const textsIn = (tree: unknown): readonly string[] =>
  typeof tree === 'string' ? [tree] : Object.values(Object(tree) as object).flatMap(textsIn)

/** @returns texts as they appear on a screen: a filled-in placeholder is a run of its own. */
const partsIn = (tree: unknown): ReadonlySet<string> =>
  new Set(
    textsIn(tree)
      .flatMap(text => [text, ...text.split(/\{\w+\}/)])
      .map(part => part.trim())
      .filter(part => /\p{L}{2}/u.test(part))
  )

const without = (texts: ReadonlySet<string>, names: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...texts].filter(text => !names.has(text)))

/** The texts of each language of a walk, by tag. */
export type Said = Readonly<Record<string, ReadonlySet<string>>>

export const saidIn = (folder: Folder, tags: readonly string[]): Said => {
  const { content, languages } = contentIn(folder)
  // Names of places and services may be the same in any language.
  const names = new Set([
    ...content.services.flatMap(({ name, shortName }) => [name, shortName]),
    ...content.forces.map(({ name }) => name)
  ])
  const { beforeYouStart, questions, needs, tips, actions, screens } = content
  const services = content.services.map(service => [
    service.inShort,
    service.for,
    service.howToReach,
    service.neutralName
  ])
  const english = partsIn([beforeYouStart, questions, needs, tips, actions, screens, services])
  const others = languages.filter(({ language }) => tags.includes(language.tag))
  return Object.fromEntries([
    ['en-GB', english],
    ...others.map(
      ({ language, texts }) => [language.tag, without(partsIn([...texts.values()]), names)] as const
    )
  ])
}

const isLetterOf = (tag: string, text: string) => LETTERS[tag]?.test(text) ?? false

/** @returns runs whose declared language is wrong. */
const misnamed = (runs: readonly Run[], said: Said): readonly Run[] =>
  runs.filter(({ text, lang }) => {
    const tags = Object.keys(said).filter(tag => said[tag]?.has(text))
    const byLetters = Object.keys(LETTERS).filter(tag => isLetterOf(tag, text))
    if (byLetters.length > 0) return !byLetters.includes(lang)
    if (tags.length > 0) return !tags.includes(lang)
    return lang in LETTERS && /\p{L}/u.test(text)
  })

/** @returns runs in the wrong direction, or with reversed digits. */
export const astray = (runs: readonly Run[]): readonly Run[] =>
  runs.filter(
    ({ text, lang, dir, isApart, backwards }) =>
      backwards.length > 0 ||
      (/\p{L}/u.test(text) && dir && dir !== (lang === 'ar' ? 'rtl' : 'ltr')) ||
      (/\d\s+\d/.test(text) && dir === 'rtl' && !isApart)
  )

/** @returns the languages of a walk, the officer's first. */
export const tagsOf = ({ query, theirs }: Speech): readonly string[] => [
  query?.split('=').at(-1) ?? 'en-GB',
  ...(theirs ? [theirs.language.tag] : [])
]

/** @returns runs in the person's language if it is a draft and no visible line says so. */
const withoutDraftLine = (runs: readonly Run[], { theirs, content }: Speech, said: Said) => {
  if (!theirs?.language.isDraft) return []
  const seen = runs.filter(({ isSeen }) => isSeen)
  const lines = [content, theirs.content].map(({ screens }) => screens.language.draft)
  const words = said[theirs.language.tag]
  return seen.some(({ text }) => lines.includes(text))
    ? []
    : seen.filter(({ text, lang }) => lang === theirs.language.tag && words?.has(text))
}

/** @returns texts with an unfilled {placeholder}. */
const unfilled = (runs: readonly Run[]): readonly string[] =>
  runs.map(({ text }) => text).filter(text => /\{\w+\}/.test(text))

/** Every run of text declares its language and direction, and digits keep their order. */
export const saysWhatLanguageItIsIn = (page: Page, speech: Speech, said: Said): Promise<void> =>
  test.step('every run of text says what language it is in, and runs its way', async () => {
    const [officers] = tagsOf(speech)
    await soft(page.locator('html')).toHaveAttribute('lang', officers ?? '')
    await soft(page.locator('html')).not.toHaveAttribute('dir', 'rtl')
    const runs = await runsOn(page)
    soft(runs.length).toBeGreaterThan(3)
    soft(misnamed(runs, said)).toEqual([])
    soft(withoutDraftLine(runs, speech, said)).toEqual([])
    soft(unfilled(runs)).toEqual([])
    soft(astray(runs)).toEqual([])
  })
