import type { Locator, Page } from '@playwright/test'
import { NOON } from '../support/clock.ts'
import type { Face } from './launch-options.ts'
import { content } from './support/fixture.ts'
import { IN_ANY_FACE, IN_ANY_LANGUAGE, LONG } from './support/marks.ts'
import { closePanels } from './support/panels.ts'
import { type Presses, pressAgainOn, stopClocks } from './support/press-again.ts'
import { expect, test } from './support/walker.ts'

const ON_ITS_SIDE = [640, 360] as const

/** Sizes at which the words fit. The bold of DejaVu Sans is a quarter wider than Roboto's. */
const SIZES: Readonly<Record<Face, readonly (readonly [width: number, height: number])[]>> = {
  Roboto: [[360, 640], [390, 844], ON_ITS_SIDE],
  'Noto Sans': [[360, 640], [390, 844], ON_ITS_SIDE],
  'DejaVu Sans': [
    [390, 844],
    [740, 360]
  ]
}

/** Evaluated in the page, which takes a third of the time of `boundingBox`. */
const boxOf = (button: Locator) =>
  button.evaluate(one => {
    const { x, width, height } = one.getBoundingClientRect()
    return { x, width, height }
  })

/** @returns the buttons of the bars that overlap. */
const overlapsOn = async (page: Page): Promise<readonly string[]> => {
  const boxes = await page.locator('.frame-head button, .frame-foot button').evaluateAll(buttons =>
    buttons.map(button => {
      const { left, right, top, bottom } = button.getBoundingClientRect()
      return { name: button.textContent, left, right, top, bottom }
    })
  )
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        two => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom
      )
      .map(two => `${one.name} and ${two.name}`)
  )
}

/** @returns the buttons of the foot whose words overflow them when text is twice as large. */
const stickingOut = async (page: Page): Promise<readonly string[]> => {
  await page.setViewportSize({ width: 360, height: 640 })
  return await page.evaluate(() => {
    const { style } = document.documentElement
    style.fontSize = '200%'
    const range = document.createRange()
    const sticksOut = (button: Element) => {
      const { left, right } = button.getBoundingClientRect()
      range.selectNodeContents(button)
      return [...range.getClientRects()].some(words => words.left < left || words.right > right)
    }
    const all = [...document.querySelectorAll('.action-bar > *')].filter(sticksOut)
    style.fontSize = ''
    return all.map(({ textContent }) => textContent)
  })
}

test('promise 4, action bar: Danger now is one line, it and the numbers stay where they are beside any button, and on a phone on its side no button lies over another', {
  tag: IN_ANY_FACE
}, async ({ walker, page, face }) => {
  const edges: string[][] = SIZES[face].map(() => [])
  const look = async () => {
    for (const [at, [width, height]] of SIZES[face].entries()) {
      await page.setViewportSize({ width, height })
      const danger = walker.button(walker.screens.buttons.danger)
      const lines = await danger
        .locator('span')
        .last()
        .evaluate(words => {
          const range = document.createRange()
          range.selectNodeContents(words)
          return range.getClientRects().length
        })
      expect([width, lines]).toEqual([width, 1])
      const [its, finish] = [await boxOf(danger), await boxOf(walker.finishButton())]
      expect(Math.min(its.width, its.height)).toBeGreaterThanOrEqual(48)
      edges[at]?.push(`${its.x} ${its.width} ${finish.x} ${finish.width}`)
    }
    for (const [width, height] of [[568, 320], ON_ITS_SIDE] as const) {
      await page.setViewportSize({ width, height })
      expect([width, await overlapsOn(page)]).toEqual([width, []])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
    expect(await stickingOut(page)).toEqual([])
  }
  await look()
  await walker.press({ type: 'encounter.start' })
  await walker.press({ type: 'answer.yes' })
  await look()
  await walker.press({ type: 'encounter.finish' })
  await look()
  for (const one of edges) expect(new Set(one).size, one.join('; ')).toBe(1)
})

/** Where 999 must keep its distance from Danger now: upright, on its side, on a tablet, at 200 % text. */
const APART = [
  [360, 640, 100],
  [412, 915, 100],
  [320, 568, 100],
  [640, 360, 100],
  [568, 320, 100],
  [768, 1024, 100],
  [360, 640, 200],
  [640, 360, 200]
] as const
const APART_PX = 24

test.describe('danger, on a phone', () => {
  test.use({ hasTouch: true })

  test('promise 4, danger: wherever Danger now stood it is dead, and 999 is the largest thing, far from it', {
    tag: IN_ANY_LANGUAGE
  }, async ({ walker, page }) => {
    /** One evaluation in the page, as forty sizes and screens are measured. */
    const measure = () =>
      page.evaluate(() => {
        const edgesOf = (selector: string) => {
          const { left, right, top, bottom } =
            [...document.querySelectorAll(selector)].at(-1)?.getBoundingClientRect() ?? new DOMRect()
          return { left, right, top, bottom }
        }
        const lettersOf = (selector: string) =>
          Math.max(
            ...[...document.querySelectorAll(selector)].map(one =>
              Number.parseFloat(getComputedStyle(one).fontSize)
            )
          )
        const tops = [...document.querySelectorAll('.action-bar > *')].map(one =>
          Math.round(one.getBoundingClientRect().top)
        )
        return {
          lines: new Set(tops).size,
          danger: edgesOf('.button-danger'),
          dead: edgesOf('.button-dead'),
          number: edgesOf('.emergency'),
          carryOn: edgesOf('.action-bar > :last-child'),
          letters: lettersOf('main :is(h1, p, li), footer button'),
          lettersOfNumber: lettersOf('.emergency')
        }
      })
    type Measured = Awaited<ReturnType<typeof measure>>
    const atEachSize = async (look: (size: string) => Promise<void>) => {
      for (const [width, height, text] of APART) {
        await page.setViewportSize({ width, height })
        if (text !== 100)
          await page.evaluate(
            size => document.documentElement.style.setProperty('font-size', `${size}%`),
            text
          )
        await look(`${width} by ${height}, text at ${text} %`)
      }
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
    }
    const stood: Record<string, Measured['danger'][]> = {}
    const note = () =>
      atEachSize(async size => {
        const { danger, lines } = await measure()
        stood[size] = [...(stood[size] ?? []), danger]
        expect.soft(lines, `lines of buttons at the foot, ${size}`).toBe(1)
      })
    await note()
    await walker.press({ type: 'encounter.start' })
    await note()
    await walker.letTapsThrough()
    await walker.button(walker.screens.language.choose).or(walker.personLanguage()).click()
    await note()
    await closePanels(walker)
    await walker.press({ type: 'answer.yes' })
    await note()
    await walker.press({ type: 'encounter.finish' })
    await note()
    await walker.press({ type: 'danger.open' })
    await atEachSize(async size => {
      const { dead, number, carryOn, letters, lettersOfNumber } = await measure()
      for (const place of stood[size] ?? []) {
        const { left, right, top, bottom } = place
        const near = [number.left - right, left - number.right, number.top - bottom, top - number.bottom]
        expect.soft(Math.max(...near), `999 from Danger now, ${size}`).toBeGreaterThanOrEqual(APART_PX)
        const beside = [
          carryOn.left - right,
          left - carryOn.right,
          carryOn.top - bottom,
          top - carryOn.bottom
        ]
        expect.soft(Math.max(...beside), `the way on from Danger now, ${size}`).toBeGreaterThanOrEqual(0)
        expect.soft(dead.right, `dead as far as Danger now went, ${size}`).toBeGreaterThanOrEqual(right - 1)
      }
      expect.soft(lettersOfNumber, size).toBeGreaterThanOrEqual(letters)
      expect
        .soft(number.bottom - number.top, `999 is as high as an answer, ${size}`)
        .toBeGreaterThanOrEqual(64)
    })
    for (const [width, height] of [[320, 568], [360, 640], ON_ITS_SIDE] as const) {
      await page.setViewportSize({ width, height })
      const toScroll = await page.locator('main').evaluate(main => main.scrollHeight - main.clientHeight)
      expect(toScroll, `to scroll, ${width} px wide`).toBe(0)
    }
  })
})

/** One screen of each kind, with the words of the buttons that lead there. */
const { buttons, shown, handOver, language, cleared, finished, danger } = content.screens
const { answers, who } = content.questions
const nearNow = who.choices.find(({ id }) => id === 'near-now')?.label ?? ''
const TO_WHO = [buttons.start, answers.no, answers.no, answers.yes, answers.yes]
const TO_OUTCOME = [buttons.start, buttons.numbers]
const TO_NUMBERS = [...TO_OUTCOME, shown.turn]
const WAYS: Readonly<Record<string, readonly string[]>> = {
  ready: [],
  'a question': [buttons.start],
  'several choices': [buttons.start, answers.yes],
  'who, near now': TO_WHO,
  outcome: TO_OUTCOME,
  'closing words': [...TO_OUTCOME, buttons.finish],
  'a question, turned': [buttons.start, shown.turn],
  'numbers, turned': TO_NUMBERS,
  'safe to carry, turned': [...TO_NUMBERS, handOver.take],
  'codes, turned': [...TO_NUMBERS, handOver.take, handOver.carryNames],
  'a panel': [buttons.start, language.choose],
  cleared: [buttons.clear],
  finished: [...TO_OUTCOME, buttons.clearAndFinish]
}
const IN_DANGER: Readonly<Record<string, readonly string[]>> = {
  danger: [buttons.start, buttons.danger],
  'near now': [...TO_WHO, nearNow],
  'danger, turned': [buttons.start, shown.turn, buttons.danger]
}
const INTERVALS = [50, 150, 250, 450, 600, 1_000, 2_000]
/** Across the foot, as shares of its width. */
const SPOTS = [0, 0.25, 0.45, 0.6, 0.8, 1]
const OVER = [cleared.title, finished.title]
/** Danger's heading for the officer, or for the person. */
const IN_DANGER_HEADING = new RegExp(`^(?:${danger.title}|${danger.say})$`)

/** Upright, on its side, in a low window, and with text twice as large. */
const PHONES = [
  [360, 640, 100],
  [640, 360, 100],
  [480, 320, 100],
  [360, 640, 200]
] as const

test.describe('one spot pressed again and again, on a phone', () => {
  test.use({ hasTouch: true })

  const openStopped = async (page: Page, [width, height, text]: (typeof PHONES)[number]) => {
    await page.setViewportSize({ width, height })
    await page.addInitScript('globalThis.__name ??= named => named')
    await page.addInitScript(stopClocks, Date.parse(NOON))
    await page.goto('/')
    await expect(page.locator('[data-runs]')).toBeAttached()
    await page.evaluate(size => document.documentElement.style.setProperty('font-size', `${size}%`), text)
  }

  const runs = Object.entries({ ...WAYS, ...IN_DANGER }).map(([screen, way], row) => ({ screen, way, row }))

  /** @returns some of the items. Each screen meets each item at some size, and each size at some screen. */
  const inTurn = <Item>(items: readonly Item[], many: number, row: number, size: number): readonly Item[] =>
    Array.from({ length: many }, (_, at) => items[(row + size * many + at) % items.length] as Item)

  for (const [size, phone] of PHONES.entries())
    for (const [every, intervals, spots, tag] of [
      ['', 1, 1, []],
      [', at every interval', INTERVALS.length, SPOTS.length, [LONG]]
    ] as const) {
      test(`promise 4, Danger now, pressed ten times, ends in danger and rings nobody, and any spot of the foot, pressed twenty times, wipes nothing: ${phone[0]} by ${phone[1]}, text at ${phone[2]} %${every} (U45)`, {
        tag: [...tag]
      }, async ({ page }) => {
        await openStopped(page, phone)
        for (const { screen, way, row } of runs) {
          for (const interval of inTurn(INTERVALS, intervals, row, size)) {
            const on = screen in IN_DANGER ? '.button-dead' : '.button-danger'
            const at = (INTERVALS.indexOf(interval) % 3) / 2
            const pressed = await pressAgainOn(page, { way, on, at, times: 10, interval, over: OVER })
            expect(pressed, `${screen}, every ${interval} ms`).toEqual({
              heading: expect.stringMatching(IN_DANGER_HEADING),
              numbersRung: 0,
              wasWiped: false
            })
          }
          for (const at of inTurn(SPOTS, spots, row, size)) {
            const [interval = 0] = inTurn(INTERVALS, 1, row, SPOTS.indexOf(at) + size)
            const presses: Presses = { way, on: '.action-bar', at, times: 20, interval, over: OVER }
            const { wasWiped } = await pressAgainOn(page, presses)
            expect([screen, at, interval, wasWiped]).toEqual([screen, at, interval, false])
          }
        }
      })
    }
})

/** Runs in the page. Aims at each target wholly in sight, misses by up to 24 px. @returns the grave hits. */
const misses = (grave: string[]) => {
  // At the golden angle from one another, in radians, presses cover a disc evenly.
  const [times, off, angle] = [50, 24, 2.4]
  const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
  const nameOf = (one: Element) => (one.textContent ?? '').trim()
  const isGrave = (one: Element) =>
    /^(?:session|answer)\.|^danger\.close|^step\.continue/.test(one.getAttribute('data-event') ?? '') ||
    grave.includes(nameOf(one))
  const inSight = [...scope.querySelectorAll('button, a[href], summary')].filter(one => {
    const { left, right, top, bottom, width } = one.getBoundingClientRect()
    const isMet = (y: number) => one.contains(document.elementFromPoint((left + right) / 2, y))
    return width > 1 && isMet(top + 2) && isMet(bottom - 2)
  })
  const faults = inSight.flatMap(aimedAt => {
    const { left, top, width, height } = aimedAt.getBoundingClientRect()
    return Array.from({ length: times }, (_, at) => {
      const [way, turn] = [Math.sqrt((at + 1) / times) * off, at * angle]
      const hit = document
        .elementFromPoint(left + width / 2 + way * Math.cos(turn), top + height / 2 + way * Math.sin(turn))
        ?.closest('button, a[href], summary')
      return hit && hit !== aimedAt && isGrave(hit) ? [`${nameOf(aimedAt)} -> ${nameOf(hit)}`] : []
    }).flat()
  })
  return { presses: inSight.length * times, faults: [...new Set(faults)] }
}

test.describe('presses that miss, on a phone', () => {
  test.use({ hasTouch: true })

  for (const [width, height, text] of PHONES)
    test(`promise 4, thumb: a press up to 24 px off its target never clears, finishes, leaves danger, opens the numbers or answers in its place: ${width} by ${height}, text at ${text} %`, {
      tag: width === 360 && text === 100 ? [] : [LONG]
    }, async ({ walker, page }) => {
      const grave = [buttons.clearAndFinish, buttons.numbers, buttons.clear]
      const ways = Object.entries({ ...WAYS, ...IN_DANGER })
      let presses = 0
      for (const [row, [screen, way]] of ways.entries())
        await test.step(screen, async () => {
          await page.setViewportSize({ width: 360, height: 640 })
          await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
          await closePanels(walker)
          if (row > 0) await walker.startOver()
          for (const words of way) {
            await walker.letTapsThrough()
            await page
              .getByRole('button', { name: new RegExp(`^${words}`) })
              .first()
              .click()
          }
          await page.setViewportSize({ width, height })
          await page.evaluate(
            size => document.documentElement.style.setProperty('font-size', size),
            `${text}%`
          )
          for (const part of [0, 0.5, 1]) {
            await page.evaluate(share => {
              for (const one of document.querySelectorAll('.screen, main'))
                one.scrollTop = one.scrollHeight * share
            }, part)
            const found = await page.evaluate(misses, grave)
            presses += found.presses
            expect.soft(found.faults, `${screen}, scrolled by ${part}`).toEqual([])
          }
        })
      expect(presses).toBeGreaterThan(10_000)
    })
})

/** The position of each answer, and the share of the window above its middle. */
const placesOfAnswers = (page: Page) =>
  page.locator('.answers button').evaluateAll(all =>
    all.map(one => {
      const { x, y, height } = one.getBoundingClientRect()
      return { x, y, height, above: (y + height / 2) / innerHeight }
    })
  )

test('promise 1, thumb: on a phone, on its side and at a desk the four answers stand below the middle, in one place on every question (U49)', {
  tag: IN_ANY_LANGUAGE
}, async ({ walker, page }) => {
  const stood = new Map<string, unknown>()
  await walker.press({ type: 'encounter.start' })
  for (const question of ['support', 'safety', 'safePlace', 'afraid']) {
    if (question !== 'support') await walker.press({ type: 'answer.no' })
    for (const [width, height] of [...SIZES.Roboto, [412, 915], [1366, 768]] as const) {
      await page.setViewportSize({ width, height })
      const places = await placesOfAnswers(page)
      const [size, where] = [`${width}x${height}`, `${question}, ${width}x${height}`]
      expect(places, where).toHaveLength(4)
      for (const { above } of places) expect(above, where).toBeGreaterThan(0.55)
      expect(places, where).toEqual(stood.get(size) ?? places)
      stood.set(size, places)
    }
  }
})
