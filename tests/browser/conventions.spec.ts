import type { Locator } from '@playwright/test'
import { ANSWERS } from '../../content/vocabulary.ts'
import { fill } from '../../machines/fill.ts'
import { timesIn } from '../../src/words.ts'
import { behind } from './support/behind.ts'
import { content } from './support/content.ts'
import { onEveryLook, onEveryScreen } from './support/on-every-screen.ts'
import { longest } from './support/screens.ts'
import { titlesIn } from './support/titles.ts'
import { expect, test } from './support/walker.ts'

const { questions } = content
const { cleared, buttons } = content.screens
const CLEARED = [
  cleared.title,
  cleared.gone,
  fill(cleared.byItself, timesIn({ content, dates: undefined })),
  buttons.beginAgain
].join('')
const ANSWER_LABELS = ANSWERS.map(answer => questions.answers[answer])
const OPTION_LABELS = [
  ...ANSWER_LABELS,
  ...questions.supportNeeds.choices.map(({ label }) => label),
  ...questions.who.choices.map(({ label }) => label)
]
const TITLES = titlesIn(content)

const WIDTHS = [320, 360, 412, 1280]
const TARGETS = 'a[href]:visible, button:visible, summary:visible, input:visible, [role=button]:visible'

interface Box {
  readonly name: string
  /** The middle scrolls under the edges, so that only what is in the same part can be too close. */
  readonly part: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const boxes = (targets: Locator): Promise<readonly Box[]> =>
  targets.evaluateAll(elements =>
    elements
      .filter(element => !element.closest('p') && !element.classList.contains('sr-only'))
      .map(element => {
        const { x, y, width, height } = element.getBoundingClientRect()
        const part = element.closest('main, header, footer')?.tagName ?? ''
        return { name: element.textContent ?? '', part, x, y, width, height }
      })
  )

const gap = (a: Box, b: Box) =>
  Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width), a.y - (b.y + b.height), b.y - (a.y + a.height))

const tooClose = (all: readonly Box[]) =>
  all.flatMap((a, at) =>
    all
      .slice(at + 1)
      .flatMap(b => (a.part === b.part && gap(a, b) < 11.5 ? `${a.name} | ${b.name}: ${gap(a, b)}` : []))
  )

/** A phone: numbers are links there, and every target is pressed with a thumb. */
test.use({ hasTouch: true })

const { step } = test
const soft = expect.soft

onEveryScreen('conventions', async ({ walker, page, name, events, snapshot }) => {
  const isSingle = snapshot.hasTag('single')
  const isQuestion = isSingle || snapshot.hasTag('several')
  const heading = page.getByRole('heading', { level: 1 })

  await step('U1 one heading of the first level, which names the group of answers', async () => {
    await soft(heading).toHaveCount(1)
    if (isQuestion)
      await soft(page.getByRole('group', { name: walker.headingOf(snapshot), exact: true })).toHaveCount(1)
  })

  await step('U2 a title that tells no answer', async () => {
    const title = await page.title()
    soft(TITLES).toContain(title)
    soft(OPTION_LABELS.filter(label => title.includes(label))).toEqual([])
  })

  await step(
    'U3 the heading has the focus and the screen is at its top, but for the first of a visit and a choice just made',
    async () => {
      const last = events.at(-1)
      if (last === undefined) soft(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
      else if ('choice' in last) await soft(walker.buttonFor(last)).toBeFocused()
      else {
        await soft(heading).toBeFocused()
        soft(await page.evaluate(() => [scrollY, document.querySelector('main')?.scrollTop])).toEqual([0, 0])
      }
    }
  )

  await step('U4 the heading alone announces the screen', async () => {
    await soft(page.locator('[aria-live], [role=alert]')).toHaveCount(0)
    /** Of the contacts it is told later, if their hours change. */
    const statuses = await page.getByRole('status').allTextContents()
    soft(statuses.filter(said => !said.startsWith('In order for'))).toEqual([])
  })

  await step('U5 nothing is chosen beforehand', async () => {
    const earlier = isSingle && name.includes('answered before') ? 1 : 0
    await soft(page.locator(':checked')).toHaveCount(0)
    await soft(page.locator('[aria-current=true]')).toHaveCount(earlier)
    await soft(page.locator('[aria-pressed=true]')).toHaveCount(name.includes('chosen before') ? 1 : 0)
  })

  if (isSingle) {
    await step('U6 each answer has the same room', async () => {
      const sizes = await Promise.all(ANSWER_LABELS.map(label => walker.button(label).boundingBox()))
      for (const side of ['height', 'width'] as const) {
        const all = sizes.map(box => box?.[side] ?? 0)
        soft(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1)
      }
    })

    await step('U7 "or" stands before the last two, as no answer of its own', async () => {
      const list = page.getByRole('group').getByRole('list')
      await soft(list.getByRole('listitem')).toHaveCount(4)
      await soft(list.getByRole('listitem').nth(2)).toHaveText(/^or\s*Not sure/)
      await soft(page.getByText('or', { exact: true })).not.toHaveAttribute('tabindex')
    })
  }

  await step('U28 Clear is in the same place, under its own name', async () => {
    const clear = walker.button('Clear')
    await soft(clear).toHaveText('Clear')
    await soft(clear).toHaveAccessibleName('Clear')
    const { x = 0, y = 0, width = 0, height = 0 } = (await clear.boundingBox()) ?? {}
    soft([Math.round(360 - x - width), Math.round(y), Math.round(height)]).toEqual([16, 4, 48])
  })

  await step('U36 there is nowhere to type, and nothing a browser writes to disk', async () => {
    await soft(page.locator('input, textarea, select, [contenteditable]')).toHaveCount(0)
  })

  await step('U38 Say and Note are told apart by words', async () => {
    const labels = await page
      .locator('main')
      .getByText(/^(Say|Note)$/)
      .allTextContents()
    soft(new Set(labels)).toEqual(new Set(['Say', 'Note']))
  })

  await step('danger, the finish and Back are one tap away', async () => {
    await soft(walker.button('Danger now')).toHaveCount(snapshot.hasTag('danger') ? 0 : 1)
    await soft(walker.button('Finish now')).toHaveCount(1)
    await soft(walker.button('Back')).toHaveCount(snapshot.can({ type: 'back' }) ? 1 : 0)
  })

  await step('U31 a link past the top comes first, and shows when it has the focus', async () => {
    const skip = page.getByRole('link', { name: buttons.skip })
    soft(await page.locator('a, button, summary').first().textContent()).toBe(await skip.textContent())
    await skip.focus()
    await soft(skip).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Enter')
    await soft(heading).toBeFocused()
    soft(new URL(page.url()).hash).toBe('')
  })

  await step('Clear wipes at once: the drawing is gone, and nothing of it is left', async () => {
    const drawn = await page.locator('#app > div').elementHandle()
    await walker.button('Clear').click()
    await soft(heading).toHaveText('Cleared')
    await soft(heading).toBeFocused()
    soft(await page.locator('main').textContent()).toBe(CLEARED)
    soft(await drawn?.evaluate(element => [element.isConnected, element.childNodes.length])).toEqual([
      false,
      0
    ])
    soft(await page.title()).toBe('Encounter checklist')
  })
})

onEveryLook('U8 targets that a gloved thumb can hit', async ({ page, snapshot }) => {
  for (const width of WIDTHS)
    await step(`${width} px wide`, async () => {
      await page.setViewportSize({ width, height: 800 })
      const all = await boxes(page.locator(TARGETS))
      soft(all.filter(box => box.height < 48 || box.width < 48)).toEqual([])
      soft(tooClose(all)).toEqual([])
      const answers = await boxes(page.getByRole('group').getByRole('listitem').getByRole('button'))
      soft(answers.filter(box => box.height < 64)).toEqual([])
      if (!snapshot.hasTag('outcome'))
        soft(answers.filter(box => box.width < Math.min(width, 672) - 32 - 20)).toEqual([])
    })
})

for (const [name, goThere] of Object.entries(behind))
  test(`conventions and U8: the outcome, then ${name}`, async ({ walker, page }) => {
    await walker.walk(longest)
    await walker.letTapsThrough()
    await goThere(walker)
    await soft(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await soft(page.locator(':focus')).toHaveCount(1)
    soft(TITLES).toContain(await page.title())
    await soft(page.locator('input, textarea, select, [contenteditable]')).toHaveCount(0)
    await soft(page.getByRole('button', { name: 'Clear', exact: true }).first()).toBeVisible()
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      const all = await boxes(page.locator('dialog').or(page.locator('#app')).last().locator(TARGETS))
      soft(all.filter(box => box.height < 48 || box.width < 48)).toEqual([])
      soft(tooClose(all)).toEqual([])
    }
  })

test('U2 each initial question has a title of its own', () => {
  expect(new Set(TITLES).size).toBe(TITLES.length)
})
