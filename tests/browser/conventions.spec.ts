import type { Locator } from '@playwright/test'
import { ANSWERS } from '../../content/vocabulary.ts'
import { walk } from '../support/walk.ts'
import { content } from './support/content.ts'
import { screens } from './support/screens.ts'
import { expect, headingOf, test } from './support/walker.ts'

const { questions } = content
const ANSWER_LABELS = ANSWERS.map(answer => questions.answers[answer])
const OPTION_LABELS = [
  ...ANSWER_LABELS,
  ...questions.supportNeeds.choices.map(({ label }) => label),
  ...questions.who.choices.map(({ label }) => label)
]
/** The titles that the quietest route shows too: a title outside them would tell that something was answered. */
const TITLES = [
  content.screens.product.title,
  questions.support.title,
  questions.safety.title,
  questions.safePlace.title,
  questions.afraid.title,
  content.screens.outcome.title
]

const WIDTHS = [320, 360, 412, 1280]
const TARGETS = 'a[href]:visible, button:visible, summary:visible, input:visible, [role=button]:visible'

interface Box {
  readonly name: string
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
        return { name: element.textContent ?? '', x, y, width, height }
      })
  )

const gap = (a: Box, b: Box) =>
  Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width), a.y - (b.y + b.height), b.y - (a.y + a.height))

const tooClose = (all: readonly Box[]) =>
  all.flatMap((a, at) =>
    all.slice(at + 1).flatMap(b => (gap(a, b) < 11.5 ? `${a.name} | ${b.name}: ${gap(a, b)}` : []))
  )

for (const { name, events } of screens)
  test.describe(name, () => {
    const snapshot = walk(events)
    const isSingle = snapshot.hasTag('single')
    const isFirstTime = !name.includes('answered before')

    test.beforeEach(async ({ walker }) => walker.walk(events))

    test('U1 has one heading of the first level, which names the group of answers', async ({ page }) => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      if (isSingle || snapshot.hasTag('several'))
        await expect(page.getByRole('group', { name: headingOf(snapshot), exact: true })).toHaveCount(1)
    })

    test('U2 has a title that tells no answer', async ({ page }) => {
      const title = await page.title()
      expect(TITLES).toContain(title)
      expect(OPTION_LABELS.filter(label => title.includes(label))).toEqual([])
    })

    test('U3 gives its heading the focus, and stands at its top', async ({ page }) => {
      if (events.length > 0 && !events.at(-1)?.type.includes('toggle'))
        await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
      else if (events.length === 0)
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
      const scrolled = await page.evaluate(() => [scrollY, document.querySelector('main')?.scrollTop])
      if (!events.at(-1)?.type.includes('toggle')) expect(scrolled).toEqual([0, 0])
    })

    test('U4 announces itself by the heading alone', async ({ page }) => {
      await expect(page.locator('[aria-live], [role=status], [role=alert]')).toHaveCount(0)
    })

    test('U5 chooses nothing beforehand', async ({ page }) => {
      await expect(page.locator(':checked')).toHaveCount(0)
      await expect(page.locator('[aria-current=true]')).toHaveCount(isSingle && !isFirstTime ? 1 : 0)
    })

    if (isSingle) {
      test('U6 gives each answer the same room', async ({ walker }) => {
        const sizes = await Promise.all(ANSWER_LABELS.map(label => walker.button(label).boundingBox()))
        const heights = sizes.map(box => box?.height ?? 0)
        const widths = sizes.map(box => box?.width ?? 0)
        expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(1)
        expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1)
      })

      test('U7 puts "or" before the last two, as no answer of its own', async ({ page }) => {
        const list = page.getByRole('group').getByRole('list')
        await expect(list.getByRole('listitem')).toHaveCount(4)
        await expect(list.getByRole('listitem').nth(2)).toContainText(/^or\s*Not sure/)
        await expect(page.getByText('or', { exact: true })).not.toHaveAttribute('tabindex')
      })
    }

    for (const width of WIDTHS)
      test(`U8 has targets that a gloved thumb can hit, ${width} px wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 })
        const all = await boxes(page.locator(TARGETS))
        expect(all.filter(box => box.height < 48 || box.width < 48)).toEqual([])
        expect(tooClose(all)).toEqual([])
        const answers = await boxes(page.getByRole('group').getByRole('listitem').getByRole('button'))
        expect(answers.filter(box => box.height < 64)).toEqual([])
        if (!snapshot.hasTag('outcome')) {
          const room = await page
            .getByRole('heading', { level: 1 })
            .evaluate(h1 => h1.closest('main')?.firstElementChild?.clientWidth ?? 0)
          expect(answers.filter(box => box.width < Math.min(room, 672) - 33)).toEqual([])
        }
      })

    test('U28 has Clear in the same place, under its own name', async ({ walker, page }) => {
      const clear = walker.button('Clear')
      await expect(clear).toHaveText('Clear')
      await expect(clear).toHaveAccessibleName('Clear')
      const box = await clear.boundingBox()
      const right = 360 - ((box?.x ?? 0) + (box?.width ?? 0))
      expect([Math.round(right), Math.round(box?.y ?? 0), Math.round(box?.height ?? 0)]).toEqual([16, 4, 48])
      expect(await page.locator('header button').last().textContent()).toBe('Clear')
    })

    test('U31 has a link past the top first, which shows when it has the focus', async ({ page }) => {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      await page.keyboard.press('Tab')
      const skip = page.getByRole('link', { name: 'Skip to the question' })
      await skip.focus()
      await expect(skip).toBeInViewport()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
      expect(new URL(page.url()).hash).toBe('')
    })

    test('U36 has nowhere to type, and nothing a browser writes to disk', async ({ page }) => {
      await expect(page.locator('input, textarea, select, [contenteditable]')).toHaveCount(0)
    })

    test('U38 tells Say from Note by words', async ({ page }) => {
      const labels = await page
        .locator('main')
        .getByText(/^(Say|Note)$/)
        .allTextContents()
      expect(new Set(labels)).toEqual(new Set(['Say', 'Note']))
    })

    test('is one tap away from danger and from the finish', async ({ walker }) => {
      await expect(walker.button('Danger now')).toHaveCount(snapshot.hasTag('danger') ? 0 : 1)
      await expect(walker.button('Finish now')).toHaveCount(1)
      await expect(walker.button('Back')).toHaveCount(snapshot.can({ type: 'back' }) ? 1 : 0)
    })
  })

test('U2 each initial question has a title of its own', () => {
  expect(new Set(TITLES).size).toBe(TITLES.length)
})
