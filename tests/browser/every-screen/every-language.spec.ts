import { behind, pressing } from '../support/behind.ts'
import { contentIn } from '../support/content.ts'
import { quietest } from '../support/screens.ts'
import { withTheirs } from '../support/speech.ts'
import { expect, test, Walker } from '../support/walker.ts'
import { overflow } from './bends.ts'
import { runsOn } from './runs.ts'
import { astray, misnamed, saidIn, saysWhatLanguageItIsIn, tagsOf } from './speaks.ts'

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

test('what is in another language than it says, or runs astray, would be noticed', async ({
  walker,
  page,
  folder
}) => {
  const said = saidIn(folder, ['cy', 'ar'])
  const number = '0161 629 9861'
  await page.evaluate(
    ([english, digits]) => {
      const plant = (lang: string, dir: string, text: string) => {
        const planted = document.createElement('p')
        Object.assign(planted, { lang, dir, textContent: text })
        document.querySelector('main')?.append(planted)
      }
      plant('cy', 'ltr', english)
      plant('en-GB', 'rtl', 'العربية')
      plant('ar', 'ltr', 'العربية')
      plant('ar', 'rtl', digits)
    },
    [walker.content.beforeYouStart.title, number] as const
  )
  const runs = await runsOn(page)
  expect(misnamed(runs, said).map(({ lang }) => lang)).toEqual(['cy', 'en-GB'])
  expect(astray(runs).map(({ lang, dir }) => `${lang} ${dir}`)).toEqual(['en-GB rtl', 'ar ltr', 'ar rtl'])
  expect(runs.flatMap(({ backwards }) => backwards)).toEqual([number])
})
