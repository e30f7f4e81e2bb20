import type { Page } from '@playwright/test'
import { addStyle } from '../support/add-style.ts'
import { IN_ANY_LANGUAGE_LONG } from '../support/in-any-language.ts'
import { LONG } from '../support/long.ts'
import { HANDING_OVER, offFlowScreens } from '../support/off-flow-screens.ts'
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

/** In another language, one that stands for the others. */
const handedOverIn = (language: Tag) =>
  HANDING_OVER.filter(name => language === 'en-GB' || name === 'codes, turned round')

const clear = (walker: Walker) => walker.button(walker.screens.buttons.clear).last().click()

/** Puts the page out of sight, as another app does. @returns what it shows in that very moment. */
const hide = (page: Page): Promise<string> =>
  page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
    // biome-ignore lint/performance/useDomNodeTextContent: what is seen, not what is there
    return document.body.innerText
  })

test('promise 3, nothing kept: during every hand-over nothing is stored, requested or printed, and after Clear the page looks as if untouched', {
  tag: IN_ANY_LANGUAGE_LONG
}, async ({ newWalker: walker, page, folder, language, baseURL }) => {
  test.setTimeout(180_000)
  const server = await countingServer(baseURL ?? '')
  await walker.open(server.address)
  const auditor = await auditorOf(page, { folder, screens: walker.screens })
  const seen = await watchNetwork(page)
  const loaded = [...server.asked]
  await noteWordsAfterPresses(page)
  await clear(walker)
  const wiped = await shownOn(page)
  expect(wiped.atOnce).toContain(walker.screens.cleared.gone)
  for (const name of handedOverIn(language)) {
    await walker.again()
    await goTo(walker, name)
    expect((await wordsOnPaper(await page.pdf())).join(''), name).toBe('')
    expect([await auditor.faults(), seen, server.asked], name).toEqual([[], [], loaded])
    await clear(walker)
    expect(await shownOn(page), name).toEqual(wiped)
    expect(await tracesOn(page, walker.speech)).toEqual([])
    expect([await auditor.faults(), seen, server.asked], `${name}, cleared`).toEqual([[], [], loaded])
  }
  server.close()
})

/** What is on one screen of them is on all: the officer's, and the person's. */
for (const name of ['numbers to read aloud', 'whether it is safe to carry', 'codes, turned round'] as const) {
  const tag = name === 'codes, turned round' ? [] : LONG

  test(`promise 3, nothing kept: when idle, ${name} is wiped`, { tag }, async ({ walker, page }) => {
    await goTo(walker, name)
    await letPass(page, 4 * 60_000 + 1_000)
    await expect(page.getByRole('alertdialog')).toBeVisible()
    await letPass(page, 60_000)
    await expect(heading(page)).toHaveText(walker.screens.cleared.title)
  })

  test(`promise 3, nothing kept: when hidden, ${name} is covered at once, in print too, and wiped after two minutes`, {
    tag
  }, async ({ walker, page }) => {
    await goTo(walker, name)
    expect(await hide(page)).toBe(walker.screens.covered.says)
    expect(await wordsOnPaper(await page.pdf())).toEqual([walker.screens.covered.says])
    await letPass(page, 2 * 60_000 + 6_000)
    await expect(heading(page)).toHaveText(walker.screens.cleared.title)
  })
}

test('promise 3, nothing kept: leaving the page wipes a turned phone', async ({ walker, page }) => {
  await goTo(walker, 'numbers, turned round')
  await page.evaluate(() => dispatchEvent(new Event('pagehide')))
  await expect(heading(page)).toHaveText(walker.screens.cleared.title)
})

test.describe('on paper', () => {
  test('self-check: anything on the printout is detected', async ({ walker, page }) => {
    await goTo(walker, 'whether it is safe to carry')
    await addStyle(page, '@media print { #app { display: block !important } }')
    expect((await wordsOnPaper(await page.pdf())).join(' ')).toContain(walker.screens.handOver.carryNoMeans)
  })
})
