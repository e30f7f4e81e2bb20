import type { Page } from '@playwright/test'
import type { Speech } from './speech.ts'

/** Letters that only Arabic uses. */
const ARABIC = '[\\u0600-\\u06ff]'

/** @returns traces of the person's language in page, address and history, except for built-in words. */
export const tracesOn = async (page: Page, { theirs }: Speech): Promise<readonly string[]> => {
  if (!theirs) return []
  const { tag, name } = theirs.language
  const kept = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element
    for (const words of copy.querySelectorAll('script, style, template')) words.remove()
    const state = JSON.stringify([history.state, ...navigation.entries().map(entry => entry.getState())])
    return [copy.outerHTML, document.title, location.href, state]
  })
  const trace = new RegExp(`${name}|lang="${tag}"|[?&=#]${tag}\\b${tag === 'ar' ? `|${ARABIC}` : ''}`)
  return kept.flatMap(what => trace.exec(what)?.[0] ?? [])
}
