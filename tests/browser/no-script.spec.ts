import type { Page } from '@playwright/test'
import { QUESTIONS } from '../../content/vocabulary.ts'
import { contentIn } from './support/content.ts'
import { expect, test } from './support/walker.ts'

const { content } = contentIn('tests/sample')
const { screens, questions, tips, services } = content

/** Everything that an encounter could ask or tell, but for what belongs to one force. */
const showsAll = async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Encounter checklist')
  await expect(page.getByText('The questions could not start.')).toBeVisible()
  // biome-ignore lint/performance/useDomNodeTextContent: what is seen, not what is there
  const said = await page.locator('body').innerText()
  const { opening, overheard, replaces } = content.beforeYouStart
  for (const words of [overheard, ...opening, replaces, ...QUESTIONS.map(asked => questions[asked].prompt)])
    expect(said).toContain(words)
  for (const { label } of [...questions.supportNeeds.choices, ...questions.who.choices])
    expect(said).toContain(label)
  for (const { title, steps } of content.actions)
    for (const words of [title, ...steps]) expect(said).toContain(words)
  for (const { say } of tips) expect(said).toContain(say)
  for (const service of services) {
    expect(said).toContain(service.name)
    for (const { number } of [service.phone, service.outOfHoursPhone, service.text].flatMap(
      line => line ?? []
    ))
      expect(said).toContain(number)
  }
  for (const { name, number } of content.vital.broken)
    await expect(page.getByRole('listitem').filter({ hasText: name }).getByRole('link')).toHaveAttribute(
      'href',
      `tel:${number.replaceAll(' ', '')}`
    )
}

const withoutScript: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'that cannot be fetched': page => page.route('**/*.js', route => route.abort()),
  'that is not there': page => page.route('**/*.js', route => route.fulfill({ status: 404, body: '' })),
  'that is cut off': page =>
    page.route('**/*.js', async route => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).slice(0, 90_000) })
    }),
  'that the browser is too old for': page =>
    page.route('**/*.js', route => route.fulfill({ contentType: 'text/javascript', body: 'let x = 1 @@ 2' })),
  'that fails at once': page =>
    page.route('**/*.js', route =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("planted")' })
    )
}

for (const [name, breakIt] of Object.entries(withoutScript))
  test(`P16 with a script ${name}, the page tells everything in plain words`, async ({ page }) => {
    await breakIt(page)
    await page.goto('/')
    await showsAll(page)
  })

test.describe('with scripts switched off', () => {
  test.use({ javaScriptEnabled: false })

  test('P16 the page tells everything at once', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByText(screens.plain.says)).toBeVisible({ timeout: 1_000 })
    await showsAll(page)
  })
})

test('where the script runs, none of that is left', async ({ page, walker }) => {
  await walker.showsWhatTheMachineSays()
  await expect(page.getByText('The questions could not start.')).toHaveCount(0)
  expect(await page.locator('body > *:not(script)').count()).toBe(2)
})

test('while a slow script is on its way, nothing flashes', async ({ page }) => {
  let arrive = () => {}
  const arrived = new Promise<void>(done => {
    arrive = done
  })
  await page.route('**/*.js', async route => {
    await arrived
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.getByText('The questions could not start.')).toBeAttached()
  await expect(page.getByText('The questions could not start.')).toBeHidden()
  arrive()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before you start')
})
