import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { IN_ANY_LANGUAGE_LONG, LONG } from '../support/marks.ts'
import { HANDING_OVER, offFlowScreens } from '../support/off-flow-screens.ts'
import { letPass } from '../support/pass.ts'
import { longest, quietest, screens } from '../support/screens.ts'
import { officersOf, type Tag } from '../support/speech.ts'
import { tracesOn } from '../support/traces.ts'
import { expect, test, Walker } from '../support/walker.ts'

/** What a page shows to eyes and to screen readers. */
interface Shown {
  /** The words at the end of the task of the last press, before the next frame. */
  readonly atOnce: string
  readonly tree: readonly string[]
  /** A hash of the screenshot. */
  readonly picture: string
}

/** Makes a page record its words right after it has handled each press. */
const noteWordsAfterPresses = (page: Page): Promise<void> =>
  page.evaluate(() =>
    addEventListener('click', () => {
      // biome-ignore lint/performance/useDomNodeTextContent: what is seen, not what is there
      Object.assign(globalThis, { atOnce: document.body.innerText })
    })
  )

const treeOf = async (page: Page): Promise<readonly string[]> => {
  const cdp = await page.context().newCDPSession(page)
  const { nodes } = await cdp.send('Accessibility.getFullAXTree')
  await cdp.detach()
  return nodes.map(({ role, name, description, value, properties = [] }) => {
    const isFocused = properties.some(
      property => property.name === 'focused' && property.value.value === true
    )
    return [role?.value, name?.value, description?.value, value?.value, isFocused].join('|')
  })
}

/** @returns what the page shows with the mouse out of the way. */
const shownOn = async (page: Page): Promise<Shown> => {
  const tree = await treeOf(page)
  const atOnce = await page.evaluate(() => (globalThis as unknown as Pick<Shown, 'atOnce'>).atOnce)
  await page.mouse.move(1, 1)
  const picture = createHash('sha256')
    .update(await page.screenshot())
    .digest('hex')
  return { atOnce, tree, picture }
}

interface Place {
  readonly name: string
  readonly events: readonly EncounterEvent[]
  /** Continues by means other than events of the conversation. */
  readonly goOn?: ((walker: Walker) => Promise<void>) | undefined
}

const OUTCOME: readonly EncounterEvent[] = [{ type: 'encounter.start' }, { type: 'encounter.finish' }]

/**
 * Every step and every hand-over screen by the shortest way, and the fullest outcome. In other languages,
 * some stand for the others.
 */
const placesIn = (language: Tag): readonly Place[] => {
  const isEnglish = language === 'en-GB'
  return [
    ...screens.filter(({ name }) => (isEnglish ? !name.includes(',') : name === 'who')),
    ...HANDING_OVER.filter(name => isEnglish || name === 'codes, turned round').map(name => ({
      name,
      events: OUTCOME,
      goOn: offFlowScreens[name]
    })),
    { name: 'everything', events: longest }
  ]
}

/** Walks from a wiped page to a place, and expects that it shows more than a wiped page. */
const walkFrom = async (wiped: Shown, walker: Walker, { events, goOn }: Omit<Place, 'name'>) => {
  await walker.again()
  await walker.walk(events)
  await goOn?.(walker)
  const { tree, picture } = await shownOn(walker.page)
  expect(tree).not.toEqual(wiped.tree)
  expect(picture).not.toBe(wiped.picture)
  await walker.letTapsThrough()
}

/** @returns what the page shows after Clear if nothing was said and no language chosen. */
const wipedOf = async ({ page, speech, home }: Walker): Promise<Shown> => {
  const walker = new Walker(page, officersOf(speech), home)
  await walker.open()
  await noteWordsAfterPresses(page)
  await walker.button(walker.screens.buttons.clear).click()
  return shownOn(page)
}

test('promise 3, nothing kept: after Clear on any screen, the page at once looks as if untouched (U29)', {
  tag: IN_ANY_LANGUAGE_LONG
}, async ({ newWalker: walker, page, language }) => {
  const wiped = await wipedOf(walker)
  expect(wiped.atOnce).toContain(walker.screens.cleared.gone)
  for (const place of placesIn(language)) {
    await walkFrom(wiped, walker, place)
    // Like a switch device, which needs no second press on a turned phone.
    await walker.button(walker.screens.buttons.clear).last().dispatchEvent('click')
    expect(await shownOn(page), place.name).toEqual(wiped)
    expect(await tracesOn(page, walker.speech)).toEqual([])
  }
})

test('promise 3, nothing kept: after Clear in a panel, the page at once looks as if untouched', async ({
  walker,
  page
}) => {
  await noteWordsAfterPresses(page)
  await walker.button('Clear').click()
  const wiped = await shownOn(page)
  const panel = page.getByRole('dialog').or(page.getByRole('alertdialog'))
  await walkFrom(wiped, walker, { events: longest })
  await walker.openMore()
  await walker.letTapsThrough()
  await panel.getByRole('button', { name: walker.screens.buttons.clearEverything, exact: true }).click()
  expect(await shownOn(page)).toEqual(wiped)
  await walkFrom(wiped, walker, { events: longest })
  await letPass(page, 241_000)
  await walker.letTapsThrough()
  await panel.getByRole('button', { name: 'Clear', exact: true }).click()
  expect(await shownOn(page)).toEqual(wiped)
})

test('promise 3, nothing kept: after Clear and finish the longest and the shortest encounter look the same', {
  tag: [IN_ANY_LANGUAGE_LONG, LONG]
}, async ({ walker, page }) => {
  await noteWordsAfterPresses(page)
  await walker.walk(quietest)
  await walker.clearAndFinish()
  const wiped = await shownOn(page)
  expect(wiped.atOnce).toContain(walker.screens.finished.title)
  await walkFrom(wiped, walker, { events: longest })
  await walker.clearAndFinish()
  expect(await shownOn(page)).toEqual(wiped)
})
