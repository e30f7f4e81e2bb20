import type { Content } from '../../../../../machines/content/content.ts'
import { QUESTIONS } from '../../../../../machines/content/vocabulary.ts'
import { violationsOn } from '../../../support/axe.ts'
import { front, type Place } from './actions.ts'

/** @returns the headings that there may be: that of a fault is none of them. */
const headingsIn = ({ screens, questions, beforeYouStart }: Content): readonly string[] => {
  const { danger, labels, handOver, shown, cleared, finished } = screens
  return [
    ...QUESTIONS.map(question => questions[question].prompt),
    ...[beforeYouStart, cleared, finished, handOver, danger].map(({ title }) => title),
    ...[
      labels.outcome,
      handOver.choose,
      handOver.numbers,
      handOver.carry,
      handOver.scan,
      handOver.noCodes,
      shown.thanks,
      danger.say
    ]
  ]
}

/**
 * @param contents in each language that the officer may work in.
 * @returns what is wrong with what a page shows, in words.
 */
export const wrongWith = async (
  { page, isHidden }: Place,
  contents: ReadonlyMap<string, Content>
): Promise<readonly string[]> => {
  const lang = await page.evaluate(() => document.documentElement.lang)
  const content = contents.get(lang)
  if (!content) return [`language: ${lang}`]
  const { screens, questions, beforeYouStart } = content
  if (isHidden && (await page.getByText(screens.covered.says).isVisible())) return []
  const prompts = QUESTIONS.map(question => questions[question].prompt)
  const empty = [beforeYouStart.title, screens.cleared.title, screens.finished.title]
  const { danger } = screens
  const known = [...contents.values()].flatMap(headingsIn)
  // Beside a draft in the person's language stand the officer's words.
  const headings = await page
    .locator('h1')
    .evaluateAll(all => all.map(h1 => (h1.querySelector('.beside') ?? h1).textContent ?? ''))
  const [heading = ''] = headings
  const isOver = heading === screens.cleared.title || heading === screens.finished.title
  const button = (name: string) => front(page).getByRole('button', { name, exact: true }).first()
  const anywhere = (name: string) => page.getByRole('button', { name, exact: true }).first()
  const covers =
    (await page.getByRole('dialog').count()) > 0 && (await page.getByRole('alertdialog').count()) === 0
  const words = (await page.locator('main').textContent()) ?? ''
  const wrong = {
    [`headings: ${headings.join()}`]: headings.length !== 1 || !known.includes(heading),
    'out of sight it shows a conversation': isHidden && !empty.includes(heading),
    'Clear is not there': !(await anywhere(screens.buttons.clear).isVisible()),
    'a panel that covers Clear has no Close': covers && !(await button(screens.buttons.close).isVisible()),
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
  const violations = await violationsOn(page)
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000))
  return violations
}
