import type { Page } from '@playwright/test'
import { QUESTIONS } from '../../machines/content/vocabulary.ts'
import { change, changeUnasked, withScript } from './support/changed-page.ts'
import { contentIn } from './support/content.ts'
import { expect, test } from './support/walker.ts'

const { content } = contentIn('fixture')
const { questions, tips, services } = content

/** Everything an encounter could ask or say is shown, except what belongs to one force. */
const showsAll = async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Encounter checklist')
  await expect(page.getByText('The questions could not start.')).toBeVisible()
  // biome-ignore lint/performance/useDomNodeTextContent: what is seen, not what is there
  const said = await page.locator('body').innerText()
  const { opening, overheard, replaces } = content.beforeYouStart
  const words = [
    ...[overheard, ...opening, replaces, ...QUESTIONS.map(asked => questions[asked].prompt)],
    ...[...questions.supportNeeds.choices, ...questions.who.choices].map(({ label }) => label),
    ...content.actions.flatMap(({ line, steps }) => [line, ...steps]),
    ...tips.map(({ say }) => say),
    ...services.flatMap(({ name, phone, outOfHoursPhone, text }) => [
      name,
      ...[phone, outOfHoursPhone, text].flatMap(line => line?.number ?? [])
    ])
  ]
  expect(words.filter(each => !said.includes(each))).toEqual([])
  for (const { name, number } of content.vital.broken)
    await expect(
      page.getByRole('listitem').filter({ hasText: name }).getByRole('link').first()
    ).toHaveAttribute('href', `tel:${number.replaceAll(' ', '')}`)
}

const withoutScript: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'that was changed on the way, which the policy refuses': page =>
    changeUnasked(page, html => withScript(html, 'app', script => `${script};`)),
  'that the browser is too old for': page =>
    change(page, html => withScript(html, 'app', () => 'let x = 1 @@ 2')),
  'that fails at once': page =>
    change(page, html => withScript(html, 'app', () => 'throw new Error("planted")')),
  'whose start was changed on the way': page =>
    changeUnasked(page, html => withScript(html, 'start', script => `${script};`)),
  'that is refused together with the one before it': page =>
    changeUnasked(page, html =>
      withScript(
        withScript(html, 'app', script => `${script};`),
        'first',
        script => `${script};`
      )
    ),
  // Last, as the page then lacks it for good.
  'whose browser lacks what the rules of the app use': page =>
    page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'))
}

test('promise 7, no script: with a script that was changed, that the browser is too old for, or that fails, the page has everything as plain text', async ({
  page
}) => {
  for (const [name, breakIt] of Object.entries(withoutScript))
    await test.step(name, async () => {
      await page.unrouteAll()
      await breakIt(page)
      await page.goto('/')
      await showsAll(page)
      await expect(page.getByRole('button')).toHaveCount(0)
    })
})

test('promise 7, no script: the app runs without the first or the early script, and the plain text is gone once it does', async ({
  walker,
  page
}) => {
  await walker.showsWhatTheMachineSays()
  await expect(page.getByText('The questions could not start.')).toHaveCount(0)
  expect(await page.locator('body > *:not(script)').count()).toBe(2)
  for (const which of ['first', 'early'] as const)
    await test.step(which, async () => {
      await page.unrouteAll()
      await changeUnasked(page, html => withScript(html, which, script => `${script};`))
      await walker.open()
      await walker.press({ type: 'encounter.start' })
    })
})

test.describe('with scripts switched off', () => {
  test.use({ javaScriptEnabled: false })

  test('promise 7, the page has everything as plain text (U37)', async ({ page }) => {
    await page.goto('/')
    await showsAll(page)
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})
