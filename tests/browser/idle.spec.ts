import type { Page } from '@playwright/test'
import { DAY_MS } from '../../machines/content/vocabulary.ts'
import { content } from './support/fixture.ts'
import { closePanels } from './support/panels.ts'
import { letPass } from './support/pass.ts'
import { longest } from './support/screens.ts'
import { expect, heading, test, type Walker } from './support/walker.ts'

const MINUTE = 60_000

const panel = (page: Page) => page.getByRole('alertdialog', { name: content.screens.idle.title })
const left = (page: Page) => panel(page).getByText(/^Clears in/)

/** Lets minutes pass, firing every timer that is due. */
const pass = ({ page }: Walker, minutes: number) => letPass(page, minutes * MINUTE)

test('promise 3, idle: without answers there is no warning, and More says from any screen when answers are wiped', async ({
  page,
  walker
}) => {
  await pass(walker, 30)
  await expect(panel(page)).toHaveCount(0)
  await expect(heading(page)).toHaveText('Before you start')
  const says = page.getByText('do not touch the phone for 5 minutes.')
  await walker.openMore()
  await expect(says).toBeVisible()
  await closePanels(walker)
  await walker.press({ type: 'encounter.start' })
  await walker.openMore()
  await expect(says).toBeVisible()
})

test('promise 3, idle: a warning comes after four minutes, counts down, is announced once, and a wipe follows a minute later, after which Danger now opens, and stays open (U27)', async ({
  walker,
  page
}) => {
  await walker.walk(longest)
  await pass(walker, 3.95)
  await expect(panel(page)).toHaveCount(0)
  await pass(walker, 0.05)
  await expect(panel(page)).toBeVisible()
  await expect(panel(page)).toHaveAccessibleDescription(/^No one has touched this phone for a while\./)
  await expect(heading(page)).toHaveText('Tips and contacts')
  await expect(left(page)).toHaveText(/^Clears in (60|5[6-9]) seconds$/)
  const alert = panel(page).getByRole('alert')
  await expect(alert).toHaveText('')
  await page.clock.runFor(35_000)
  await expect(left(page)).toHaveText(/^Clears in 2[1-6] seconds$/)
  await expect(alert).toHaveText('')
  await page.clock.runFor(10_000)
  await expect(alert).toHaveText('20 seconds left.')
  await page.clock.runFor(5_000)
  await expect(alert).toHaveText('20 seconds left.')
  await page.clock.runFor(15_000)
  await expect(heading(page)).toHaveText('Cleared')
  await expect(heading(page)).toBeFocused()
  await expect(panel(page)).toHaveCount(0)
  await expect(page.getByText(content.screens.cleared.gone)).toBeVisible()
  await walker.letTapsThrough()
  await walker.button('Danger now').click()
  await expect(heading(page)).toHaveText('Danger now')
  await expect(heading(page)).toBeFocused()
})

test('promise 3, idle: Keep going and Escape keep everything, an open panel too, and restore the focus (U27)', async ({
  walker,
  page
}) => {
  await walker.walk([{ type: 'encounter.start' }, { type: 'answer.yes' }])
  const choice = walker.button('Somewhere to live')
  await choice.focus()
  for (const way of ['Keep going', 'Escape', 'Keep going']) {
    await pass(walker, 4)
    await walker.letTapsThrough()
    if (way === 'Escape') await page.keyboard.press(way)
    else await panel(page).getByRole('button', { name: way }).click()
    await expect(panel(page)).toHaveCount(0)
    await expect(choice).toBeFocused()
    await pass(walker, 3.9)
    await expect(panel(page), way).toHaveCount(0)
    await page.keyboard.press('Shift')
  }
  await walker.showsWhatTheMachineSays()
  await walker.openHeld()
  await pass(walker, 4)
  await walker.letTapsThrough()
  await panel(page).getByRole('button', { name: 'Keep going' }).click()
  await expect(page.getByRole('dialog', { name: content.screens.holds.title })).toBeVisible()
  await pass(walker, 5.1)
  await expect(heading(page)).toHaveText('Cleared')
})

test('promise 3, idle: the focus stays in the warning, and Danger now and Clear work there', async ({
  walker,
  page
}) => {
  await walker.walk([{ type: 'encounter.start' }])
  await pass(walker, 4)
  await expect(page.getByRole('heading', { name: content.screens.idle.title })).toBeFocused()
  const names: string[] = []
  for (let times = 0; times < 6; times++) {
    await page.keyboard.press('Tab')
    names.push(await page.evaluate(() => document.activeElement?.closest('dialog')?.role ?? 'the browser'))
  }
  expect(new Set(names)).toEqual(new Set(['alertdialog', 'the browser']))
  await expect(walker.button('Yes')).not.toBeFocused()
  await walker.letTapsThrough()
  await panel(page).getByRole('button', { name: 'Danger now' }).click()
  await expect(heading(page)).toHaveText('Danger now')
  await expect(heading(page)).toBeFocused()
  await expect(panel(page)).toHaveCount(0)
  await pass(walker, 4)
  await walker.letTapsThrough()
  await panel(page).getByRole('button', { name: 'Clear', exact: true }).click()
  await expect(heading(page)).toHaveText('Cleared')
})

test('promise 3, idle: a tap meant for the screen does not press Clear in a warning that just opened, and a second tap on Keep going answers nothing underneath', async ({
  walker,
  page
}) => {
  const asks = () => expect(heading(page)).toHaveText('Do you need any help or support?')
  await walker.walk([{ type: 'encounter.start' }])
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000))
  await page.clock.runFor(4 * MINUTE - 3_000)
  await expect(panel(page)).toHaveCount(0)
  for (let steps = 0; steps < 60 && (await panel(page).count()) === 0; steps++) await page.clock.runFor(50)
  await panel(page).getByRole('button', { name: 'Clear', exact: true }).click()
  await asks()
  await page.clock.runFor(400)
  await panel(page).getByRole('button', { name: 'Keep going' }).click()
  await expect(panel(page)).toHaveCount(0)
  await walker.button('Yes').click()
  await asks()
  await page.clock.runFor(400)
  await walker.button('Yes').click()
  await expect(heading(page)).toHaveText('What would help?')
})

const TOUCHES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a key': page => page.keyboard.press('Shift'),
  'the wheel': async page => {
    await page.mouse.move(180, 300)
    await page.mouse.wheel(0, 10)
    await expect.poll(() => page.getByRole('main').evaluate(main => main.scrollTop)).toBe(10)
  },
  'a press beside everything': page => page.mouse.click(5, 300),
  'scrolling, by whatever means': page =>
    page.getByRole('main').evaluate(
      main =>
        new Promise<void>(done => {
          main.addEventListener('scroll', () => done(), { once: true })
          main.scrollBy(0, 50)
        })
    )
}

test('promise 3, idle: a key, the wheel, a press beside everything and scrolling by whatever means count as activity', async ({
  walker,
  page
}) => {
  await walker.walk(longest)
  for (const [name, touch] of Object.entries(TOUCHES)) {
    await pass(walker, 3)
    await touch(page)
    await pass(walker, 3)
    await expect(panel(page), name).toHaveCount(0)
    await pass(walker, 1.1)
    await expect(panel(page), name).toBeVisible()
    await panel(page).getByRole('button', { name: 'Keep going', exact: true }).click()
    await expect(panel(page)).toHaveCount(0)
  }
})

test('promise 3, idle: setting the clock back delays no wipe, and the first touch after a long sleep wipes and does nothing else', async ({
  walker,
  page
}) => {
  await walker.walk([{ type: 'encounter.start' }])
  await page.clock.setSystemTime(await page.evaluate(day => Date.now() - day, DAY_MS))
  await pass(walker, 4.1)
  await expect(panel(page)).toBeVisible()
  await pass(walker, 1)
  await expect(heading(page)).toHaveText('Cleared')
  await walker.again()
  await walker.walk([{ type: 'encounter.start' }, { type: 'answer.yes' }, { type: 'step.continue' }])
  const seen: (string | null)[] = []
  await page.exposeFunction('note', (said: string | null) => seen.push(said))
  await page.evaluate(() => {
    const heading = () => document.querySelector('h1')?.textContent ?? null
    addEventListener('click', () =>
      (window as unknown as { note: (said: string | null) => void }).note(heading())
    )
  })
  // A phone's sleep stops timers but not the wall clock.
  await page.clock.setSystemTime(await page.evaluate(() => Date.now() + 3_600_000))
  await walker
    .button('Yes')
    .boundingBox()
    .then(box => page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20))
  await expect(heading(page)).toHaveText('Cleared')
  await walker.letTapsThrough()
  await walker.button('New conversation').click()
  await walker.letTapsThrough()
  await walker.openHeld()
  await expect(page.getByText(content.screens.holds.nothing)).toBeVisible()
  expect(seen).not.toContain('Have you got a safe place to go to?')
})
