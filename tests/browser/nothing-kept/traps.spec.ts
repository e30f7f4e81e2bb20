import { expect, test } from './support/audited.ts'
import { caughtIn, TRIED } from './support/traps.ts'

test('self-check: every trap is set, and catches only what it is for', async ({ walker, page }) => {
  await walker.press({ type: 'encounter.start' })
  const missed: string[] = []
  for (const [path, use] of Object.entries(TRIED)) {
    const before = (await caughtIn(page)).length
    await page.evaluate(use).catch(() => undefined)
    if (!(await caughtIn(page)).slice(before).includes(path)) missed.push(path)
  }
  expect(missed).toEqual([])
})
