import type { Page } from '@playwright/test'
import { contentIn } from '../support/content.ts'
import { longest } from '../support/screens.ts'
import { expect, test } from '../support/walker.ts'

const { screens } = contentIn('fixture').content
const REGIONS = ['Do now', 'Contact first', 'Tips to share', 'You answered']

/** Acts like a browser that blocks storage: touching any store throws. */
const blockStores = (page: Page) =>
  page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Access is denied.', 'SecurityError')
    }
    for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      Object.defineProperty(window, store, { get: refuse })
    for (const part of ['serviceWorker', 'storage', 'credentials', 'clipboard'])
      Object.defineProperty(Navigator.prototype, part, { get: refuse })
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse })
  })

test('promise 3, nothing kept: with all storage blocked, the longest route works', async ({
  newWalker,
  page
}) => {
  const said: string[] = []
  page.on('console', message => said.push(message.text()))
  page.on('pageerror', error => said.push(error.message))
  await blockStores(page)
  await newWalker.open()
  // Proof that it is blocked.
  const refused = await page.evaluate(() =>
    [
      () => localStorage,
      () => sessionStorage,
      () => indexedDB,
      () => caches,
      () => cookieStore,
      () => navigator.serviceWorker,
      () => navigator.storage,
      () => document.cookie
    ].map(use => {
      try {
        return typeof use()
      } catch (error) {
        return (error as Error).name
      }
    })
  )
  expect(new Set(refused)).toEqual(new Set(['SecurityError']))
  await expect(page.getByText(screens.offline.unavailable, { exact: true })).toBeVisible()
  await newWalker.walk(longest)
  await newWalker.openAnswers()
  for (const name of REGIONS) await expect(page.getByRole('region', { name })).toBeVisible()
  expect(said).toEqual([])
})
