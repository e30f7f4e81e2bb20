import type { Page } from '@playwright/test'
import { selectDepth } from '../../machines/encounter/encounter.selectors.ts'
import { walk } from '../support/walk.ts'
import { longest, screens } from './support/screens.ts'
import { expect, test } from './support/walker.ts'

const canGoBack = screens.filter(({ events }) => walk(events).can({ type: 'back' }))

for (const { name, events } of canGoBack)
  test(`U11 the browser's Back is Back: ${name}`, async ({ walker, page }) => {
    const before = walk([{ type: 'back' }], walk(events))
    await walker.walk(events)
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(walker.headingOf(before))
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

const place = (page: Page) => page.evaluate(() => history.state?.n ?? 0)
const address = (page: Page) => page.evaluate(() => location.href)

test('U11 Back twice in a row goes back two steps, without a tap in between', async ({ walker, page }) => {
  await walker.walk(longest)
  for (let times = 0; times < 4; times++) {
    await page.goBack()
    walker.now = walk([{ type: 'back' }], walker.now)
    await walker.showsWhatTheMachineSays()
    await expect.poll(() => place(page)).toBe(1)
  }
})

test('U11 a double tap on Back goes back one step', async ({ walker }) => {
  await walker.walk([{ type: 'start' }, { type: 'answer.no' }, { type: 'answer.no' }])
  await walker.letTapsThrough()
  await walker.button('Back').dblclick()
  walker.now = walk([{ type: 'back' }], walker.now)
  await walker.showsWhatTheMachineSays()
})

test('U12 twenty moves back and forward: Back goes back, Forward stays, and nothing breaks', async ({
  walker,
  page
}) => {
  const home = await address(page)
  await walker.walk(longest)
  const moves = [-1, 1, 1, -1, 1, -1, 1, 1, -1, 1, -1, 1, 1, -1, 1, 1, -1, 1, -1, 1]
  for (const move of moves) {
    await page.evaluate(by => history.go(by), move)
    if (move === -1) walker.now = walk([{ type: 'back' }], walker.now)
    await walker.showsWhatTheMachineSays()
    await expect.poll(() => place(page)).toBe(selectDepth(walker.now) > 0 ? 1 : 0)
    expect(await address(page)).toBe(home)
  }
})

test('U12 after a wipe, Back leaves, and Forward brings nothing back', async ({ page, walker }) => {
  await page.goto('about:blank')
  await walker.open()
  await walker.walk([{ type: 'start' }, { type: 'answer.no' }, { type: 'answer.no' }])
  await walker.button('Clear').click()
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('Cleared')
  await expect.poll(() => place(page)).toBe(0)
  await page.evaluate(() => history.forward())
  await expect.poll(() => place(page)).toBe(0)
  await expect(heading).toHaveText('Cleared')
  await page.goBack()
  expect(page.url()).toBe('about:blank')
})

test('U12 at the first step Back leaves, and Forward shows no answer', async ({ page, walker }) => {
  await page.goto('about:blank')
  await walker.open()
  await walker.walk([{ type: 'start' }, { type: 'answer.yes' }, { type: 'back' }, { type: 'back' }])
  await expect.poll(() => place(page)).toBe(0)
  await page.goBack()
  expect(page.url()).toBe('about:blank')
  await page.goForward()
  await walker.letTapsThrough()
  await walker.button('What this phone holds now').click()
  await expect(page.getByText('No answer is held.')).toBeVisible()
})

test('a new conversation straight after Clear is not undone by the way back', async ({ walker, page }) => {
  await walker.walk([{ type: 'start' }, { type: 'answer.no' }])
  await page.evaluate(async () => {
    const press = (name: string) =>
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click()
    press('Clear')
  })
  await walker.letTapsThrough()
  await walker.button('New conversation').click()
  await walker.letTapsThrough()
  await walker.button('Start').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Do you need any help or support?')
  await expect.poll(() => place(page)).toBe(1)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Do you need any help or support?')
})

test('a reload starts from the beginning', async ({ walker, page }) => {
  await walker.walk([{ type: 'start' }, { type: 'answer.yes' }])
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before you start')
  await expect.poll(() => place(page)).toBe(0)
})

test('however long a conversation is, the history holds two entries, and a number in each', async ({
  walker,
  page
}) => {
  const [before, home] = [await page.evaluate(() => history.length), await address(page)]
  for (const event of longest) {
    await walker.press(event)
    expect(await page.evaluate(() => JSON.stringify(history.state))).toBe('{"n":1}')
    expect(await address(page)).toBe(home)
  }
  expect(await page.evaluate(() => history.length)).toBe(before + 1)
})
