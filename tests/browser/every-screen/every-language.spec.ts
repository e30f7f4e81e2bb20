import { behind, pressing } from '../support/behind.ts'
import { contentIn } from '../support/content.ts'
import { quietest } from '../support/screens.ts'
import { withTheirs } from '../support/speech.ts'
import { expect, test, Walker } from '../support/walker.ts'
import { overflow } from './bends.ts'
import { saidIn, saysWhatLanguageItIsIn, tagsOf } from './speaks.ts'

test.use({ hasTouch: true })

const bends = async ({ page }: Walker) => {
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 640 })
    expect.soft(await overflow(page)).toEqual([])
  }
}

for (const { language } of contentIn('content').languages)
  test(`beside English, and first on a phone that is turned round: ${language.tag}`, async ({
    page,
    folder
  }) => {
    const speech = withTheirs(folder, language.tag)
    const walker = new Walker(page, speech)
    const { screens } = walker
    const said = saidIn(folder, tagsOf(speech))
    const look = async (where: string) =>
      test.step(where, async () => {
        await saysWhatLanguageItIsIn(page, speech, said)
        await bends(walker)
      })
    await walker.open()
    await walker.press({ type: 'start' })
    await look('a question')
    await pressing(screens.shown.question)(walker)
    await look('the question, turned round')
    await page.reload()
    await walker.hasBegun()
    await walker.walk(quietest)
    await look('the outcome')
    await behind['numbers, turned round']?.(walker)
    await look('numbers, turned round')
    expect(await page.locator(`[lang="${language.tag}"]`).count()).toBeGreaterThan(5)
  })
