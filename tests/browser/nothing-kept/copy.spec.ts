import type { Page } from '@playwright/test'
import { addStyle } from '../support/add-style.ts'
import { content } from '../support/fixture.ts'
import { openFolds } from '../support/folds.ts'
import { longest } from '../support/screens.ts'
import { expect, test } from '../support/walker.ts'

/** Copies the whole page. @returns what is then pasted elsewhere. */
const copyAll = async (page: Page): Promise<string> => {
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('ControlOrMeta+C')
  const elsewhere = await page.context().newPage()
  await elsewhere.setContent('<textarea></textarea>')
  const field = elsewhere.getByRole('textbox')
  await field.press('ControlOrMeta+V')
  const pasted = await field.inputValue()
  await elsewhere.close()
  return pasted
}

test('promise 3, nothing kept: who copies all of an outcome, or of what is kept, copies no answer and no reason', async ({
  walker,
  page
}) => {
  // No answer says that a person is under 18: what to do then is shown to everybody.
  const reasons = Object.entries(content.needs).flatMap(([id, { because }]) =>
    id === 'under-18' ? [] : because
  )
  await walker.walk(longest)
  await walker.openAnswers()
  await openFolds(page)
  const outcome = await copyAll(page)
  expect(outcome).toContain(content.screens.outcome.contactFirst)
  await walker.openHeld()
  for (const pasted of [outcome, await copyAll(page)])
    for (const text of [content.questions.support.prompt, ...reasons]) expect(pasted).not.toContain(text)
})

test('self-check: an answer that can be selected is copied', async ({ walker, page }) => {
  await walker.walk(longest)
  await walker.openAnswers()
  await addStyle(page, '.outcome-head { user-select: text }')
  expect(await copyAll(page)).toContain(content.questions.support.prompt)
})
