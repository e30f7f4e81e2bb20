import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'

/** What is on a page for eyes and for screen readers. */
export interface Shown {
  /** The words at the end of the very task in which a button was last pressed: no frame comes before that. */
  readonly atOnce: string
  readonly tree: readonly string[]
  /** A hash of the picture. */
  readonly picture: string
}

/** Has a page take down its words after each press, as soon as all is done that the press does. */
export const noteWordsAfterPresses = (page: Page): Promise<void> =>
  page.evaluate(() =>
    addEventListener('click', () => {
      // biome-ignore lint/performance/useDomNodeTextContent: what is seen, not what is there
      Object.assign(globalThis, { atOnce: document.body.innerText })
    })
  )

const treeOf = async (page: Page): Promise<readonly string[]> => {
  const cdp = await page.context().newCDPSession(page)
  const { nodes } = await cdp.send('Accessibility.getFullAXTree')
  await cdp.detach()
  return nodes.map(({ role, name, description, value, properties = [] }) => {
    const isFocused = properties.some(
      property => property.name === 'focused' && property.value.value === true
    )
    return [role?.value, name?.value, description?.value, value?.value, isFocused].join('|')
  })
}

/** @returns what is on the page, with the mouse out of the way. */
export const shownOn = async (page: Page): Promise<Shown> => {
  const tree = await treeOf(page)
  const atOnce = await page.evaluate(() => (globalThis as unknown as Pick<Shown, 'atOnce'>).atOnce)
  await page.mouse.move(1, 1)
  const picture = createHash('sha256')
    .update(await page.screenshot())
    .digest('hex')
  return { atOnce, tree, picture }
}
