import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { isLargeEnough } from '../support/code.ts'
import { contentIn, type Folder } from '../support/content.ts'
import { IN_ANY_FACE, LONG } from '../support/marks.ts'
import { answerCarry, offFlowScreens, pressing } from '../support/off-flow-screens.ts'
import { longest, quietest } from '../support/screens.ts'
import { type Speech, speechIn, withTheirs } from '../support/speech.ts'
import { expect, test, Walker } from '../support/walker.ts'
import { saidIn, saysWhatLanguageItIsIn, tagsOf } from './languages.ts'
import { overflow } from './reflow.ts'
import { wrapsOn } from './wraps.ts'

test.use({ hasTouch: true })

/** Languages whose words or codes leave least room on a small phone. */
const TIGHTEST = ['bg', 'cy', 'pl']

/** The tightest one and the right-to-left one, each beside English; the others fit where these do. */
const STANDS_FOR_OTHERS = ['bg', 'ar']

const tagsFor = (tag: string | undefined) => [
  ...(tag && TIGHTEST.includes(tag) ? [IN_ANY_FACE] : []),
  ...(tag && STANDS_FOR_OTHERS.includes(tag) ? [] : [LONG])
]

const bends = async ({ page }: Walker) => {
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 640 })
    expect.soft(await overflow(page)).toEqual([])
  }
}

/** English alone (undefined), and each language beside it. */
const tags: readonly (string | undefined)[] = [
  undefined,
  ...contentIn('content').languages.map(({ language }) => language.tag)
]

/** Leads from each question with four answers to the next. */
const NEXT: readonly EncounterEvent[] = [{ type: 'answer.no' }, { type: 'answer.yes' }, { type: 'answer.no' }]

const SMALLEST = { width: 320, height: 568 }
const SMALL = { width: 360, height: 640 }
const LARGE = { width: 390, height: 844 }
/** Upright and on their side. */
const PHONES = [
  SMALLEST,
  SMALL,
  LARGE,
  { width: 412, height: 915 },
  { width: 640, height: 360 },
  { width: 844, height: 390 }
]

/** At night, in the morning, before many close, in the evening, and on a bank holiday. */
const HOURS = ['01-04T03:00Z', '01-06T07:40Z', '01-06T16:40Z', '01-09T20:40Z', '12-25T03:00Z']
/** The language and the hours with the longest opening states. */
const LONGEST = ['bg', ['01-06T07:40Z', '01-06T16:40Z'], [], 'before many open and close'] as const

for (const [tag, hours, marks, when] of [
  ...tags.map(tag => [tag, HOURS, [...tagsFor(tag), LONG], 'at any hour'] as const),
  LONGEST
])
  test(`promise 1, languages: turned numbers fit one window, each state in one line, ${when}, and in English a tap later: ${tag ?? 'English alone'} (U40, U53)`, {
    tag: [...new Set(marks)]
  }, async ({ page, folder }) => {
    const walker = new Walker(page, tag ? withTheirs(folder, tag) : speechIn(folder, 'en-GB'))
    for (const [at, hour] of hours.entries()) {
      await page.setViewportSize(SMALL)
      if (at === 0) await walker.open('/', `2026-${hour}`)
      else await walker.startOver(`2026-${hour}`)
      await walker.walk(longest)
      await offFlowScreens['numbers, turned round']?.(walker)
      for (const english of tag ? [false, true] : [false]) {
        if (english) await pressing(walker.screens.language.name)(walker)
        for (const size of [SMALLEST, SMALL, LARGE]) {
          await page.setViewportSize(size)
          const where = `${hour}, ${size.width} px wide${english ? ', in English' : ''}`
          const main = page.locator('main')
          const [states, toScroll] = [
            (await wrapsOn(page)).states,
            await main.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
          ]
          expect.soft([where, states, toScroll]).toEqual([where, [], 0])
        }
      }
    }
  })

const answersAreInSight = async (walker: Walker) => {
  expect(walker.now.hasTag('single')).toBe(true)
  const answers = await walker.page.locator('.answers button').evaluateAll(all =>
    all.map(one => {
      const { left, right, top, bottom, height } = one.getBoundingClientRect()
      const isMet = (y: number) => one.contains(document.elementFromPoint((left + right) / 2, y))
      return {
        top,
        height,
        isWhollyInSight: left >= 0 && right <= innerWidth && isMet(top + 1) && isMet(bottom - 1)
      }
    })
  )
  const heights = answers.map(({ height }) => height)
  expect.soft(answers.map(({ isWhollyInSight }) => isWhollyInSight)).toEqual([true, true, true, true])
  expect.soft(Math.min(...heights)).toBeGreaterThanOrEqual(64)
  expect.soft(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(1)
  return answers.map(({ top }) => top)
}

/** @returns the words on the answers that break across lines. */
const brokenWords = ({ page }: Walker) =>
  page.locator('.answers span:not(:has(span))').evaluateAll(all =>
    all.flatMap(({ firstChild: text }) =>
      [...(text?.textContent ?? '').matchAll(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]+/gu)]
        .filter(({ 0: word, index }) => {
          const range = document.createRange()
          range.setStart(text as Node, index)
          range.setEnd(text as Node, index + word.length)
          return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1
        })
        .map(([word]) => word)
    )
  )

/** On each kind of screen: texts fit and name their language, and a code is in sight at once. */
for (const tag of tags)
  test(`promise 4, languages: a whole conversation ${tag ? `in English and ${tag}` : 'in English alone'} (U20, U50)`, {
    tag: tagsFor(tag)
  }, async ({ page, folder }) => {
    const speech = tag ? withTheirs(folder, tag) : speechIn(folder, 'en-GB')
    const walker = new Walker(page, speech)
    const { step } = test
    const said = saidIn(folder, tagsOf(speech))
    const look = (where: string) =>
      step(where, async () => {
        await saysWhatLanguageItIsIn(page, speech, said)
        await bends(walker)
      })
    await walker.open()
    await walker.press({ type: 'encounter.start' })
    await look('a question')
    await walker.press({ type: 'phone.turn' })
    await look('the question, turned round')
    await walker.press({ type: 'phone.return' })
    await walker.walk(quietest.slice(1))
    await look('the outcome')
    await offFlowScreens['numbers, turned round']?.(walker)
    await look('numbers, turned round')
    if (tag) expect(await page.locator(`[lang="${tag}"]`).count()).toBeGreaterThan(5)
    await answerCarry(walker, 'carryNames')
    await step('a code', () => isLargeEnough(page))
  })

/** The officer's words by language, alone or beside the person's. */
const SPEECHES: readonly (readonly [string, (folder: Folder) => Speech])[] = [
  ['Welsh alone', folder => speechIn(folder, 'cy')],
  ...tags.map(
    tag =>
      [
        tag ?? 'English alone',
        (folder: Folder) => (tag ? withTheirs(folder, tag) : speechIn(folder, 'en-GB'))
      ] as const
  )
]

/** The answers of the other languages are no wider. */
const WIDEST_ANSWERS = ['English alone', 'bg']

for (const [name, speechOf] of SPEECHES)
  test(`promise 4, languages: all four answers of each question are in sight, in one place, to the officer and turned round: ${name} (U41, U49)`, {
    tag: WIDEST_ANSWERS.includes(name) ? [] : LONG
  }, async ({ page, folder }) => {
    const walker = new Walker(page, speechOf(folder))
    await walker.open()
    for (const isTurned of [false, true]) {
      const stood = new Map<object, readonly number[]>()
      if (isTurned) await walker.startOver()
      await walker.press({ type: 'encounter.start' })
      if (isTurned) await pressing(walker.screens.shown.turn)(walker)
      for (const event of [undefined, ...NEXT]) {
        if (event) await walker.press(event)
        for (const size of PHONES) {
          await page.setViewportSize(size)
          const tops = await answersAreInSight(walker)
          const moved = tops.map((top, at) => Math.abs(top - (stood.get(size)?.[at] ?? top)))
          expect.soft(Math.max(...moved), `moved by, ${size.width} px wide`).toBeLessThan(1)
          stood.set(size, tops)
          expect.soft(await brokenWords(walker)).toEqual([])
        }
      }
    }
  })

test('promise 4, languages: Start is wholly in sight on a small phone, in English and in Welsh', {
  tag: IN_ANY_FACE
}, async ({ page, folder }) => {
  for (const tag of ['en-GB', 'cy'] as const) {
    const walker = new Walker(page, speechIn(folder, tag))
    await walker.open()
    await expect(walker.button(walker.screens.buttons.start), tag).toBeInViewport({ ratio: 1 })
  }
})
