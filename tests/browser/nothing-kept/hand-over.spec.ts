import type { Page } from '@playwright/test'
import { addStyle } from '../support/add-style.ts'
import { scanAll } from '../support/code.ts'
import { IN_ANY_LANGUAGE } from '../support/in-any-language.ts'
import { HANDING_OVER, offFlowScreens, pressing } from '../support/off-flow-screens.ts'
import { letPass } from '../support/pass.ts'
import { longest } from '../support/screens.ts'
import type { Tag } from '../support/speech.ts'
import { tracesOn } from '../support/traces.ts'
import type { Walker } from '../support/walker.ts'
import { auditorOf, expect, test } from './support/audited.ts'
import { countingServer } from './support/counting-server.ts'
import { OFF_THE_NET, watchNetwork } from './support/network.ts'
import { wordsOnPaper } from './support/pdf.ts'
import { noteWordsAfterPresses, shownOn } from './support/shown.ts'

test.use({ launchOptions: OFF_THE_NET, serviceWorkers: 'allow' })

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Walks to something that has to do with handing over. */
const goTo = async (walker: Walker, name: (typeof HANDING_OVER)[number]) => {
  await walker.walk(longest)
  await offFlowScreens[name]?.(walker)
  await walker.letTapsThrough()
}

/** In another language, what stands for the others: what is drawn in the app, and beside it. */
const handedOverIn = (language: Tag) =>
  HANDING_OVER.filter(
    name => language === 'en-GB' || ['codes, turned round', 'a card to print'].includes(name)
  )

const clear = (walker: Walker) => walker.button(walker.screens.buttons.clear).last().click()

/** What runs from right to left stands in a PDF as it is painted: other shapes (Unicode, NFKC), another order. */
const paintedIn = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .split(' ')
    .map(word => [...word].sort().join(''))

/** Puts the page out of sight, as another app does. @returns what it shows in that very moment. */
const hide = (page: Page): Promise<string> =>
  page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
    // biome-ignore lint/performance/useDomNodeTextContent: what is seen, not what is there
    return document.body.innerText
  })

test('nothing kept: during every hand-over nothing is stored or requested', {
  tag: IN_ANY_LANGUAGE
}, async ({ newWalker: walker, page, titles, folder, language, baseURL }) => {
  test.setTimeout(180_000)
  const server = await countingServer(baseURL ?? '')
  await walker.open(server.address)
  const auditor = await auditorOf(page, titles, { folder, screens: walker.screens })
  const seen = await watchNetwork(page)
  const loaded = [...server.asked]
  for (const name of handedOverIn(language)) {
    await goTo(walker, name)
    await page.pdf()
    expect([await auditor.faults(), seen, server.asked], name).toEqual([[], [], loaded])
    await clear(walker)
    expect(await tracesOn(page, walker.speech)).toEqual([])
    expect([await auditor.faults(), seen, server.asked], `${name}, cleared`).toEqual([[], [], loaded])
    await walker.again()
  }
  server.close()
})

test('nothing kept: after Clear during a hand-over, the page at once looks as if untouched', async ({
  walker,
  page
}) => {
  test.setTimeout(120_000)
  await noteWordsAfterPresses(page)
  await clear(walker)
  const wiped = await shownOn(page)
  expect(wiped.atOnce).toContain(walker.screens.cleared.gone)
  for (const name of HANDING_OVER) {
    await walker.again()
    await goTo(walker, name)
    await clear(walker)
    expect(await shownOn(page), name).toEqual(wiped)
    await expect(page.locator('.paper')).toHaveCount(0)
  }
})

/** What is on one screen of them is on all: the officer's, the person's, and the paper. */
for (const name of ['the hand-over', 'numbers, turned round', 'a card to print'] as const) {
  test(`nothing kept: when idle, ${name} is wiped`, async ({ walker, page }) => {
    await goTo(walker, name)
    await letPass(page, 4 * 60_000 + 1_000)
    await expect(page.getByRole('alertdialog')).toBeVisible()
    await letPass(page, 60_000)
    await expect(heading(page)).toHaveText(walker.screens.cleared.title)
    await expect(page.locator('.paper')).toHaveCount(0)
  })

  test(`nothing kept: when hidden, ${name} is covered at once, in print too, and wiped after two minutes`, async ({
    walker,
    page
  }) => {
    await goTo(walker, name)
    expect(await hide(page)).toBe(walker.screens.covered.says)
    expect(await wordsOnPaper(await page.pdf())).toEqual([walker.screens.covered.says])
    await letPass(page, 2 * 60_000 + 6_000)
    await expect(heading(page)).toHaveText(walker.screens.cleared.title)
  })
}

test('leaving the page wipes what is turned round', async ({ walker, page }) => {
  await goTo(walker, 'numbers, turned round')
  await page.evaluate(() => dispatchEvent(new Event('pagehide')))
  await expect(heading(page)).toHaveText(walker.screens.cleared.title)
})

test.describe('on paper', () => {
  const printed = async (page: Page) => wordsOnPaper(await page.pdf({ preferCSSPageSize: true }))

  test('card: one sheet of A4 with the chosen numbers, a neutral title and no other text', async ({
    walker,
    page
  }) => {
    const {
      content,
      screens: { handOver }
    } = walker
    await walker.walk(longest)
    await pressing(handOver.these)(walker)
    const chosen = await page
      .getByRole('group', { name: handOver.choose })
      .getByRole('button', { pressed: true })
      .locator('.leading-tight')
      .allTextContents()
    await pressing(handOver.carryPlain, handOver.card)(walker)
    const pages = await printed(page)
    const services = chosen.flatMap(name => content.services.find(service => service.name === name) ?? [])
    // What has no number is chosen to be shown, and is left out on paper.
    const carried = services.filter(({ phone, text }) => phone ?? text)
    expect(services.filter(service => !carried.includes(service)).map(({ id }) => id)).toContain(
      'council-homeless'
    )
    const words = carried.flatMap(service => [
      service.name,
      service.phone?.number,
      ...(service.outOfHoursPhone ? [`Out of hours: ${service.outOfHoursPhone.number}`] : []),
      ...(service.text ? [`Text: ${service.text.number}`] : [])
    ])
    expect(words.length).toBeGreaterThan(6)
    const one = (all: readonly (string | undefined)[]) => all.join('').replace(/\s/g, '')
    expect(pages.map(page => one([page]))).toEqual([one([handOver.cardTitle, ...words])])
  })

  test("card: numbers and title are in the person's language, and its codes scan", {
    tag: IN_ANY_LANGUAGE
  }, async ({ walker, page }) => {
    await walker.walk(longest)
    await offFlowScreens['a card to print']?.(walker)
    const { theirs } = walker.speech
    const { cardTitle } = (theirs?.content ?? walker.content).screens.handOver
    const paper = (await printed(page)).join(' ')
    if (theirs?.language.dir === 'rtl')
      expect(paintedIn(paper)).toEqual(expect.arrayContaining([...paintedIn(cardTitle)]))
    else expect(paper).toContain(cardTitle)
    await page.emulateMedia({ media: 'print' })
    const numbers = await page.locator('.paper bdi').filter({ hasText: /\d/ }).allTextContents()
    const codes = (await scanAll(page.locator('.paper .code'))).map(({ text }) => text).join('\n')
    expect(numbers.length).toBeGreaterThan(2)
    for (const number of numbers.filter(text => /^[\d ]+$/.test(text))) {
      expect(paper).toContain(number)
      expect(codes.replaceAll('\u00a0', ' ')).toContain(number)
    }
  })

  test('card: a neutral card names no service', async ({ walker, page }) => {
    const {
      content,
      screens: { handOver }
    } = walker
    await walker.walk(longest)
    await pressing(handOver.these, handOver.carryNeutral, handOver.card)(walker)
    const pages = await printed(page)
    expect(pages).toHaveLength(1)
    expect(content.services.filter(({ name }) => pages.join().includes(name))).toEqual([])
    expect(pages[0]?.replace(/[\d\s]/g, '')).toMatch(
      /^Usefulnumbers(?:Freeline,dayandnight|Outofhours:|Text:|\(notconfirmed\))*$/
    )
  })

  test('card: nothing prints unless its panel is open', async ({ walker, page }) => {
    for (const name of HANDING_OVER.filter(known => known !== 'a card to print')) {
      await walker.walk(longest)
      await offFlowScreens[name]?.(walker)
      expect((await wordsOnPaper(await page.pdf())).join(''), name).toBe('')
      await page.reload()
      await walker.hasBegun()
    }
  })

  test('self-check: anything else on the printout is detected', async ({ walker, page }) => {
    await goTo(walker, 'a card to print')
    await addStyle(page, '@media print { #app { display: block !important } }')
    expect((await wordsOnPaper(await page.pdf())).join(' ')).toContain(
      walker.screens.handOver.cardWarning.slice(0, 20)
    )
  })
})
