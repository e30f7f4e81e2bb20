import type { Page } from '@playwright/test'

/** A run of text on a page, or a name that is only read out. */
export interface Run {
  readonly text: string
  /** The language that it is said to be in, and which way it runs, if it is painted. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl' | undefined
  /** Whether it is on the screen, and not behind something that is to be opened. */
  readonly isSeen: boolean
  /** Whether it stands by itself among text that may run the other way. */
  readonly isApart: boolean
  /** Its numbers of which the last digit is painted left of the first. */
  readonly backwards: readonly string[]
}

/** @returns every run of text there is, on paper too. */
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
