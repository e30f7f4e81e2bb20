import type { Page } from '@playwright/test'
import type { Content } from '../../machines/content/content.ts'
import type { EncounterEvent } from '../../machines/encounter/encounter.setup.ts'
import type { Catalogue } from '../../machines/language/catalogue.ts'
import { englishText } from '../../machines/language/lookup.ts'
import type { TextKey } from '../../machines/language/text-key.ts'
import { languageBlocks } from '../../tools/build/content/page-data.ts'
import { STALE } from '../support/fixture/all-languages.ts'
import { pseudo } from '../support/fixture/pseudo.ts'
import { translatedContent } from '../support/translated-content.ts'
import { CLEAR_AT, placeOf } from './every-screen/conventions.ts'
import { type Run, runsOn } from './every-screen/languages.ts'
import { hasStoredNothing } from './support/base.ts'
import { contentIn } from './support/content.ts'
import { openFolds } from './support/folds.ts'
import { pressing } from './support/off-flow-screens.ts'
import { beginning } from './support/speech.ts'
import { expect, heading, test, Walker } from './support/walker.ts'

/** @returns the Arabic of the fixture for an English text. */
const ar = (english: string) => pseudo('ar', english)

const { content: english, languages } = contentIn('fixture')
const textsOf = (tag: string): Catalogue =>
  languages.find(({ language }) => language.tag === tag)?.texts ?? new Map()
const welsh = translatedContent(english, textsOf('cy'))
/** English used where the Welsh translation is stale. */
const standIns = STALE.map(key => englishText(english, key as TextKey))
const welshNames = new Walker(undefined as unknown as Page, { content: welsh })

const SWITCHES = { cy: 'Cymraeg', en: 'English' } as const

/** Opens the panel of languages: from a line of the first screen, or from the header elsewhere. */
const openLanguages = async (walker: Walker, { screens: { language } } = english) => {
  await walker.letTapsThrough()
  await walker
    .button(language.choose)
    .or(walker.button(beginning(language.chosen.split('{')[0] ?? '')))
    .click()
}

/** Switches the officer's language: in the first screen's header, or in the panel of languages elsewhere. */
const switchTo = async (walker: Walker, tag: keyof typeof SWITCHES) => {
  await walker.letTapsThrough()
  if (!(await walker.button(SWITCHES[tag]).isVisible())) {
    await openLanguages(walker, tag === 'cy' ? english : welsh)
    await walker.letTapsThrough()
  }
  await walker.button(SWITCHES[tag]).click()
}

const chooseTheirs = async (walker: Walker, words: Content, name: RegExp) => {
  await openLanguages(walker, words)
  await walker.letTapsThrough()
  await walker.button(name).click()
  await walker.letTapsThrough()
}

/** One screen of each kind, and the route to it. */
const PLACES: Readonly<Record<string, readonly EncounterEvent[]>> = {
  ready: [],
  question: [{ type: 'encounter.start' }, { type: 'answer.no' }],
  'question that was answered': [{ type: 'encounter.start' }, { type: 'answer.no' }, { type: 'step.back' }],
  choices: [
    { type: 'encounter.start' },
    { type: 'answer.yes' },
    { type: 'choice.toggle', question: 'supportNeeds', choice: 'housing' }
  ],
  danger: [{ type: 'encounter.start' }, { type: 'danger.open' }],
  outcome: [{ type: 'encounter.start' }, { type: 'answer.no' }, { type: 'encounter.finish' }]
}

test('promise 4, languages: the switch of the officer is on every screen and keeps place and answers (U22)', async ({
  walker,
  page
}) => {
  const held = page.locator('[aria-pressed=true], [aria-current]')
  for (const [place, events] of Object.entries(PLACES))
    await test.step(place, async () => {
      await walker.walk(events)
      const [before, address] = [await held.count(), page.url()]
      await switchTo(walker, 'cy')
      await expect(heading(page)).toHaveText(welshNames.headingOf(walker.now))
      await expect(heading(page)).toBeFocused()
      await expect(page.locator('html')).toHaveAttribute('lang', 'cy')
      await expect(held).toHaveCount(before)
      await switchTo(walker, 'en')
      await walker.showsWhatTheMachineSays()
      await expect(heading(page)).toBeFocused()
      // A panel that closes holds marks for a moment.
      await expect(held).toHaveCount(before)
      expect(page.url()).toBe(address)
      await walker.startOver()
    })
  for (const ending of ['finished', 'cleared'] as const)
    await test.step(ending, async () => {
      await walker.walk(PLACES.outcome ?? [])
      if (ending === 'finished') await walker.clearAndFinish()
      else await walker.button('Clear').click()
      await switchTo(walker, 'cy')
      await expect(heading(page)).toHaveText(welsh.screens[ending].title)
      await switchTo(walker, 'en')
      await walker.again()
    })
})

test('promise 4, languages: both sides of the switch are large enough, on a narrow screen too, and leave Start in sight', async ({
  walker,
  page
}) => {
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 640 })
    const sizes = []
    for (const tag of ['cy', 'en'] as const) {
      const box = await walker.button(SWITCHES[tag]).boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(48)
      sizes.push(box?.height)
      await switchTo(walker, tag)
      const { start } = (tag === 'cy' ? welsh : english).screens.buttons
      if (width === 360) await expect(walker.button(start)).toBeInViewport({ ratio: 0.95 })
    }
    expect(sizes[0]).toEqual(sizes[1])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
})

/** Whole texts by the language that they are in. */
const SAID: Readonly<Record<string, ReadonlySet<string>>> = {
  cy: new Set(textsOf('cy').values()),
  ar: new Set(textsOf('ar').values()),
  'en-GB': new Set(standIns)
}

const wrong = (runs: readonly Run[]) =>
  runs.filter(({ text, lang }) => {
    const tags = Object.keys(SAID).filter(tag => SAID[tag]?.has(text))
    return tags.length > 0 && !tags.includes(lang)
  })

test('promise 4, languages: every run of text has its lang, also English fallbacks', async ({ page }) => {
  const walker = new Walker(page, { content: welsh, query: 'language=cy' })
  await walker.open()
  await chooseTheirs(walker, welsh, /^العربية/)
  const seen = new Set<string>()
  const look = async () => {
    const runs = await runsOn(page)
    for (const { lang } of runs) seen.add(lang)
    expect(wrong(runs)).toEqual([])
    return runs
  }
  await look()
  await page.getByRole('button', { name: welsh.screens.buttons.numbers }).click()
  await expect(heading(page)).toHaveText(welsh.screens.labels.outcome)
  await walker.letTapsThrough()
  await openFolds(page)
  await expect.poll(async () => (await runsOn(page)).length).toBeGreaterThan(300)
  const runs = await look()
  expect([...seen].sort()).toEqual(['ar', 'cy', 'en-GB'])
  const untranslated = new Set(
    Object.values(english.screens.outcome).filter(text => !standIns.includes(text))
  )
  expect(runs.filter(({ text }) => untranslated.has(text))).toEqual([])
})

test.describe('turned phone', () => {
  const { shown, buttons } = english.screens

  test('promise 3, every run of text has its lang, and Clear is in its place', async ({ walker, page }) => {
    await chooseTheirs(walker, english, /^العربية/)
    const look = async () => {
      const runs = await runsOn(page)
      expect(runs.filter(({ text, lang }) => SAID.ar?.has(text) && lang !== 'ar')).toEqual([])
      expect(runs.filter(({ lang }) => lang === 'ar').length).toBeGreaterThan(3)
      expect(await placeOf(walker.button(`Clear ${ar('Clear')}`))).toEqual(CLEAR_AT)
    }
    await pressing(buttons.start, shown.turn)(walker)
    await expect(heading(page)).toContainText(ar('Do you need any help or support?'))
    await look()
    await pressing(ar('Numbers now'))(walker)
    await look()
    await pressing(/^Back to the officer/, /^Back to the officer/, shown.turn)(walker)
    await look()
    await pressing(ar('Danger now'))(walker)
    await look()
  })
})

test("promise 3, languages: choosing one makes no request and stores nothing, and a wipe clears the person's and keeps the officer's", async ({
  walker,
  page,
  context
}) => {
  const asked: string[] = []
  context.on('request', request => asked.push(request.url()))
  await walker.letTapsThrough()
  await walker.button(SWITCHES.cy).click()
  await expect(heading(page)).toHaveText(welsh.beforeYouStart.title)
  await chooseTheirs(walker, welsh, /^العربية/)
  await expect(page.locator('[lang=ar]').first()).toBeVisible()
  expect(asked).toEqual([])
  await hasStoredNothing(page)
  expect(new URL(page.url()).search).toBe('')
  await page.getByRole('button', { name: welsh.screens.buttons.clear, exact: true }).click()
  await expect(heading(page)).toHaveText(welsh.screens.cleared.title)
  await expect(page.locator('#app [lang=ar]')).toHaveCount(0)
  await walker.letTapsThrough()
  await walker.button(welsh.screens.buttons.beginAgain).click()
  await expect(heading(page)).toHaveText(welsh.beforeYouStart.title)
  await expect(page.locator('#app [lang=ar]')).toHaveCount(0)
  await chooseTheirs(walker, welsh, /^العربية/)
  await page.reload()
  await walker.hasBegun()
  await expect(page.locator('#app [lang=ar]')).toHaveCount(0)
})

test('promise 7, languages: each is in the page once, after the script', async ({ page }) => {
  const text = await (await page.request.get('/')).text()
  const scriptEnds = text.indexOf('</script>', text.indexOf('id="app"'))
  for (const { children } of languageBlocks(languages)) {
    expect(text.split(String(children))).toHaveLength(2)
    expect(text.indexOf(String(children))).toBeGreaterThan(scriptEnds)
  }
})
