import type { Page } from '@playwright/test'

/** How texts wrap on a screen, or on the panel in front of it. */
export interface Wraps {
  /** Words and numbers that break across lines. */
  readonly broken: readonly string[]
  /** Buttons, headings and officer actions of four or more words whose last word is alone on a line. */
  readonly alone: readonly string[]
  /** Opening states of a row that take more than one line. */
  readonly states: readonly string[]
}

/** Runs in the page. */
const inPage = (): Wraps => {
  // Only scripts that put spaces between words. Web addresses may break.
  const word = /(?:(?![\p{Script=Han}\p{Script=Thai}])[\p{L}\p{M}\p{N}'’])+(?![\w./]*\.\w)/gu
  const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body
  const range = document.createRange()
  /** @returns the vertical middle of each line of the range. */
  const lines = () => {
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0)
    const middles = boxes.map(({ top, bottom }) => (top + bottom) / 2).sort((a, b) => a - b)
    return middles.filter((middle, at) => middle - (middles[at - 1] ?? Number.NEGATIVE_INFINITY) > 6)
  }
  const textsOf = (selector: string) =>
    [...scope.querySelectorAll(selector)].flatMap(element => {
      range.selectNodeContents(element)
      return element.checkVisibility() && lines().length > 1 ? [element.textContent ?? ''] : []
    })
  const broken = textsOf('bdi[dir=ltr]')
  const blocks = new Map<Element, { text: string; line: number }[]>()
  const texts = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    let block = node.parentElement
    if (!block?.checkVisibility() || block.closest('.sr-only, .cover, .wrap-anywhere > [dir=ltr]')) continue
    while (block.parentElement && getComputedStyle(block).display.startsWith('inline'))
      block = block.parentElement
    const words = blocks.get(block) ?? []
    blocks.set(block, words)
    for (const { 0: text, index } of (node.textContent ?? '').matchAll(word)) {
      range.setStart(node, index)
      range.setEnd(node, index + text.length)
      const [line = 0, ...more] = lines()
      if (more.length > 0) broken.push(text)
      words.push({ text, line })
    }
  }
  const alone = [...blocks].flatMap(([block, words]) => {
    const last = words.at(-1)?.line ?? 0
    return block.closest('button, summary, h1, h2, h3, .outcome-do') &&
      words.length > 3 &&
      words.filter(({ line }) => Math.abs(line - last) <= 6).length === 1
      ? [words.map(({ text }) => text).join(' ')]
      : []
  })
  return { broken, alone, states: textsOf('.state > span:not(.turned-facts)') }
}

export const wrapsOn = (page: Page): Promise<Wraps> => page.evaluate(inPage)
