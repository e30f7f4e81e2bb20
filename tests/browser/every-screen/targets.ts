import type { Locator, Page } from '@playwright/test'
import { isInEnglish } from '../support/speech.ts'
import { expect, test, type Walker } from '../support/walker.ts'

const { step } = test
const soft = expect.soft

const WIDTHS = [320, 360, 412, 1280]
/** Widths at which longer words may push something out of place. */
const NARROW = [320, 360]
const TARGETS = 'a[href]:visible, button:visible, summary:visible, input:visible, [role=button]:visible'

interface Box {
  readonly name: string
  /** The middle scrolls under the edges, so only targets of the same part can be too close. */
  readonly part: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Whether it has a border. Lines of a list have none and may touch: a hairline separates them. */
  readonly isBox: boolean
}

/** How far from its middle a target can still be hit; its invisible extension counts. */
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

/** A point on the line of a chevron. */
interface Spot {
  /** The text at that point; empty between texts. */
  readonly text: string
  readonly x: number
  readonly y: number
  /** Whether a press there belongs to the chevron's control, not to a number or a neighbour. */
  readonly isOwn: boolean
  /** Whether a press there calls a number. */
  readonly isNumber: boolean
  /** Whether the press reaches its control. */
  readonly isMet: boolean
}

/** @returns all controls with a chevron, on a screen or on the panel in front of it. */
export const withChevron = (page: Page): Locator =>
  page
    .locator('dialog')
    .or(page.locator('#app'))
    .last()
    .locator('button:visible, summary:visible')
    .filter({ has: page.locator('path[d="M6 9l6 6 6-6"]') })

/** @returns points on each control's line: ends and middle of every text, and some between them. */
export const spotsOnLines = (controls: Locator): Promise<readonly (readonly Spot[])[]> =>
  controls.evaluateAll(elements =>
    elements.map(control => {
      control.scrollIntoView({ block: 'center' })
      const { top, right, bottom } = control.getBoundingClientRect()
      const around = control.closest('li, section, .outcome > *, dialog, main') ?? control
      const spots: Spot[] = []
      const look = (text: string, x: number, y: number, owner?: Element) => {
        const hit = document.elementFromPoint(x, y)
        const isMet = owner
          ? owner.contains(hit)
          : around.contains(hit?.closest('a, button, summary') ?? null)
        const isNumber = owner?.matches('a') ?? false
        spots.push({ text, x, y, isOwn: owner === control, isNumber, isMet })
      }
      const range = document.createRange()
      const texts = document.createTreeWalker(around, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const parent = node.parentElement
        if (!parent || parent.closest('.sr-only')) continue
        range.selectNodeContents(node)
        for (const box of range.getClientRects()) {
          const y = (box.top + box.bottom) / 2
          if (box.width < 1 || y < top || y > bottom) continue
          for (const x of [box.left + 1, (box.left + box.right) / 2, box.right - 1])
            look(node.textContent ?? '', x, y, parent.closest('a, button, summary') ?? control)
        }
      }
      const start = Math.min(...spots.map(({ x }) => x))
      const across = (y: number, gaps: number) => {
        for (let part = 0; part <= gaps; part++) look('', start + ((right - 2 - start) * part) / gaps, y)
      }
      across(top + 3, 2)
      across((top + bottom) / 2, 11)
      across(bottom - 3, 2)
      return spots
    })
  )

/** A chevron's control takes presses anywhere on its line, except on a number, which is a link. */
export const isPressedAnywhere = async (page: Page): Promise<void> => {
  const spots = (await spotsOnLines(withChevron(page))).flat()
  soft(spots.filter(({ isMet }) => !isMet).map(({ text, x, y }) => `${text} at ${x}, ${y}`)).toEqual([])
}

/** Targets are large enough for a gloved thumb at each width. */
export const hasRoomForThumbs = async ({ page, speech }: Walker): Promise<void> => {
  for (const width of isInEnglish(speech) ? WIDTHS : NARROW)
    await step(`targets, ${width} px wide`, async () => {
      await page.setViewportSize({ width, height: 800 })
      const all = await boxes(page.locator('dialog').or(page.locator('#app')).last().locator(TARGETS))
      soft(all.filter(box => box.height < 48 || box.width < 48)).toEqual([])
      soft(tooClose(all)).toEqual([])
      await isPressedAnywhere(page)
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
