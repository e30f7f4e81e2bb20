import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { sampleTexts } from '../../support/content.ts'
import { contentIn } from '../support/content.ts'
import { longest, quietest, screens } from '../support/screens.ts'
import { expect, test, Walker } from '../support/walker.ts'
import { breaking } from './support/break.ts'
import { productOf } from './support/product.ts'
import { noteWordsAfterPresses, type Shown, shownOn } from './support/shown.ts'

const { content } = contentIn('tests/sample')

/** Every step, by the shortest way, and the outcome that shows most. */
const places = [...screens.filter(({ name }) => !name.includes(',')), { name: 'everything', events: longest }]

/** Walks from a wiped page to a place, and sees that it shows something that a wiped page does not. */
const walkFrom = async (wiped: Shown, { page }: Walker, events: readonly EncounterEvent[]) => {
  const walker = new Walker(page, { content })
  await walker.letTapsThrough()
  await walker.button('New conversation').click()
  await walker.walk(events)
  const { tree, picture } = await shownOn(page)
  expect(tree).not.toEqual(wiped.tree)
  expect(picture).not.toBe(wiped.picture)
  await walker.letTapsThrough()
}

test('P6 after Clear, wherever it is pressed, the page shows at once what it shows where nothing was said', async ({
  walker,
  page
}) => {
  test.slow()
  await noteWordsAfterPresses(page)
  await walker.button('Clear').click()
  const wiped = await shownOn(page)
  expect(wiped.atOnce).toContain('No answer is held.')
  for (const { name, events } of places) {
    await walkFrom(wiped, walker, events)
    await walker.button('Clear').click()
    expect(await shownOn(page), name).toEqual(wiped)
  }
})

test('P6 after the Clear of a panel too', async ({ walker, page }) => {
  await noteWordsAfterPresses(page)
  await walker.button('Clear').click()
  const wiped = await shownOn(page)
  const panel = page.getByRole('dialog').or(page.getByRole('alertdialog'))
  await walkFrom(wiped, walker, longest)
  await walker.button('What this phone holds now').click()
  await panel.getByRole('button', { name: 'Clear', exact: true }).click()
  expect(await shownOn(page)).toEqual(wiped)
  await walkFrom(wiped, walker, longest)
  await page.clock.runFor(241_000)
  await walker.letTapsThrough()
  await panel.getByRole('button', { name: 'Clear', exact: true }).click()
  expect(await shownOn(page)).toEqual(wiped)
})

test('P6 after Clear and finish nobody can tell the longest conversation from the quietest', async ({
  walker,
  page
}) => {
  await noteWordsAfterPresses(page)
  await walker.walk(quietest)
  await walker.letTapsThrough()
  await walker.button('Clear and finish').click()
  const wiped = await shownOn(page)
  expect(wiped.atOnce).toContain('Finished and cleared')
  await walkFrom(wiped, walker, longest)
  await walker.button('Clear and finish').click()
  expect(await shownOn(page)).toEqual(wiped)
})

test('P6 a wipe that comes a moment late is found out', async ({ newWalker: walker, page }) => {
  test.slow()
  const late = breaking('src/run.tsx', [
    'session.subscribe(show)',
    'session.subscribe(snapshot => { setTimeout(() => show(snapshot)) })'
  ])
  const product = await productOf(sampleTexts, [late])
  await walker.open(product.address)
  await noteWordsAfterPresses(page)
  await walker.walk(quietest)
  await walker.button('Clear').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cleared')
  expect((await shownOn(page)).atOnce).toContain('Tips and contacts')
  await product.stop()
})
