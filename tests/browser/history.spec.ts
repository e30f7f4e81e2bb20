import { selectDepth } from '../../machines/encounter/encounter.selectors.ts'
import { walk } from '../support/walk.ts'
import { longest, screens } from './support/screens.ts'
import { expect, headingOf, test } from './support/walker.ts'

const canGoBack = screens.filter(({ events }) => walk(events).can({ type: 'back' }))

for (const { name, events } of canGoBack)
  test(`U11 the browser's Back is Back: ${name}`, async ({ walker, page }) => {
    const before = walk([{ type: 'back' }], walk(events))
    await walker.walk(events)
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingOf(before))
    const byBrowser = await page.getByRole('main').ariaSnapshot()
    await walker.open()
    await walker.walk(events)
    await walker.press({ type: 'back' })
    expect(await page.getByRole('main').ariaSnapshot()).toBe(byBrowser)
  })

test('U11 Back shows the earlier answer by a mark, by words, and to screen readers', async ({ walker }) => {
  await walker.walk([{ type: 'start' }, { type: 'answer.unsure' }, { type: 'back' }])
  const answer = walker.button('Not sure')
  await expect(answer).toHaveAttribute('aria-current', 'true')
  await expect(answer).toContainText('Earlier answer')
  await expect(answer).toHaveAccessibleDescription('Earlier answer')
  await expect(walker.button('Yes')).not.toHaveAttribute('aria-current')
})

test('U12 twenty moves back and forward: Back goes back, Forward stays, and nothing breaks', async ({
  walker,
  page
}) => {
  await walker.walk(longest)
  const moves = [-1, 1, 1, -1, 1, -1, 1, 1, -1, 1, -1, 1, 1, -1, 1, 1, -1, 1, -1, 1]
  for (const move of moves) {
    await page.evaluate(by => history.go(by), move)
    if (move === -1) walker.now = walk([{ type: 'back' }], walker.now)
    await walker.showsWhatTheMachineSays()
    await expect.poll(() => page.evaluate(() => history.state?.n ?? 0)).toBe(selectDepth(walker.now))
    expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe('/')
  }
})

test('U12 after a wipe, Back from the first screen leaves, and Forward brings nothing back', async ({
  page,
  walker
}) => {
  await page.goto('about:blank')
  await walker.open()
  await walker.walk([{ type: 'start' }, { type: 'answer.no' }, { type: 'answer.no' }])
  await walker.button('Clear').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cleared')
  await expect.poll(() => page.evaluate(() => history.state?.n ?? 0)).toBe(0)
  await page.evaluate(() => history.go(2))
  await expect.poll(() => page.evaluate(() => history.state?.n ?? 0)).toBe(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cleared')
  await page.goBack()
  expect(page.url()).toBe('about:blank')
})

test('a reload starts from the beginning, and Back then leaves nothing behind', async ({ walker, page }) => {
  await walker.walk([{ type: 'start' }, { type: 'answer.yes' }])
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before you start')
  await expect.poll(() => page.evaluate(() => history.state?.n ?? 0)).toBe(0)
})

test('an entry of the history holds its depth and nothing else', async ({ walker, page }) => {
  for (const event of longest) {
    await walker.press(event)
    const state = await page.evaluate(() => history.state)
    expect(Object.keys(state)).toEqual(['n'])
    expect(Number.isInteger(state.n)).toBe(true)
    expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe('/')
  }
})
