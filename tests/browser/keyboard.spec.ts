import type { EncounterEvent } from '../../machines/encounter/encounter.setup.ts'
import { walk } from '../support/walk.ts'
import { IN_ANY_LANGUAGE_LONG } from './support/marks.ts'
import { longest, quietest } from './support/screens.ts'
import { expect, test, type Walker } from './support/walker.ts'

/** Reaches a button by Tab alone, as a person would, and presses it by a key. */
const pressByKeyboard = async (walker: Walker, event: EncounterEvent, key: 'Enter' | 'Space') => {
  const target = walker.buttonFor(event)
  const isThere = () => target.evaluate(button => button === document.activeElement)
  for (let tabs = 0; tabs < 40 && !(await isThere()); tabs++) await walker.page.keyboard.press('Tab')
  expect(await isThere()).toBe(true)
  await walker.letTapsThrough()
  await walker.page.keyboard.press(key)
  walker.now = walk([event], walker.now)
  await walker.showsWhatTheMachineSays()
}

for (const [name, route, key, tag] of [
  ['quietest', quietest, 'Space', []],
  ['longest', longest, 'Enter', [IN_ANY_LANGUAGE_LONG]]
] as const)
  test(`promise 4, keyboard: the ${name} route works with Tab and ${key} alone (U33)`, {
    tag: [...tag]
  }, async ({ walker, page }) => {
    for (const event of route) await pressByKeyboard(walker, event, key)
    await expect(page.getByRole('region', { name: walker.screens.outcome.contactFirst })).toBeVisible()
  })

test('promise 4, keyboard: there are no single-key shortcuts, and the privacy panel opens, keeps the focus, and restores it', {
  tag: IN_ANY_LANGUAGE_LONG
}, async ({ walker, page }) => {
  await walker.walk([{ type: 'encounter.start' }])
  await walker.letTapsThrough()
  for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789') await page.keyboard.press(key)
  for (const key of ['Escape', 'Shift', 'Shift', 'Shift']) await page.keyboard.press(key)
  await walker.showsWhatTheMachineSays()
  const {
    content: { questions },
    screens: { buttons, holds }
  } = walker
  await walker.press({ type: 'answer.declined' })
  await walker.openMore()
  await walker.letTapsThrough()
  const opener = walker.button(buttons.holds)
  await opener.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: holds.title })
  await expect(panel).toBeVisible()
  await expect(panel.getByText(questions.support.prompt)).toBeVisible()
  await expect(panel.getByText(questions.answers.declined)).toBeVisible()
  for (let tabs = 0; tabs < 6; tabs++) await page.keyboard.press('Tab')
  expect(
    await page.evaluate(
      () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null
    )
  ).toBe(true)
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(opener).toBeFocused()
})
