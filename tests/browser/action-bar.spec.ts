import type { Face } from './fonts.ts'
import { IN_ANY_FACE } from './support/in-any-face.ts'
import { expect, test } from './support/walker.ts'

const ON_ITS_SIDE = [640, 360] as const

/** Sizes at which the words have room. The bold of DejaVu Sans is a quarter wider than Roboto's. */
const SIZES: Readonly<Record<Face, readonly (readonly [width: number, height: number])[]>> = {
  Roboto: [[360, 640], [390, 844], ON_ITS_SIDE],
  'Noto Sans': [[360, 640], [390, 844], ON_ITS_SIDE],
  'DejaVu Sans': [
    [390, 844],
    [740, 360]
  ]
}

test('action bar: Danger now is one line, and it and the numbers stay where they are beside any button', {
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
      const [its, finish] = [await danger.boundingBox(), await walker.finishButton().boundingBox()]
      expect(Math.min(its?.width ?? 0, its?.height ?? 0)).toBeGreaterThanOrEqual(48)
      // On its side the bar is as wide as its words.
      edges[at]?.push(`${height > width ? its?.x : ''} ${its?.width} ${finish?.x} ${finish?.width}`)
    }
  }
  await look()
  await walker.press({ type: 'encounter.start' })
  await walker.press({ type: 'answer.yes' })
  await look()
  await walker.press({ type: 'encounter.finish' })
  await look()
  for (const one of edges) expect(new Set(one).size, one.join('; ')).toBe(1)
})

test('bars: on a phone on its side no button lies over another', { tag: IN_ANY_FACE }, async ({
  walker,
  page
}) => {
  const overlaps = async () => {
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
  const look = async () => {
    for (const [width, height] of [[568, 320], ON_ITS_SIDE] as const) {
      await page.setViewportSize({ width, height })
      expect([width, await overlaps()]).toEqual([width, []])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
  }
  await walker.press({ type: 'encounter.start' })
  await look()
  await walker.press({ type: 'encounter.finish' })
  await look()
})
