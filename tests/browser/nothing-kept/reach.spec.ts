import type { Page } from '@playwright/test'
import {
  ANSWERS,
  NEAR_NOW,
  QUESTIONS,
  type QuestionId,
  SUPPORT_CHOICES,
  WHO_CHOICES
} from '../../../machines/content/vocabulary.ts'
import { encounterMachine } from '../../../machines/encounter/encounter.machine.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import type { CarryAnswer } from '../../../machines/hand-over/carry.ts'
import { NOON } from '../../support/clock.ts'
import { beginAtNoon } from '../support/base.ts'
import { contentIn } from '../support/content.ts'
import { LONG } from '../support/marks.ts'
import { letPass } from '../support/pass.ts'
import { slowServer } from '../support/slow-server.ts'
import { expect, test, Walker } from '../support/walker.ts'
import { BY, type Ending, heading, otherRoute, route } from './support/endings.ts'
import { apart, namesIn, numbersThatReturn, type Stock, stockOf, waysTo } from './support/reach.ts'

/** Reaches the outcome without an answer. */
const noAnswer: readonly EncounterEvent[] = [{ type: 'encounter.start' }, { type: 'encounter.finish' }]

const walkTo = async (walker: Walker, events: readonly EncounterEvent[], { title, end }: Ending) => {
  await walker.walk(events)
  await walker.letTapsThrough()
  await end(walker)
  await expect(heading(walker.page)).toHaveText(title)
}

const begin = async (walker: Walker, { again }: Ending) => {
  await walker.letTapsThrough()
  await walker.button(again).click()
  await walker.hasBegun()
}

const nothing = () => []

/**
 * Walks a route, ends it, and takes stock before the next conversation begins. @param left finds remains of
 * the conversation. If there are any, it looks again until the browser has freed them, which may hold on to
 * its latest work. The page's clock is stopped meanwhile, so that no timer of the page frees anything; and
 * each time, as a clock that runs holds a timer of its own.
 */
const stockAfter = async (
  walker: Walker,
  events: readonly EncounterEvent[],
  ending: Ending,
  left: (stock: Stock) => readonly string[] = nothing
) => {
  const { page } = walker
  await walkTo(walker, events, ending)
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 2_000)
  // To stop the clock fires what was due, but not what that has set in its turn.
  await letPass(page, 1_000)
  let stock: Stock = new Map()
  await expect(async () => {
    stock = await stockOf(page)
    const lines = left(stock)
    expect(lines, waysTo(lines, stock)).toEqual([])
  }).toPass({ timeout: 20_000 })
  await page.clock.resume()
  await begin(walker, ending)
  return stock
}

/** Lines with a word that only an answer brings there, or with its event. */
const ANSWERED = new RegExp(
  ` = (?:answer\\.)?(?:${[...ANSWERS, ...SUPPORT_CHOICES, ...WHO_CHOICES].join('|')})$`
)

test('promise 3, nothing kept: after Clear nothing that page code can reach differs by what was answered', async ({
  walker
}) => {
  const { clear } = BY
  const unanswered = await stockAfter(walker, noAnswer, clear)
  // Now everything is loaded, and cached content is cached.
  await walkTo(walker, otherRoute, clear)
  await begin(walker, clear)
  const first = await stockAfter(walker, route, clear, stock =>
    apart(unanswered, stock).filter(line => ANSWERED.test(line))
  )
  const other = await stockAfter(walker, otherRoute, clear, stock => apart(first, stock))
  const again = await stockAfter(walker, route, clear)
  expect(numbersThatReturn(first, other, again)).toEqual([])
})

test('promise 3, nothing kept: after each other ending nothing that page code can reach differs by what was answered', {
  tag: LONG
}, async ({ walker }) => {
  const { clear, ...others } = BY
  await stockAfter(walker, otherRoute, clear)
  const endings = Object.values(others)
  // Twice, so that what an ending creates on first use exists, and is stored as the engine stores hot code.
  for (const ending of [...endings, ...endings]) {
    await walkTo(walker, noAnswer, ending)
    await begin(walker, ending)
  }
  for (const ending of endings) {
    const one = await stockAfter(walker, route, ending)
    await stockAfter(walker, otherRoute, ending, stock => apart(one, stock))
  }
})

test('promise 3, nothing kept: after Clear before the app runs, and after the app took over, nothing that page code can reach differs by what was answered', async ({
  page,
  context
}) => {
  const { clear } = BY
  const beside = new Walker(await context.newPage(), contentIn('fixture'))
  await beside.open()
  const unanswered = await stockAfter(beside, noAnswer, clear)
  await beside.page.close()

  const server = await slowServer()
  await page.clock.install({ time: NOON })
  const opened = page.goto(server.address, { waitUntil: 'commit' })
  await server.sendUpTo('half of the data')
  await opened
  const walker = new Walker(page, contentIn('fixture'))
  await walker.hasBegun()
  // Leaves out the last press: it leads to the outcome, which needs the app.
  const [early, other] = [route.slice(0, -1), otherRoute.slice(0, -1)]
  await walkTo(walker, other, clear)
  await begin(walker, clear)
  const first = await stockAfter(walker, early, clear)
  await stockAfter(walker, other, clear, stock => apart(first, stock))

  await walker.walk(early)
  await server.sendUpTo('the end')
  await expect(page.locator('[data-runs]')).toBeAttached()
  await stockAfter(walker, [], clear, stock => apart(unanswered, stock).filter(line => ANSWERED.test(line)))
  server.close()
})

/** Leaks each answer in every kind of holder. */
const leak = ({ page, content }: Walker) =>
  page.evaluate(
    ([labels, answers]) => {
      const held = {
        array: [] as string[],
        map: new Map<number, { mapped: string }>(),
        set: new Set<string>(),
        nodes: [] as Element[],
        say: () => '',
        text: '',
        code: 0
      }
      Object.assign(globalThis, { held })
      document.addEventListener('click', ({ target }) => {
        const text = (target as Element).closest('button')?.textContent ?? ''
        const index = labels.indexOf(text)
        const answer = answers[index]
        if (!answer) return
        const kept = index + 7000
        held.array.push(answer)
        held.map.set(held.map.size, { mapped: answer })
        held.set.add(answer)
        held.nodes.push(document.createElement('output'))
        held.code = kept
        held.say = () => answer + kept
        held.text = `What was answered: ${answer}`
      })
    },
    [ANSWERS.map(answer => content.questions.answers[answer]), [...ANSWERS]] as const
  )

test('self-check: an answer kept in memory is found, whatever it is kept in', async ({ walker }) => {
  await leak(walker)
  const { clear } = BY
  const declined = [{ type: 'encounter.start' }, { type: 'answer.declined' }] as const
  const no = [{ type: 'encounter.start' }, { type: 'answer.no' }] as const
  const unanswered = await stockAfter(walker, noAnswer, clear)
  const first = await stockAfter(walker, declined, clear)
  const other = await stockAfter(walker, no, clear)
  const again = await stockAfter(walker, declined, clear)
  const lines = [...apart(unanswered, first), ...apart(first, other)]
  expect(lines).toEqual(
    expect.arrayContaining([
      'native <output>',
      'object Array.[] = declined',
      'object Array.[] = no',
      'object Object.mapped = declined',
      'object Object.mapped = no',
      'object Object.text = What was answered: no'
    ])
  )
  expect(lines.some(line => /Context.* = no$/.test(line))).toBe(true)
  // The set's internal table.
  expect(lines.some(line => /^array \.\d+ = no$/.test(line))).toBe(true)
  expect(numbersThatReturn(first, other, again).some(line => line.endsWith('.code = number 7003'))).toBe(true)
})

type Route = readonly EncounterEvent[]

const begun = { type: 'encounter.start' } as const
const [yes, no, unsure, declined] = ANSWERS.map(answer => ({ type: `answer.${answer}` }) as const) as [
  EncounterEvent,
  EncounterEvent,
  EncounterEvent,
  EncounterEvent
]
const dangerNow = { type: 'danger.open' } as const
const carryOn = { type: 'danger.close' } as const
const turned = { type: 'phone.turn' } as const
const turnedBack = { type: 'phone.return' } as const
const noBed = { type: 'tonight.no' } as const
const nearNow = { type: 'choice.toggle', question: 'who', choice: NEAR_NOW } as const
const change = (question: QuestionId) => ({ type: 'answer.change', question }) as const
const codes = (answer: CarryAnswer): Route => [
  { type: 'handOver.open', contacts: [] },
  { type: 'carry.ask' },
  { type: 'carry.answer', answer },
  turnedBack
]

/** Pairs of conversations that show the same screens but say different things, by their ending. */
const PAIRS: readonly (readonly [ending: Ending, one: readonly Route[], other: readonly Route[]])[] = [
  [
    BY.clear,
    [
      [begun, no, dangerNow, carryOn, no, yes, no],
      [begun, no, dangerNow],
      [begun, turned, no, declined, turnedBack],
      [begun, no, no, no, no, noBed],
      route,
      otherRoute
    ],
    [
      [begun, declined, declined, dangerNow, carryOn, yes, declined],
      [begun, declined, unsure, dangerNow],
      [begun, declined, turned, no, turnedBack],
      [begun, declined, declined, unsure, declined, noBed],
      otherRoute,
      route
    ]
  ],
  [
    BY.finish,
    [[...route, ...codes('names'), { type: 'step.back' }, { type: 'encounter.finish' }]],
    [[...otherRoute, ...codes('numbers'), { type: 'step.back' }, { type: 'encounter.finish' }]]
  ],
  [BY.idle, [[begun, no, no, yes, yes, nearNow]], [[begun, declined, yes, yes, unsure, nearNow]]],
  [
    BY.hidden,
    [[begun, no, no, yes, no, change('safety'), yes]],
    [[begun, declined, yes, yes, declined, change('afraid'), no]]
  ],
  [BY.leaving, [[begun, turned, no]], [[begun, turned, declined]]],
  [BY.fault, [route], [otherRoute]]
]

/** React adds random letters to some of its names, to tell two copies of itself apart. */
const MAY_DIFFER = /^(?:__reactContainer\$|__reactFiber\$|__reactProps\$|_reactListening)[a-z0-9]+$/

const keysOf = ({ key, states }: { readonly key: string; readonly states: object }): readonly string[] => [
  key,
  ...Object.values(states).flatMap(keysOf)
]

/** A word that reveals what was said, or how far a conversation got. */
const TELLING = new RegExp(
  `(?<![A-Za-z])(?:${[
    ...encounterMachine.events,
    ...keysOf(encounterMachine.root),
    ...QUESTIONS,
    ...ANSWERS,
    ...SUPPORT_CHOICES,
    ...WHO_CHOICES
  ].join('|')})(?![A-Za-z])`
)

type Names = ReadonlyMap<string, number>

/** @returns telling names that occur more often than on a page where nothing was said. */
const tellingIn = (names: Names, unsaid: Names) =>
  [...names.keys()]
    .filter(name => TELLING.test(name) && (names.get(name) ?? 0) > (unsaid.get(name) ?? 0))
    .toSorted()

/** @returns names in the page's memory. Other names count once: garbage collection changes their number. */
const namesOn = async (page: Page): Promise<Names> => {
  const counted = [...(await namesIn(page))].map(
    ([name, count]) => [name, TELLING.test(name) ? count : 1] as const
  )
  return new Map(counted.filter(([name]) => !MAY_DIFFER.test(name)).toSorted())
}

test('promise 3, nothing kept: however a conversation ended, the names in memory are the same whatever was said', async ({
  browser
}) => {
  const openWalker = async () => {
    const context = await browser.newContext()
    await beginAtNoon(context)
    const walker = new Walker(await context.newPage(), contentIn('fixture'))
    await walker.open()
    return walker
  }
  const [one, other] = [await openWalker(), await openWalker()]
  const unsaid = await namesOn(one.page)
  const speak = async (walker: Walker, ending: Ending, conversations: readonly Route[]) => {
    for (const [index, events] of conversations.entries()) {
      if (index > 0) await begin(walker, ending)
      await walkTo(walker, events, ending)
    }
  }
  let names = unsaid
  for (const [index, [ending, said, otherwise]] of PAIRS.entries()) {
    await speak(one, ending, said)
    await speak(other, ending, otherwise)
    names = await namesOn(one.page)
    expect(tellingIn(names, unsaid), JSON.stringify(said)).toEqual([])
    if (index === PAIRS.length - 1) break
    await begin(one, ending)
    await begin(other, ending)
  }
  expect(names).toEqual(await namesOn(other.page))
})

test('self-check: a name in memory that tells of an answer is found', async ({ walker, page }) => {
  const unsaid = await namesIn(page)
  await page.evaluate(() => {
    const noted = new WeakMap<Document, object>()
    document.addEventListener('click', ({ target }) => {
      const { event } = (target as Element).closest('button')?.dataset ?? {}
      noted.set(document, { ...noted.get(document), [String(event)]: true })
    })
  })
  await walkTo(walker, [begun, no], BY.clear)
  expect(tellingIn(await namesIn(page), unsaid)).toEqual(['answer.no', 'encounter.start'])
})
