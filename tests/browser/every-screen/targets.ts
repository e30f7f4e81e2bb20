import type { Locator, Page } from '@playwright/test'
import { isInEnglish } from '../support/speech.ts'
import { expect, test, type Walker } from '../support/walker.ts'

const { step } = test
const soft = expect.soft

const WIDTHS = [320, 360, 412, 1280]
/** Where longer words may push something out of its place. */
const NARROW = [320, 360]
const TARGETS = 'a[href]:visible, button:visible, summary:visible, input:visible, [role=button]:visible'

interface Box {
  readonly name: string
  /** The middle scrolls under the edges, so that only what is in the same part can be too close. */
  readonly part: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** It has an edge. Lines of a list have none, and may touch: a hairline tells them apart. */
  readonly isBox: boolean
}

/** How far from its middle a thumb still meets a target: what it reaches past its words counts too. */
const HALF = 23.5

const boxes = (targets: Locator): Promise<readonly Box[]> =>
  targets.evaluateAll(
    (elements, half) =>
      elements
        .filter(element => !element.closest('p') && !element.classList.contains('sr-only'))
        .map(element => {
          const { x, y, width, height } = element.getBoundingClientRect()
          const part =
            element.closest('main, header, footer, .frame-head, .frame-main, .frame-foot')?.className ?? ''
          const isBox = Number.parseFloat(getComputedStyle(element).borderTopWidth) > 0
          const reaches = () => {
            element.scrollIntoView({ block: 'center' })
            const { top, left } = element.getBoundingClientRect()
            return [-half, half].every(by =>
              element.contains(document.elementFromPoint(left + width / 2, top + height / 2 + by))
            )
          }
          const reach = height < 2 * half && reaches() ? 2 * half + 1 : height
          return { name: element.textContent ?? '', part, x, y, width, height: reach, isBox }
        }),
    HALF
  )

const gap = (a: Box, b: Box) =>
  Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width), a.y - (b.y + b.height), b.y - (a.y + a.height))

const tooClose = (all: readonly Box[]) =>
  all.flatMap((a, at) =>
    all
      .slice(at + 1)
      .flatMap(b =>
        a.part === b.part && a.isBox && b.isBox && gap(a, b) < 7.5
          ? `${a.name} | ${b.name}: ${gap(a, b)}`
          : []
      )
  )

/** Targets that a gloved thumb can hit, at each width. */
export const hasRoomForThumbs = async ({ page, speech }: Walker): Promise<void> => {
  for (const width of isInEnglish(speech) ? WIDTHS : NARROW)
    await step(`targets, ${width} px wide`, async () => {
      await page.setViewportSize({ width, height: 800 })
      const all = await boxes(page.locator('dialog').or(page.locator('#app')).last().locator(TARGETS))
      soft(all.filter(box => box.height < 48 || box.width < 48)).toEqual([])
      soft(tooClose(all)).toEqual([])
      const answers = await boxes(page.getByRole('group').getByRole('listitem').getByRole('button'))
      soft(answers.filter(box => box.height < 64)).toEqual([])
    })
}

/** Two answers share the width of the page. */
export const answersShareTheWidth = async (page: Page): Promise<void> => {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    const answers = await boxes(page.getByRole('group').getByRole('listitem').getByRole('button'))
    soft(answers.filter(box => box.width < (Math.min(width, 560) - 32 - 12) / 2 - 1)).toEqual([])
  }
}
