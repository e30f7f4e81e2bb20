import type { Page } from '@playwright/test'
import { addStyle } from '../support/add-style.ts'
import { content } from '../support/fixture.ts'
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

test('promise 3, nothing kept: who copies all of an outcome copies no answer', async ({ walker, page }) => {
  await walker.walk(longest)
  await walker.openAnswers()
  const pasted = await copyAll(page)
  expect(pasted).toContain(content.screens.outcome.contactFirst)
  expect(pasted).not.toContain(content.questions.support.prompt)
  expect(pasted).not.toContain(content.screens.labels.because)
})

test('self-check: an answer that can be selected is copied', async ({ walker, page }) => {
  await walker.walk(longest)
  await walker.openAnswers()
  await addStyle(page, '.outcome-head { user-select: text }')
  expect(await copyAll(page)).toContain(content.questions.support.prompt)
})
