import { expect, test } from 'vitest'
import { weigh } from './sizes.ts'

/** Text that compresses to about as much as it is long; other text for each seed. */
const dense = (seed: number, length: number) =>
  Array.from({ length }, (_, at) =>
    Math.floor(Math.abs(Math.sin(seed * 10_000 + at)) * 1e9).toString(36)
  ).join('')

const PAGE = `<head><script>${dense(1, 10)}</script></head><body><div id="app">${dense(2, 100)}</div>
<script>${dense(3, 1_000)}</script><script>${dense(6, 1_500)}</script><div class="plain">${dense(4, 3_000)}</div>`

test('page sizes: before the script, up to its end, and in all', () => {
  const { beforeScript, withScript, withApp, whole } = weigh(PAGE)
  expect(withScript).toBeGreaterThan(5 * beforeScript)
  expect(withApp).toBeGreaterThan(2 * withScript)
  expect(whole).toBeGreaterThan(2 * withApp)
})

test('page sizes: what follows the script counts only in the total', { tags: ['slow'] }, () => {
  const more = weigh(PAGE + dense(5, 500))
  const { beforeScript, withScript, whole } = weigh(PAGE)
  expect(more).toMatchObject({ beforeScript, withScript })
  expect(more.whole).toBeGreaterThan(whole)
})

test('page sizes: a page without a script after its first screen is refused', () => {
  expect(() => weigh(`<script>${dense(1, 10)}</script><div id="app"></div>`)).toThrow('has no script')
})
