import { wordsOnPaper } from '../browser/nothing-kept/support/pdf.ts'
import { OUTCOME, openPage, shows, TO_OUTCOME } from './support/conversation.ts'
import { pressButtons } from './support/press.ts'
import { expect, test } from './support/test.ts'

test('promise 3, nothing kept: an outcome that is printed comes out empty, and training does not', async ({
  engine,
  site
}) => {
  await openPage(engine, site)
  await pressButtons(engine, ...TO_OUTCOME)
  await shows(engine, OUTCOME)
  expect((await wordsOnPaper(await engine.print())).join('')).toBe('')
  await engine.goTo(`${site.address}training/#coverage`)
  await shows(engine, '')
  expect((await wordsOnPaper(await engine.print())).join('')).toContain('Training: not a real conversation')
})
