import type { Page } from '@playwright/test'
import type { EncounterEvent } from '../../machines/encounter/encounter.setup.ts'
import { serviceNumbers } from '../../machines/hand-over/service-numbers.ts'
import { telAddress } from '../../machines/text/format.ts'
import { LONG_PRESS_MS, SECOND_TAP_MS } from '../../src/live/platform/tap-guard.ts'
import { isLargeEnough, scan } from './support/code.ts'
import { IN_ANY_LANGUAGE, IN_ANY_LANGUAGE_LONG, LONG } from './support/marks.ts'
import {
  answerCarry,
  backToOfficer,
  offFlowScreens,
  pressing,
  showCodes
} from './support/off-flow-screens.ts'
import { longest, quietest } from './support/screens.ts'
import { expect, heading, test, type Walker } from './support/walker.ts'

const code = (page: Page) => page.getByRole('main').getByRole('img')
const openHandOver = (walker: Walker) => pressing(walker.screens.shown.turn)(walker)

/** @returns the numbers on the screen, in order. */
const numbersOn = (page: Page) => page.getByRole('main').locator('.turned-number bdi').allTextContents()

/** @returns the expected payloads of the codes for these numbers. An unconfirmed number has no code. */
const payloadsOf = ({ content }: Walker, numbers: readonly string[]) =>
  content.services
    .flatMap(serviceNumbers)
    .filter(({ line: { number, confirmed } }) => confirmed && numbers.includes(number))
    .map(({ line }) => telAddress(line.number))

/** From the numbers, shows the codes and scans each in turn. */
const scanAll = async (walker: Walker, answer: 'carryNames' | 'carryNumbers') => {
  const { page, screens } = walker
  const expected = payloadsOf(walker, await numbersOn(page))
  await answerCarry(walker, answer)
  const scans = [await scan(code(page))]
  while (scans.length < expected.length) {
    await pressing(screens.handOver.next)(walker)
    scans.push(await scan(code(page)))
  }
  return { scans, expected }
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

/** Tested by day: the mode that changes every colour, and the narrowest phone. */
const STAND_FOR_OTHERS = ['in forced dark colours', '320 px wide']

for (const [lights, isMeant, tag] of [
  [STAND_FOR_OTHERS.join(' and '), (name: string) => STAND_FOR_OTHERS.includes(name), IN_ANY_LANGUAGE_LONG],
  ['in every other light', (name: string) => !STAND_FOR_OTHERS.includes(name), LONG]
] as const)
  test(`promise 5, codes: one for each confirmed number can be scanned ${lights} (U25)`, { tag }, async ({
    walker,
    page
  }) => {
    await walker.walk(longest)
    await openHandOver(walker)
    for (const [name, { media, viewport }] of Object.entries(LIGHTS).filter(([name]) => isMeant(name)))
      await test.step(name, async () => {
        await page.setViewportSize(viewport)
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media })
        const { scans, expected } = await scanAll(walker, 'carryNames')
        expect(new Set(scans.map(({ text }) => text))).toEqual(new Set(expected))
        expect(scans.length).toBeGreaterThan(1)
        for (const { text, modules, light, contrast, isQuiet } of scans) {
          expect(text).toMatch(/^tel:\d+$/)
          expect(modules).toBeLessThanOrEqual(25)
          expect([light, contrast, isQuiet]).toEqual([1, 21, true])
        }
        await pressing(walker.screens.handOver.all)(walker)
      })
  })

test('promise 5, codes: a browser that darkens every page leaves them black on white; a scan would not pass inverted colours or no quiet zone', async ({
  walker,
  page
}) => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setAutoDarkModeOverride', { enabled: true })
  await walker.walk(quietest)
  await showCodes(walker, 'carryNames')
  const { text, light, contrast, isQuiet } = await scan(code(page))
  expect(text).toMatch(/^tel:\d+$/)
  expect([light, contrast, isQuiet]).toEqual([1, 21, true])
  await code(page).evaluate(canvas => canvas.style.setProperty('filter', 'invert(1)'))
  expect((await scan(code(page))).contrast).toBeLessThan(1)
  await code(page).evaluate(canvas => {
    canvas.style.removeProperty('filter')
    ;(canvas as HTMLCanvasElement).getContext('2d')?.fillRect(0, 0, 99, 99)
  })
  await expect(scan(code(page))).rejects.toThrow()
})

test('promise 5, codes: numbers only has the same codes, and no name under them (U25, U50)', async ({
  walker,
  page
}) => {
  await walker.walk(quietest)
  await openHandOver(walker)
  const { scans, expected } = await scanAll(walker, 'carryNumbers')
  expect(new Set(scans.map(({ text }) => text))).toEqual(new Set(expected))
  const main = (await page.getByRole('main').textContent()) ?? ''
  expect(walker.content.services.filter(({ name }) => main.includes(name))).toEqual([])
  await isLargeEnough(page)
})

/** Pixels between a person's stray taps. They miss the way back and what is for everyone. */
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

  // Presses with a finger for some time in the middle of a button, and may slide off before letting go.
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

  test('promise 1, handOver: four large numbers are in sight at once, none of them under the edge, as text and not as links (U23, U40)', {
    tag: IN_ANY_LANGUAGE
  }, async ({ walker, page }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await walker.walk(longest)
    await openHandOver(walker)
    await walker.shows(walker.screens.handOver.numbers)
    const main = page.getByRole('main')
    const rows = main.getByRole('listitem')
    expect(await rows.count()).toBeGreaterThan(1)
    expect(await rows.count()).toBeLessThanOrEqual(4)
    for (const size of [
      { width: 320, height: 568 },
      { width: 360, height: 640 },
      { width: 640, height: 360 }
    ]) {
      await page.setViewportSize(size)
      for (const row of await rows.all()) await expect(row).toBeInViewport({ ratio: 1 })
      expect(await main.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0)
    }
    await expect(main.getByRole('link')).toHaveCount(0)
    for (const number of await main.locator('.turned-number bdi').all()) {
      await expect(number).toHaveAttribute('dir', 'ltr')
      await expect(number).toHaveCSS('font-size', /^(?:3[1-9]|[4-9]\d)/)
    }
    const { theirs } = walker.speech
    await expect(main.locator('.shown-aside')).toHaveCSS('direction', theirs?.language.dir ?? 'ltr')
    const { allHours } = (theirs ?? walker).content.screens.opening
    await expect(page.getByText(allHours).first()).toBeVisible()
  })

  for (const [name, open] of [
    ['numbers', openHandOver],
    ['codes', (walker: Walker) => showCodes(walker, 'carryNames')],
    ['nothing more to see', offFlowScreens['nothing more to see, turned round'] ?? openHandOver]
  ] as const)
    test(`promise 4, hand-over, ${name}: no stray tap or edge swipe leads to the officer's screen`, {
      tag: name === 'codes' ? [] : LONG
    }, async ({ walker, page }) => {
      await walker.walk(longest)
      await open(walker)
      const before = await heading(page).textContent()
      const nothingHappened = async () => {
        await isTurned(walker)
        // On the codes, the person has a way back to the numbers.
        if (name !== 'codes') await expect(heading(page)).toHaveText(before ?? '')
      }
      await strayTaps(walker, nothingHappened)
      await page.goBack()
      await nothingHappened()
      await page.goBack()
      await nothingHappened()
      await walker.button(backToOfficer(walker)).tap()
      await nothingHappened()
      await walker.letTapsThrough()
      await walker.button(walker.screens.buttons.clear).tap()
      await nothingHappened()
    })

  test('promise 4, handOver: wherever the person taps on a turned question, it stays turned', async ({
    walker,
    page
  }) => {
    await walker.walk([{ type: 'encounter.start' }])
    await pressing(walker.screens.shown.turn)(walker)
    await strayTaps(walker, () => isTurned(walker))
    // The taps may have led to danger, which disables these buttons.
    for (const name of [walker.screens.buttons.finish, walker.screens.buttons.danger])
      if ((await walker.button(name).and(page.locator(':not([aria-disabled])')).count()) > 0) {
        await pressing(name)(walker)
        await isTurned(walker)
      }
  })

  test('promise 4, handOver: from the first screen to a scanned code and back by touch alone, where only a long press leads back', {
    tag: IN_ANY_LANGUAGE_LONG
  }, async ({ walker, page }) => {
    const {
      screens: { shown, handOver, buttons, outcome, finished }
    } = walker
    const tap = async (name: string | RegExp) => {
      await walker.letTapsThrough()
      await walker.button(name).tap()
    }
    for (const event of quietest) {
      await walker.letTapsThrough()
      await walker.buttonFor(event).tap()
    }
    await tap(shown.turn)
    const [number = ''] = await numbersOn(page)
    await tap(handOver.take)
    await walker.letTapsThrough()
    await page.locator('.turned-carry button').first().tap()
    expect((await scan(code(page))).text).toBe(`tel:${number.replaceAll(' ', '')}`)
    await walker.letTapsThrough()
    await walker.button(backToOfficer(walker)).dblclick()
    await isTurned(walker)
    await page.clock.runFor(SECOND_TAP_MS)
    await walker.button(backToOfficer(walker)).tap()
    await isTurned(walker)
    await hold(walker, LONG_PRESS_MS + 100, 200)
    await isTurned(walker)
    await hold(walker, LONG_PRESS_MS + 100)
    await walker.shows(walker.screens.labels.outcome)
    await tap(buttons.finish)
    await expect(page.getByRole('heading', { name: outcome.closingHeading })).toBeFocused()
    await walker.clearAndFinish()
    await expect(heading(page)).toHaveText(finished.title)
  })
})

/** @returns how the answer "Numbers only" may begin: the rest of its name says what it would mean. */
const carryNumbersIn = ({ screens, speech }: Walker) => [
  screens.handOver.carryNumbers,
  ...[...(speech.theirs?.says.get(screens.handOver.carryNumbers) ?? [])].map(said =>
    said.replace(/[[\]]/g, '\\$&')
  )
]

/** Reaches a button by Tab alone and presses it by a key. */
const pressByKey = async (walker: Walker, name: string | RegExp, key: 'Enter' | 'Space') => {
  const target = walker.button(name)
  const isThere = () => target.evaluate(button => button === document.activeElement)
  for (let tabs = 0; tabs < 60 && !(await isThere()); tabs++) await walker.page.keyboard.press('Tab')
  expect(await isThere()).toBe(true)
  await walker.letTapsThrough()
  await walker.page.keyboard.press(key)
}

for (const key of ['Enter', 'Space'] as const)
  test(`promise 4, handOver: from the first screen to a scanned code and back by Tab and ${key} alone`, {
    tag: key === 'Enter' ? IN_ANY_LANGUAGE_LONG : LONG
  }, async ({ walker, page }) => {
    const {
      screens: { buttons, handOver, shown },
      content: { questions }
    } = walker
    const { yes, no } = questions.answers
    const press = (name: string | RegExp) => pressByKey(walker, name, key)
    const carriesNumbers = new RegExp(`^(?:${carryNumbersIn(walker).join('|')})`)
    for (const name of [buttons.start, shown.turn, no, no, yes, no, backToOfficer(walker), shown.turn])
      await press(name)
    await walker.shows(handOver.numbers)
    const [number = ''] = await numbersOn(page)
    await press(handOver.take)
    await press(carriesNumbers)
    expect((await scan(code(page))).text).toBe(`tel:${number.replaceAll(' ', '')}`)
    await press(handOver.next)
    expect((await scan(code(page))).text).not.toBe(`tel:${number.replaceAll(' ', '')}`)
    await press(backToOfficer(walker))
    await walker.shows(walker.screens.labels.outcome)
  })

test('promise 4, handOver: what the person taps is what the officer sees', {
  tag: IN_ANY_LANGUAGE_LONG
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
  await pressing(shown.turn)(walker)
  for (const event of route) await walker.press(event)
  await pressing(backToOfficer(walker), backToOfficer(walker))(walker)
  await walker.showsWhatTheMachineSays()
  await walker.press({ type: 'encounter.finish' })
  await walker.openAnswers()
  const answers = page.getByRole('region', { name: outcome.youAnswered })
  await expect(answers).toContainText(
    questions.supportNeeds.choices.find(({ id }) => id === 'housing')?.label ?? '?'
  )
  await expect(answers).toContainText(questions.safety.prompt + questions.answers.no)
})

test("promise 4, handOver: at night a turned phone keeps the light of the screen before it, and the browser's Back goes one screen back, to the outcome", async ({
  newWalker: walker,
  page
}) => {
  const { handOver } = walker.screens
  await walker.open('/', '2026-11-25T23:30:00Z')
  await walker.walk(quietest)
  const lightOf = () => page.locator('.screen').evaluate(screen => getComputedStyle(screen).backgroundColor)
  const before = await lightOf()
  await openHandOver(walker)
  expect(await lightOf()).toBe(before)
  await pressing(backToOfficer(walker), backToOfficer(walker))(walker)
  await walker.shows(walker.screens.labels.outcome)
  await pressing(handOver.title)(walker)
  await walker.shows(handOver.title)
  await page.goBack()
  await walker.showsWhatTheMachineSays()
  await page.goBack()
  await expect(heading(page)).not.toHaveText('Tips and contacts')
})
