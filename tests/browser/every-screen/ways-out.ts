import { expect, test, type Walker } from '../support/walker.ts'

const soft = expect.soft

/** On its side, in half of a screen, and small. */
const LOW = [
  [640, 360],
  [844, 390],
  [568, 320],
  [360, 450],
  [320, 480]
] as const

/** Clear, danger and the finish are one tap away on a low screen too, however far down one has read. */
export const keepsTheWaysOutInSight = async (walker: Walker): Promise<void> => {
  const { page } = walker
  const { buttons } = walker.screens
  for (const [width, height] of LOW)
    await test.step(`the ways out stay in sight at ${width} by ${height}`, async () => {
      await page.setViewportSize({ width, height })
      for (const top of [0, 99_999]) {
        await page.evaluate(to => {
          window.scrollTo(0, to)
          document.querySelector('main')?.scrollTo(0, to)
        }, top)
        for (const name of [buttons.clear, buttons.danger, buttons.finish])
          for (const button of await walker.button(name).all()) {
            await soft(button).toBeInViewport({ ratio: 1 })
            soft((await button.boundingBox())?.height).toBeGreaterThanOrEqual(48)
          }
      }
      const { height: room = 0 } = (await page.getByRole('main').boundingBox()) ?? {}
      soft(room).toBeGreaterThan(height / 2)
    })
  await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 0))
}
