import { addStyle } from '../support/add-style.ts'
import { showCodes } from '../support/off-flow-screens.ts'
import { letPass } from '../support/pass.ts'
import { longest } from '../support/screens.ts'
import { expect, test, type Walker } from '../support/walker.ts'
import { turn } from './support/endings.ts'
import { wordsOnPaper } from './support/pdf.ts'

const isCleared = ({ page, screens }: Walker) =>
  expect(page.getByRole('heading', { level: 1 })).toHaveText(screens.cleared.title)

const goToCodes = async (walker: Walker) => {
  await walker.walk(longest)
  await showCodes(walker, 'carryNames')
}

test('promise 3, nothing kept: a turned phone is wiped when idle or left; out of sight it is covered at once, on paper too, and then wiped', async ({
  walker,
  page
}) => {
  await goToCodes(walker)
  await letPass(page, 4 * 60_000 + 1_000)
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await letPass(page, 60_000)
  await isCleared(walker)

  await walker.again()
  await goToCodes(walker)
  await page.evaluate(() => dispatchEvent(new Event('pagehide')))
  await isCleared(walker)

  await walker.again()
  await goToCodes(walker)
  expect(await turn(page, 'hidden')).toBe(walker.screens.covered.says)
  expect(await wordsOnPaper(await page.pdf())).toEqual([walker.screens.covered.says])
  await letPass(page, 2 * 60_000 + 6_000)
  await turn(page, 'visible')
  await isCleared(walker)
})

test('self-check: anything on the printout is detected', async ({ walker, page }) => {
  await goToCodes(walker)
  expect((await wordsOnPaper(await page.pdf())).join(' ')).toBe('')
  await addStyle(page, '@media print { #app { display: block !important } }')
  expect((await wordsOnPaper(await page.pdf())).join(' ')).toContain(walker.screens.handOver.all)
})
