import { SINGLE_QUESTIONS, type SingleQuestionId } from '../../machines/content/vocabulary.ts'
import { interpolate } from '../../machines/text/format.ts'
import { content } from './support/fixture.ts'
import { IN_ANY_LANGUAGE, IN_ANY_LANGUAGE_LONG } from './support/marks.ts'
import { longest, quietest } from './support/screens.ts'
import { beginning } from './support/speech.ts'
import { expect, test, type Walker } from './support/walker.ts'

const regionsIn = ({ screens: { outcome } }: Walker) => [
  outcome.contactFirst,
  outcome.tips,
  outcome.youAnswered
]

test('promise 4, routes: the shortest route takes five taps, and Finish leads to the parting words (U35)', {
  tag: IN_ANY_LANGUAGE_LONG
}, async ({ walker, page }) => {
  await walker.walk(quietest)
  await walker.openAnswers()
  expect(quietest.length).toBe(5)
  for (const name of regionsIn(walker)) await expect(page.getByRole('region', { name })).toBeVisible()
  const { outcome, labels } = walker.screens
  const doNow = page.getByRole('region', { name: outcome.doNow })
  await expect(
    doNow.getByRole('button', { name: beginning(labels.moreAbout.replace('{name}', '')) })
  ).toHaveCount(0)
  await walker.press({ type: 'encounter.finish' })
  await expect(page.getByRole('heading', { name: outcome.closingHeading })).toBeFocused()
})

test('promise 4, routes: the longest route ends with actions, contacts, tips and every answer', {
  tag: IN_ANY_LANGUAGE
}, async ({ walker, page }) => {
  const {
    screens: { outcome, buttons },
    content: { actions, services }
  } = walker
  await walker.walk(longest)
  await walker.openAnswers()
  for (const name of [outcome.doNow, ...regionsIn(walker)])
    await expect(page.getByRole('region', { name })).toBeVisible()
  const first = (name: string) =>
    page.getByRole('region', { name }).getByRole('heading', { level: 3 }).first()
  await expect(page.getByRole('region', { name: outcome.doNow })).toContainText(
    actions.find(({ id }) => id === 'emergency')?.line ?? '?'
  )
  await expect(first(outcome.contactFirst)).toHaveText(
    services.find(({ id }) => id === 'emergency-999')?.shortName ?? '?'
  )
  // With eight grave needs there is no row left for 999.
  await expect(page.getByRole('region', { name: outcome.contactFirst })).toContainText('0161 629 9861')
  const answered = page.getByRole('region', { name: outcome.youAnswered })
  await expect(answered.getByRole('button', { name: beginning(`${buttons.change} `) })).toHaveCount(6)
})

test('promise 4, routes: "unsure" and "declined" to every question lead on, and to tips and contacts', async ({
  walker,
  page
}) => {
  for (const answer of ['unsure', 'declined'] as const)
    await test.step(answer, async () => {
      await walker.press({ type: 'encounter.start' })
      while (!walker.now.hasTag('outcome'))
        await walker.press({ type: walker.now.hasTag('single') ? `answer.${answer}` : 'step.continue' })
      await walker.openAnswers()
      for (const name of regionsIn(walker))
        await expect(page.getByRole('region', { name }).getByRole('listitem').first()).toBeVisible()
      await walker.startOver()
    })
})

test('promise 4, routes: every answer can be changed on the outcome, and each change returns there (U13)', async ({
  walker
}) => {
  await walker.walk(longest)
  for (const question of SINGLE_QUESTIONS)
    for (const answer of ['no', 'yes'] as const) {
      if (!walker.now.can({ type: 'answer.change', question })) continue
      await walker.press({ type: 'answer.change', question })
      await walker.press({ type: `answer.${answer}` })
      for (const type of ['step.continue', 'danger.close'] as const)
        if (!walker.now.hasTag('outcome') && walker.now.can({ type })) await walker.press({ type })
      expect(walker.now.hasTag('outcome')).toBe(true)
    }
})

test('promise 4, routes: who has somewhere tonight says so in one press, and takes it back in the same place', async ({
  walker,
  page
}) => {
  await walker.walk([...quietest.slice(0, 3), { type: 'answer.no' }, { type: 'answer.no' }])
  const bed = page
    .getByRole('listitem')
    .filter({ hasText: content.actions.find(({ id }) => id === 'somewhere-tonight')?.line ?? '?' })
  await expect(bed).toBeVisible()
  await walker.press({ type: 'tonight.no' })
  await expect(bed).toHaveCount(0)
  await expect(walker.buttonFor({ type: 'tonight.change' })).toBeFocused()
  await walker.press({ type: 'tonight.change' })
  await expect(bed).toBeVisible()
  // With no room for it, the "no" is folded behind the bed's line. The focus must come back to that line.
  await page.setViewportSize({ width: 320, height: 568 })
  await bed.getByRole('button').first().click()
  await walker.press({ type: 'tonight.no' })
  await expect(walker.buttonFor({ type: 'tonight.change' })).toBeFocused()
  await walker.press({ type: 'tonight.change' })
  await expect(bed.getByRole('button').first()).toBeFocused()
})

test('promise 4, routes: a double tap and taps 120 ms apart answer once, one after 400 ms answers again (U10)', async ({
  walker,
  page
}) => {
  const asks = (question: SingleQuestionId) =>
    expect(page.getByRole('heading', { level: 1 })).toHaveText(content.questions[question].prompt)
  await walker.press({ type: 'encounter.start' })
  await walker.letTapsThrough()
  await walker.button('No').dblclick()
  await asks('safety')
  await walker.letTapsThrough()
  const middleOfNo = async () => {
    const { x, y, width, height } = (await walker.button('No').boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0
    }
    return [x + width / 2, y + height / 2] as const
  }
  const place = await middleOfNo()
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 60_000))
  await page.mouse.click(...place)
  await asks('safePlace')
  await page.clock.runFor(120)
  await page.mouse.click(...place)
  await page.clock.runFor(270)
  await asks('safePlace')
  await page.clock.runFor(20)
  await page.mouse.click(...(await middleOfNo()))
  await asks('afraid')
})

test('promise 7, routes: the page works in any folder of a site', async ({ page }) => {
  await page.goto('/')
  const parts = await page
    .locator('script[src], link[href]')
    .evaluateAll(all => all.map(part => part.getAttribute('src') ?? part.getAttribute('href') ?? ''))
  expect(parts.length).toBeGreaterThan(0)
  expect(parts.filter(part => /^(?:\/|\w+:)/.test(part))).toEqual([])
})

test('promise 2, routes: each action, contact and tip says why it is shown', async ({ walker, page }) => {
  await walker.walk(longest)
  const because = new RegExp(
    Object.values(content.needs)
      .map(need => need.because)
      .join('|')
  )
  for (const name of ['Do now', 'Contact first']) {
    const first = page
      .getByRole('region', { name })
      .getByRole('list')
      .first()
      .locator(':scope > li:has([aria-expanded])')
    for (const item of await first.all()) {
      await walker.letTapsThrough()
      await item.getByRole('button', { expanded: false }).first().click()
      await expect(item).toContainText(because)
    }
  }
  const tips = page.getByRole('region', { name: 'Tips to share' })
  await expect(tips).not.toContainText(because)
  await walker.letTapsThrough()
  await tips.getByRole('button', { name: /^All 17 tips/ }).click()
  await expect(tips).toContainText(because)
})

test('promise 2, routes: a reason says when the person was not sure, and a place of work brings up the tips for it', {
  tag: IN_ANY_LANGUAGE_LONG
}, async ({ walker, page }) => {
  const {
    screens: { outcome, labels },
    content: { needs, services, tips }
  } = walker
  await walker.walk([{ type: 'encounter.start' }, { type: 'answer.unsure' }, { type: 'encounter.finish' }])
  const card = page
    .getByRole('region', { name: outcome.contactFirst })
    .getByRole('listitem')
    .filter({ hasText: services.find(({ id }) => id === 'num')?.shortName ?? '?' })
  await walker.letTapsThrough()
  await card.getByRole('button', { expanded: false }).first().click()
  await expect(
    card.getByText(interpolate(labels.unsure, { because: needs['help-or-support'].because }))
  ).toBeVisible()
  await walker.startOver()
  await walker.walk(quietest)
  const indoors = tips.find(({ id }) => id === 'check-number-or-email')?.say ?? '?'
  const shown = page.getByRole('region', { name: outcome.tips }).getByRole('list').first()
  await expect(shown).not.toContainText(indoors)
  const place = { type: 'choice.toggle', question: 'workplaces', choice: 'indoors' } as const
  await walker.press(place)
  await expect(shown).toContainText(indoors)
  await expect(walker.buttonFor(place)).toHaveAttribute('aria-pressed', 'true')
})
