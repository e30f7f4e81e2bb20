import type { Face } from './fonts.ts'
import { IN_ANY_FACE } from './support/in-any-face.ts'
import { expect, test } from './support/walker.ts'

const ON_ITS_SIDE = [640, 360] as const

/** Sizes at which the words have room. The bold of DejaVu Sans is a quarter wider than Roboto's. */
const SIZES: Readonly<Record<Face, readonly (readonly [width: number, height: number])[]>> = {
  Roboto: [[360, 640], [390, 844], ON_ITS_SIDE],
  'Noto Sans': [[360, 640], [390, 844], ON_ITS_SIDE],
  'DejaVu Sans': [[390, 844], ON_ITS_SIDE]
}

test('action bar: Danger now is one line, and it and Finish now stay where they are beside any button', {
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
      const [its, finish] = [
        await danger.boundingBox(),
        await walker.button(walker.screens.buttons.finish).boundingBox()
      ]
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
