import type { Page } from '@playwright/test'
import type { EncounterEvent } from '../../machines/encounter/encounter.setup.ts'
import { FORMS, type Form } from '../../machines/hand-over/forms.ts'
import { handOverContacts, qrContents } from '../../machines/hand-over/hand-over-contacts.ts'
import { LONG_PRESS_MS } from '../../src/live/layout/long-press.ts'
import { scan, scanAll } from './support/code.ts'
import { IN_ANY_LANGUAGE } from './support/in-any-language.ts'
import { backToOfficer, offFlowScreens, pressing } from './support/off-flow-screens.ts'
import { longest, quietest } from './support/screens.ts'
import { expect, test, type Walker } from './support/walker.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const codes = (page: Page) => page.getByRole('main').getByRole('img')
const ANSWERS = { plain: 'carryPlain', neutral: 'carryNeutral' } as const

type HandOver = Walker['screens']['handOver']

/** Presses buttons of the hand-over, by what they are called in the words of the walk. */
const press =
  (...names: readonly (keyof HandOver)[]) =>
  (walker: Walker) =>
    pressing(...names.map(name => String(walker.screens.handOver[name])))(walker)

/** @returns the contacts that are chosen, by their names. */
const chosen = async ({ page, content, screens }: Walker) => {
  const names = await page
    .getByRole('region', { name: screens.handOver.heldChosen })
    .locator('.leading-tight')
    .allTextContents()
  return names.flatMap(name => content.services.find(service => service.name === name) ?? [])
}

/** Shows codes, and says what they should hold: no word that nobody has checked, in whichever language. */
const showCodes = async (walker: Walker, form: Form, open = press('these')) => {
  await open(walker)
  const services = await chosen(walker)
  await press('code', ANSWERS[form], 'code')(walker)
  const { theirs, checked = walker.content } = walker.speech
  expect(theirs?.language.isDraft ?? true).toBe(true)
  return qrContents(handOverContacts(services, form, checked.screens.handOver)).map(({ text }) => text)
}

/** All contacts there are. */
const chooseAll = async (walker: Walker) => {
  const { handOver } = walker.screens
  await press('these', 'choose')(walker)
  await walker.letTapsThrough()
  await walker.page.getByText(handOver.more, { exact: true }).click()
  const group = walker.page.getByRole('group', { name: handOver.choose })
  const others = group.getByRole('button', { pressed: false })
  await expect(group.getByRole('button')).toHaveCount(walker.content.services.length)
  await walker.letTapsThrough()
  await others.evaluateAll(all => {
    for (const one of all as HTMLElement[]) one.click()
  })
  await expect(others).toHaveCount(0)
  await pressing(walker.screens.buttons.back)(walker)
}

const LIGHTS = {
  'in a light theme': { media: { colorScheme: 'light' }, viewport: { width: 360, height: 640 } },
  'in a dark theme': { media: { colorScheme: 'dark' }, viewport: { width: 360, height: 640 } },
  'in forced colours': { media: { forcedColors: 'active' }, viewport: { width: 360, height: 640 } },
  'in forced dark colours': {
    media: { forcedColors: 'active', colorScheme: 'dark' },
    viewport: { width: 360, height: 640 }
  },
  '320 px wide': { media: {}, viewport: { width: 320, height: 640 } },
  'on a desk': { media: {}, viewport: { width: 1280, height: 800 } }
} as const

for (const [name, { media, viewport }] of Object.entries(LIGHTS))
  for (const form of FORMS)
    test(`codes: the ${form} form can be scanned ${name}`, {
      tag: name === '320 px wide' ? IN_ANY_LANGUAGE : []
    }, async ({ walker, page }) => {
      await page.setViewportSize(viewport)
      await page.emulateMedia(media)
      await walker.walk(longest)
      const expected = await showCodes(walker, form)
      const scans = await scanAll(codes(page))
      expect(scans.map(({ text }) => text)).toEqual(expected)
      expect(expected.length).toBeGreaterThan(form === 'plain' ? 1 : 0)
      for (const { modules, contrast, isQuiet } of scans) {
        expect(modules).toBeLessThanOrEqual(41)
        expect(contrast).toBeGreaterThan(7)
        expect(isQuiet).toBe(true)
      }
    })

test('codes: however many numbers are chosen, each code scans, and together they hold all', async ({
  walker,
  page
}) => {
  test.setTimeout(90_000)
  await walker.walk(longest)
  const expected = await showCodes(walker, 'plain', chooseAll)
  const carried = walker.content.services
    .map(({ phone, outOfHoursPhone, text }) =>
      [phone, outOfHoursPhone, text].flatMap(line => line?.number ?? [])
    )
    .filter(numbers => numbers.length > 0)
  // An empty line separates two contacts in a code.
  expect(expected.flatMap(text => text.split('\n\n'))).toHaveLength(carried.length)
  expect(carried.flat().filter(number => !expected.some(text => text.includes(number)))).toEqual([])
  expect(expected.length).toBeGreaterThan(1)
  const captions = await page.getByRole('heading', { level: 2 }).allTextContents()
  expect(captions).toEqual(expected.map((_, at) => `Code ${at + 1} of ${expected.length}`))
  expect((await scanAll(codes(page))).map(({ text }) => text)).toEqual(expected)
})

test('hand-over: by night the turned screen is dark and codes do not glare, unless a light screen is set', async ({
  newWalker: walker,
  page
}) => {
  await walker.open('/', '2026-11-25T23:30:00Z')
  await walker.walk(quietest)
  await showCodes(walker, 'plain')
  const background = () => page.locator('.frame').evaluate(frame => getComputedStyle(frame).backgroundColor)
  expect(await background()).toBe('rgb(16, 24, 27)')
  const { light, contrast } = await scan(codes(page).first())
  expect(light).toBeLessThan(0.55)
  expect(contrast).toBeGreaterThan(7)
  await pressing(backToOfficer(walker), backToOfficer(walker))(walker)
  await pressing('Darker screen', 'Lighter screen')(walker)
  await press('code')(walker)
  expect(await background()).toBe('rgb(247, 244, 236)')
  expect((await scan(codes(page).first())).light).toBe(1)
})

test('self-check: the scan fails for a code without a quiet zone or with inverted colours', async ({
  walker,
  page
}) => {
  await walker.walk(quietest)
  await showCodes(walker, 'plain')
  const code = codes(page).first()
  await code.evaluate((svg: SVGElement) => {
    svg.style.setProperty('background', 'black')
    svg.style.setProperty('color', 'white')
  })
  expect((await scan(code)).contrast).toBeLessThan(1)
  await code.evaluate((svg: SVGElement) => {
    svg.style.removeProperty('background')
    svg.style.removeProperty('color')
    svg.querySelector('path')?.setAttribute('d', `M0 0h99v99H0z`)
  })
  await expect(scan(code)).rejects.toThrow()
})

/** A person's stray taps: all over the page, but for the way back and what is for everyone. */
const STEP = 44

const strayTaps = async (walker: Walker, after: () => Promise<void>) => {
  const { page } = walker
  for (let y = 60; y < 570; y += STEP)
    for (let x = 20; x < 350; x += 3 * STEP) {
      await walker.letTapsThrough()
      await page.touchscreen.tap(x, y)
      await after()
    }
}

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true })

  // Presses with a finger for so long, in the middle of a button, and may slide off it before it lets go.
  const hold = async (walker: Walker, milliseconds: number, slideBy = 0) => {
    const {
      x = 0,
      y = 0,
      width = 0,
      height = 0
    } = (await walker.button(backToOfficer(walker)).boundingBox()) ?? {}
    const cdp = await walker.page.context().newCDPSession(walker.page)
    const finger = { x: x + width / 2, y: y + height / 2 }
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] })
    if (slideBy > 0)
      await cdp.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: [{ ...finger, y: finger.y + slideBy }]
      })
    await new Promise(held => setTimeout(held, milliseconds))
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  const isTurned = (walker: Walker) => expect(walker.button(backToOfficer(walker))).toBeVisible()

  test('hand-over: large numbers are text, not links', {
    tag: IN_ANY_LANGUAGE
  }, async ({ walker, page }) => {
    await walker.walk(longest)
    await press('these', 'turn')(walker)
    await walker.shows(walker.screens.handOver.numbers)
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(0)
    for (const number of await page.getByRole('main').locator('.shown-number bdi').all()) {
      await expect(number).toHaveAttribute('dir', 'ltr')
      expect(await number.evaluate(bdi => Number.parseFloat(getComputedStyle(bdi).fontSize))).toBeGreaterThan(
        30
      )
    }
    const { allHours } = (walker.speech.theirs?.content ?? walker.content).screens.opening
    await expect(page.getByText(allHours).first()).toBeVisible()
  })

  for (const [name, open] of [
    ['numbers', press('these', 'turn')],
    ['codes', press('these', 'code', 'carryPlain', 'code')],
    ['nothing more to see', offFlowScreens['nothing more to see, turned round'] ?? press()]
  ] as const)
    test(`hand-over, ${name}: no stray tap or edge swipe leads to the officer's screen`, async ({
      walker,
      page
    }) => {
      test.setTimeout(90_000)
      await walker.walk(longest)
      await open(walker)
      const before = await heading(page).textContent()
      const nothingHappened = async () => {
        await isTurned(walker)
        await expect(heading(page)).toHaveText(before ?? '')
      }
      await strayTaps(walker, nothingHappened)
      await page.goBack()
      await nothingHappened()
      await page.goBack()
      await nothingHappened()
      await walker.button(backToOfficer(walker)).tap()
      await nothingHappened()
    })

  test('hand-over: wherever the person taps on a turned question, it stays turned', async ({ walker }) => {
    test.setTimeout(90_000)
    await walker.walk([{ type: 'encounter.start' }])
    await pressing(walker.screens.shown.question)(walker)
    await strayTaps(walker, () => isTurned(walker))
    const { finish, danger } = walker.screens.buttons
    await pressing(finish)(walker)
    await isTurned(walker)
    await pressing(danger)(walker)
    await isTurned(walker)
  })

  test('hand-over: only a long press leads back to the officer', async ({ walker, page }) => {
    await walker.walk(quietest)
    await press('these', 'turn')(walker)
    await walker.letTapsThrough()
    await walker.button(backToOfficer(walker)).dblclick()
    await isTurned(walker)
    await page.touchscreen.tap(180, 400)
    await hold(walker, LONG_PRESS_MS + 100, 200)
    await isTurned(walker)
    await hold(walker, LONG_PRESS_MS + 100)
    await walker.shows(walker.screens.handOver.title)
  })

  test('hand-over: from the first screen to a scanned code and back by touch alone', {
    tag: IN_ANY_LANGUAGE
  }, async ({ walker, page }) => {
    const {
      screens: { handOver, buttons, outcome, finished },
      content
    } = walker
    const tap = async (name: string | RegExp) => {
      await walker.letTapsThrough()
      await walker.button(name).tap()
    }
    for (const event of quietest) {
      await walker.letTapsThrough()
      await walker.buttonFor(event).tap()
    }
    await tap(handOver.these)
    await tap(handOver.code)
    await tap(handOver.carryPlain)
    await tap(handOver.code)
    expect((await scan(codes(page).first())).text).toContain(
      content.services
        .find(({ id }) => id === 'num')
        ?.phone?.number.split(' ')
        .at(-1)
    )
    await hold(walker, LONG_PRESS_MS + 100)
    await walker.shows(handOver.carry)
    await tap(buttons.finish)
    await expect(page.getByRole('heading', { name: outcome.closingHeading })).toBeFocused()
    await tap(buttons.clearAndFinish)
    await expect(heading(page)).toHaveText(finished.title)
  })
})

/** Goes to a button by Tab alone and presses it by a key. */
const pressByKey = async (walker: Walker, name: string | RegExp, key: 'Enter' | 'Space') => {
  const target = walker.button(name)
  const isThere = () => target.evaluate(button => button === document.activeElement)
  for (let tabs = 0; tabs < 60 && !(await isThere()); tabs++) await walker.page.keyboard.press('Tab')
  expect(await isThere()).toBe(true)
  await walker.letTapsThrough()
  await walker.page.keyboard.press(key)
}

for (const key of ['Enter', 'Space'] as const)
  test(`hand-over: from the first screen to a scanned code and back by Tab and ${key} alone`, {
    tag: key === 'Enter' ? IN_ANY_LANGUAGE : []
  }, async ({ walker, page }) => {
    test.setTimeout(90_000)
    const {
      screens: { buttons, handOver, shown },
      content: { questions }
    } = walker
    const { yes, no } = questions.answers
    const press = (name: string | RegExp) => pressByKey(walker, name, key)
    for (const name of [
      buttons.start,
      shown.question,
      no,
      no,
      yes,
      no,
      backToOfficer(walker),
      handOver.these
    ])
      await press(name)
    await press(handOver.turn)
    await walker.shows(handOver.numbers)
    const before = await page.getByRole('main').evaluate(main => main.scrollTop)
    await page.getByRole('main').press('PageDown')
    await expect.poll(() => page.getByRole('main').evaluate(main => main.scrollTop)).toBeGreaterThan(before)
    await press(backToOfficer(walker))
    await press(handOver.code)
    await press(handOver.carryNeutral)
    await press(handOver.code)
    expect((await scan(codes(page).first())).text).toContain('0161 629 9861')
    await press(backToOfficer(walker))
    await walker.shows(handOver.carry)
  })

test('hand-over: what the person taps is what the officer sees', {
  tag: IN_ANY_LANGUAGE
}, async ({ walker, page }) => {
  const route: readonly EncounterEvent[] = [
    { type: 'answer.yes' },
    { type: 'choice.toggle', question: 'supportNeeds', choice: 'housing' },
    { type: 'step.continue' },
    { type: 'answer.no' }
  ]
  await walker.press({ type: 'encounter.start' })
  const {
    content: { questions },
    screens: { shown, outcome }
  } = walker
  await pressing(shown.question)(walker)
  for (const event of route) await walker.press(event)
  await pressing(backToOfficer(walker), backToOfficer(walker))(walker)
  await walker.showsWhatTheMachineSays()
  await walker.press({ type: 'encounter.finish' })
  const answers = page.getByRole('region', { name: outcome.youAnswered })
  await expect(answers).toContainText(
    questions.supportNeeds.choices.find(({ id }) => id === 'housing')?.label ?? '?'
  )
  await expect(answers).toContainText(questions.safety.prompt + questions.answers.no)
})

test("hand-over: the browser's Back goes one screen back, to the outcome", async ({ walker, page }) => {
  const { handOver } = walker.screens
  await walker.walk(quietest)
  await press('these', 'code')(walker)
  await walker.shows(handOver.carry)
  await page.goBack()
  await walker.shows(handOver.title)
  await page.goBack()
  await walker.showsWhatTheMachineSays()
  await page.goBack()
  await expect(heading(page)).not.toHaveText('Tips and contacts')
})

test('hand-over: the four answers of a turned question are in sight together', async ({ walker }) => {
  await walker.press({ type: 'encounter.start' })
  await pressing(walker.screens.shown.question)(walker)
  for (const answer of Object.values(walker.content.questions.answers))
    await expect(walker.button(answer)).toBeInViewport({ ratio: 1 })
})
