import AxeBuilder from '@axe-core/playwright'
import type { Content } from '../../../../../content/content.ts'
import { QUESTIONS } from '../../../../../content/vocabulary.ts'
import { front, type Place } from './actions.ts'

/** @returns what is wrong with what a page shows, in words. That of a fault is none of the headings that there may be. */
export const wrongWith = async (
  { page, isHidden }: Place,
  { screens, questions, beforeYouStart }: Content
): Promise<readonly string[]> => {
  if (isHidden && (await page.getByText(screens.covered.says).isVisible())) return []
  const prompts = QUESTIONS.map(question => questions[question].prompt)
  const empty = [beforeYouStart.title, screens.cleared.title, screens.finished.title]
  const { danger, outcome, handOver, shown } = screens
  const handedOver = [handOver.title, handOver.numbers, handOver.codes, shown.thanks, danger.say]
  const known = [...prompts, ...empty, ...handedOver, danger.title, outcome.title]
  const headings = await page.locator('h1').allTextContents()
  const [heading = ''] = headings
  const isOver = heading === screens.cleared.title || heading === screens.finished.title
  const button = (name: string) => front(page).getByRole('button', { name, exact: true }).first()
  const words = (await page.locator('main').textContent()) ?? ''
  const wrong = {
    [`headings: ${headings.join()}`]: headings.length !== 1 || !known.includes(heading),
    'out of sight it shows a conversation': isHidden && !empty.includes(heading),
    'Clear is not there': !(await button(screens.buttons.clear).isVisible()),
    'Danger now is not there':
      !isOver &&
      ![danger.title, danger.say].includes(heading) &&
      !(await button(screens.buttons.danger).isVisible()),
    'a wiped page shows a question': isOver && prompts.some(prompt => words.includes(prompt)),
    'a page with no answer shows a choice':
      empty.includes(heading) && (await page.locator('[aria-pressed=true]').count()) > 0
  }
  return Object.entries(wrong).flatMap(([what, isSo]) => (isSo ? [what] : []))
}

/** @returns what axe finds, which waits for time to pass. */
export const barriersOn = async ({ page }: Place): Promise<readonly string[]> => {
  await page.clock.resume()
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000))
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)
}
