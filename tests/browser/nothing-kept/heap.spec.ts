import type { Page } from '@playwright/test'
import { ANSWERS, SUPPORT_CHOICES, WHO_CHOICES } from '../../../machines/content/vocabulary.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { NOON } from '../../support/clock.ts'
import { fixtureTexts } from '../../support/content.ts'
import { contentIn } from '../support/content.ts'
import { LONG } from '../support/long.ts'
import { slowServer } from '../support/slow-server.ts'
import { expect, test, Walker } from '../support/walker.ts'
import { breaking } from './support/break.ts'
import { BY, heading, otherRoute, route } from './support/endings.ts'
import { listsIn, remainsIn } from './support/heap.ts'
import { productOf } from './support/product.ts'

const { content } = contentIn('fixture')
const { supportNeeds, who } = content.questions

/**
 * Each answer is in memory as a word of the content, said or not. Not so two of them as one sentence, nor the name of a
 * place in the conversation: only what was said can make those.
 */
const SENTENCES = [supportNeeds, who].map(
  ({ choices: [first, second] }) => `${first?.label}, ${second?.label}`
)
const TELLING = ['{"conversation":', ...SENTENCES]

const remains = (page: Page) => remainsIn(page, TELLING)

/** Lists of answers and choices. A page that was never used has some: those of the vocabulary. */
const lists = (page: Page) => listsIn(page, [...ANSWERS, ...SUPPORT_CHOICES, ...WHO_CHOICES])

/** @returns the lists that there were not before, or not as often. */
const without = (before: readonly string[], after: readonly string[]): readonly string[] => {
  const left = [...before]
  return after.filter(list => {
    const at = left.indexOf(list)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const NOTHING = { contexts: 0, drawn: 0, words: [] }

for (const [name, endings, tag] of [
  ['Clear', [BY.clear], []],
  ['each other ending', [BY.idle, BY.hidden, BY.leaving], [LONG]]
] as const)
  test(`promise 3, nothing kept: after ${name} before the app runs, and after the app took over, nothing is in memory`, {
    tag: [...tag]
  }, async ({ page }) => {
    test.slow()
    const server = await slowServer()
    await page.clock.install({ time: NOON })
    const opened = page.goto(server.address, { waitUntil: 'commit' })
    await server.sendUpTo('half of the data')
    await opened
    const walk = (events: readonly EncounterEvent[]) =>
      new Walker(page, { content }).walk(events.slice(0, -1))
    const cleared = async () => {
      await expect(heading(page)).toHaveText('Cleared')
      return [await remains(page), await lists(page)] as const
    }
    const walker = new Walker(page, { content })
    const again = async () => {
      await walker.letTapsThrough()
      await walker.button('New conversation').click()
    }
    await walk(otherRoute)
    await walker.button('Clear').click()
    const [before, listsBefore] = await cleared()
    expect(before).toEqual(NOTHING)
    for (const { end } of endings) {
      await again()
      await walk(route)
      await end(walker)
      const [after, listsAfter] = await cleared()
      expect(after).toEqual(NOTHING)
      expect(without(listsBefore, listsAfter)).toEqual([])
    }
    await again()
    await walk(route)
    await server.sendUpTo('the end')
    await expect(page.locator('[data-runs]')).toBeAttached()
    await walker.button('Clear').click()
    // The browser may take more than one look to throw away what two worlds held together.
    await expect.poll(async () => (await cleared())[0], { timeout: 40_000 }).toEqual(NOTHING)
    server.close()
  })

test('self-check: an answer, a text or an element still in memory is found', async ({ walker, page }) => {
  await walker.walk(route)
  await page.evaluate(
    labels => {
      const piece = document.createElement('p')
      Object.assign(globalThis, { piece, sentences: labels.map(both => both.join(', ')) })
    },
    [supportNeeds, who].map(({ choices }) => choices.slice(0, 2).map(({ label }) => label))
  )
  const { contexts, drawn, words } = await remains(page)
  expect([contexts, drawn]).toEqual([1, 1])
  expect(words).toEqual(expect.arrayContaining(SENTENCES))
  expect(words.some(held => held.includes('{"conversation":{"outcome":"list"}}'))).toBe(true)
})

test('self-check: a list of answers still in memory is found, whatever kind it is', async ({
  page,
  walker
}) => {
  await walker.letTapsThrough()
  const before = await lists(page)
  await page.evaluate(() => {
    const answers = ['yes', 'no', 'yes'] as const
    const byQuestion = { support: 'yes', safety: 'no' }
    Object.assign(globalThis, {
      planted: [[...answers], new Set(['housing']), new Map(Object.entries(byQuestion)), byQuestion]
    })
  })
  expect(without(before, await lists(page))).toEqual([
    '["housing"]',
    '["yes","no","yes"]',
    '["yes","no"]',
    '["yes","no"]'
  ])
})

test('self-check: a wipe that keeps the React root is found in memory', { tag: LONG }, async ({
  newWalker: walker,
  page
}) => {
  test.slow()
  const soft = breaking(
    'src/live/app/run-app.tsx',
    ['old?.unmount()', ''],
    ['host.replaceChildren(fresh)', 'if (!old) host.replaceChildren(fresh)'],
    ['const drawing = createRoot', 'const drawing = root ?? createRoot']
  )
  const product = await productOf(fixtureTexts, [soft])
  await walker.open(product.address)
  await walker.walk(route)
  await walker.button('Clear').click()
  await expect(heading(page)).toHaveText('Cleared')
  expect((await remains(page)).contexts).toBe(1)
  await product.stop()
})
