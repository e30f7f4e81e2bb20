import type { Page } from '@playwright/test'
import { transition } from 'xstate'
import { encounterMachine } from '../../../machines/encounter/encounter.machine.ts'
import {
  type EncounterSnapshot,
  selectHandOver,
  selectIsFacingPerson,
  selectPlace
} from '../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import {
  type Arrow,
  EVENTS,
  everyArrow,
  isSampleChoice,
  routingKey
} from '../../../machines/training/map/graph.ts'
import { stepOf, walk } from '../../support/walk.ts'
import { openFolds } from '../support/folds.ts'
import { IN_ANY_LANGUAGE_LONG, LONG } from '../support/marks.ts'
import { closePanels } from '../support/panels.ts'
import { longest } from '../support/screens.ts'
import { beginning, type Tag } from '../support/speech.ts'
import { tracesOn } from '../support/traces.ts'
import type { Walker } from '../support/walker.ts'
import { auditorOf, expect, test } from './support/audited.ts'
import { isOfTheVisit, LEAVINGS } from './support/leavings.ts'
import { watchNetwork } from './support/network.ts'

const isChange = ({ context }: EncounterSnapshot) => context.trail.slice(0, -1).includes('outcome')

/** @returns the kind of a transition ("arrow"): walks take one of each kind. */
type KindOf = (arrow: Arrow) => string

/** One kind: from the same step, changed or not, by the same press, to the same step. */
const byStepAndPress: KindOf = ({ from, event, to }) =>
  JSON.stringify([stepOf(from), isChange(from), event, stepOf(to)])

/** One kind: the same press anywhere, except that an answer counts once for each question. */
const byPress: KindOf = ({ from, event }) =>
  JSON.stringify([event, event.type.startsWith('answer.') ? stepOf(from) : ''])

/**
 * The machine accepts more than the screens offer. A phone is turned only at a question or with numbers to
 * show; a turned outcome only leads back; and the question about carrying has no button for the numbers.
 */
const hasButton = (from: EncounterSnapshot, { type }: EncounterEvent): boolean => {
  const place = selectPlace(from)
  if (type === 'phone.turn')
    return (
      from.hasTag('single') ||
      from.hasTag('several') ||
      (place === 'numbers' && selectHandOver(from)?.contacts.length !== 0)
    )
  if (place === 'carry') return type !== 'numbers.show'
  const isOnlyRead = selectIsFacingPerson(from) && (place === 'outcome' || place === 'closing')
  return !isOnlyRead || type === 'phone.return'
}

/** @returns the transitions of all buttons on a screen. */
const arrowsFrom = (from: EncounterSnapshot): readonly Arrow[] =>
  EVENTS.filter(event => isSampleChoice(event) && from.can(event) && hasButton(from, event)).map(event => ({
    from,
    event,
    to: transition(encounterMachine, from, event)[0]
  }))

/** @returns the shortest way to a wanted transition, which it includes; empty if there is none. */
const wayTo = (isWanted: (arrow: Arrow) => boolean, from: EncounterSnapshot): readonly Arrow[] => {
  const seen = new Set([routingKey(from)])
  const ways: (readonly Arrow[])[] = [[]]
  for (const way of ways)
    for (const arrow of arrowsFrom(way.at(-1)?.to ?? from)) {
      if (isWanted(arrow)) return [...way, arrow]
      if (seen.has(routingKey(arrow.to))) continue
      seen.add(routingKey(arrow.to))
      ways.push([...way, arrow])
    }
  return []
}

/** Walks until no wanted transition is left. @returns the walk; removes what it takes from `wanted`. */
const walkFrom = (
  from: EncounterSnapshot,
  wanted: Set<string>,
  kindOf: KindOf
): readonly EncounterEvent[] => {
  const way = wayTo(arrow => wanted.has(kindOf(arrow)), from)
  const end = way.at(-1)?.to
  for (const arrow of way) wanted.delete(kindOf(arrow))
  return end ? [...way.map(({ event }) => event), ...walkFrom(end, wanted, kindOf)] : []
}

const routesBy = (kindOf: KindOf): readonly (readonly EncounterEvent[])[] => {
  const wanted = new Set(
    everyArrow().flatMap(arrow => (hasButton(arrow.from, arrow.event) ? kindOf(arrow) : []))
  )
  const routes: (readonly EncounterEvent[])[] = []
  while (wanted.size > 0) {
    const route = walkFrom(walk([]), wanted, kindOf)
    if (route.length === 0) throw new Error(`No walk takes ${[...wanted].join(', ')}.`)
    routes.push(route)
  }
  return routes
}

/** @returns walks that together take every kind of transition that `xstate/graph` finds. */
const everyRoute = (): readonly (readonly EncounterEvent[])[] => routesBy(byStepAndPress)

/** @returns walks that together make every press, and give each answer to each question. */
const everyPress = (): readonly (readonly EncounterEvent[])[] => routesBy(byPress)

/** @returns the words that would be printed. */
const printed = async (page: Page): Promise<string> => {
  await page.emulateMedia({ media: 'print' })
  // biome-ignore lint/performance/useDomNodeTextContent: what is seen, not what is there
  const words = await page.evaluate(() => document.body.innerText)
  await page.emulateMedia({ media: 'screen' })
  return words.trim()
}

/** Things to do on a screen besides answering. */
const BESIDE: Readonly<Record<string, (walker: Walker) => Promise<unknown>>> = {
  'all that is folded': ({ page }) => openFolds(page),
  'the other light': async walker => {
    await walker.openMore()
    await walker.letTapsThrough()
    await walker.button(beginning(walker.screens.more.screen)).click()
    await closePanels(walker)
  },
  'the panel of what is kept': async walker => {
    await walker.openHeld()
    await expect(walker.page.getByRole('dialog', { name: walker.screens.holds.title })).toBeVisible()
    await closePanels(walker)
  },
  'a force': async walker => {
    const { screens, content } = walker
    const force = content.forces.find(({ nations }) => nations.includes('northern-ireland'))
    await walker.openMore()
    await walker.letTapsThrough()
    await walker
      .button(screens.force.choose)
      .or(walker.button(beginning(force?.name ?? '')))
      .click()
    await walker.letTapsThrough()
    const { label = '' } = screens.nations.find(({ id }) => id === 'northern-ireland') ?? {}
    await walker.button(label).click()
    await closePanels(walker)
  },
  'a language for the person': async walker => {
    await walker.button(walker.screens.language.choose).or(walker.personLanguage()).click()
    await walker.letTapsThrough()
    await walker.page
      .getByRole('dialog')
      .getByRole('button', { name: /^(?:العربية|Română)/ })
      .last()
      .click()
  },
  print: ({ page }) => page.pdf(),
  Clear: async walker => {
    await walker.button(walker.screens.buttons.clear).click()
    expect(await tracesOn(walker.page, walker.speech)).toEqual([])
  },
  'New conversation': walker => walker.again()
}

/**
 * In another language and in a saved copy the transitions are the same. Only other words, or what no server
 * sees, could be kept: one route is enough, with all that can be done beside it.
 */
const isWordsAlone = (language: Tag, isFile: boolean) => language !== 'en-GB' || isFile

const WALKS = [
  ['at each press, and at each answer of each question,', everyPress, []],
  ['at every step of every route', everyRoute, [LONG, IN_ANY_LANGUAGE_LONG]]
] as const

for (const [where, routes, tag] of WALKS)
  test(`promise 3, nothing kept: ${where} nothing is stored, requested or printed (U30)`, {
    tag: [...tag]
  }, async ({ newWalker: walker, page, folder, language, home, site }) => {
    const isFile = home.startsWith('file:')
    const server = isFile ? { address: home, asked: [] } : site
    await walker.open(server.address)
    const faults = await auditorOf(page, { folder, screens: walker.screens })
    const seen = await watchNetwork(page)
    const loaded = [...server.asked]
    const onPaper = new Set<string>()
    /** @param screen is printed only once: what is printed does not depend on the way there. */
    const nothing = async (after: string, screen: string) => {
      expect([await faults(), seen, server.asked], after).toEqual([[], [], loaded])
      if (!onPaper.has(screen)) expect(await printed(page), after).toBe('')
      onPaper.add(screen)
    }

    const walks = isWordsAlone(language, isFile) ? [longest] : routes()
    expect(walks.flat().length).toBeGreaterThan(10)
    for (const route of walks) {
      for (const event of route) {
        await walker.step(event)
        await walker.showsWhatTheMachineSays()
        await nothing(JSON.stringify(event), JSON.stringify(walker.now.value))
      }
      if (walker.now.matches({ facing: 'person' })) await walker.press({ type: 'phone.return' })
      for (const [name, act] of Object.entries(BESIDE)) {
        await walker.letTapsThrough()
        await act(walker)
        await nothing(name, name)
      }
    }
    if (!isFile) expect(loaded.length).toBeGreaterThan(2)
  })

for (const [way, leave] of Object.entries(LEAVINGS))
  test(`promise 3, nothing kept: a page that is left in the middle of a conversation leaves nothing behind after ${way}`, async ({
    newWalker: walker,
    page,
    folder,
    home,
    site
  }) => {
    const isFile = home.startsWith('file:')
    const server = isFile ? { address: home, asked: [] } : site
    await walker.open(server.address)
    const faults = await auditorOf(page, { folder, screens: walker.screens })
    const seen = await watchNetwork(page)
    const loaded = [...server.asked, new URL(server.address).pathname]
    const ofItsFolder = new URL('.', server.address).pathname
    await walker.walk(longest.slice(0, -1))
    await leave(page)
    await walker.shows(walker.headingOf(walk([])))
    // A file is read again together with its icon, without a server.
    const anew = [...seen, ...server.asked].filter(
      path => !loaded.includes(path) && !(isFile && path.startsWith(ofItsFolder))
    )
    expect([...(await faults()), ...anew].filter(found => !isOfTheVisit(found))).toEqual([])
  })
