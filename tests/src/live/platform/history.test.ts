import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { createActor } from 'xstate'
import { encounterMachine } from '../../../../machines/encounter/encounter.machine.ts'
import type { EncounterActor } from '../../../../machines/encounter/encounter.selectors.ts'
import { followHistory } from '../../../../src/live/platform/history.ts'

const TOP = { n: 1 }
let follow: ReturnType<typeof followHistory>
let encounter: EncounterActor

/** Goes through history, and waits until the page has been told. */
const moved = async (how: () => void) => {
  const told = new Promise(resolve => window.addEventListener('popstate', resolve, { once: true }))
  how()
  await told
}

type PlainEvent =
  | 'encounter.start'
  | 'answer.no'
  | 'step.back'
  | 'encounter.finish'
  | 'carry.ask'
  | 'phone.turn'
  | 'phone.return'

const step = () => encounter.getSnapshot().context.trail.at(-1)
const send = (...types: readonly PlainEvent[]) => {
  for (const type of types) encounter.send({ type })
}

beforeAll(() => {
  follow = followHistory()
})

beforeEach(() => {
  encounter = createActor(encounterMachine).start()
  follow(encounter)
})

afterEach(async () => {
  if (history.state) await moved(() => follow(undefined))
  follow(undefined)
})

test('history: the first step is on the entry the page was opened with', () => {
  expect(history.state).toBe(null)
})

test('history: an encounter adds a single entry, however long it is', () => {
  send('encounter.start')
  expect(history.state).toEqual(TOP)
  const before = history.length
  send('answer.no', 'answer.no')
  expect([history.length, history.state]).toEqual([before, TOP])
})

test("history: the browser's Back goes back a step, and the page returns to the top entry", async () => {
  send('encounter.start', 'answer.no')
  await moved(() => history.back())
  expect(step()).toBe('support')
  await moved(() => undefined)
  expect([step(), history.state]).toEqual(['support', TOP])
  const forward = vi.spyOn(history, 'forward')
  await moved(() => history.back())
  expect([step(), history.state]).toEqual(['ready', null])
  expect(forward.mock.calls).toEqual([])
  send('encounter.start')
  expect([step(), history.state]).toEqual(['support', TOP])
})

test('history: Back to the first step leaves the page on its base entry', async () => {
  send('encounter.start')
  await moved(() => send('step.back'))
  expect([step(), history.state]).toEqual(['ready', null])
  send('encounter.start')
  expect([step(), history.state]).toEqual(['support', TOP])
})

test("history: on a phone turned to the person the browser's Back does nothing", async () => {
  send('encounter.start', 'answer.no', 'phone.turn')
  await moved(() => history.back())
  await moved(() => undefined)
  expect([step(), history.state]).toEqual(['safety', TOP])
  send('phone.return', 'step.back')
  expect(step()).toBe('support')
})

test("history: the browser's Back goes back one step within the hand-over", async () => {
  send('encounter.start', 'encounter.finish')
  encounter.send({ type: 'handOver.open', contacts: ['num'] })
  send('carry.ask')
  for (const expected of ['numbers', 'outcome', 'support']) {
    await moved(() => history.back())
    await moved(() => undefined)
    expect([step(), history.state]).toEqual([expected, TOP])
  }
})

test('history: Forward restores nothing', async () => {
  send('encounter.start')
  await moved(() => send('step.back'))
  await moved(() => history.forward())
  await moved(() => undefined)
  expect([step(), history.state]).toEqual(['ready', null])
})

test('history: a step taken while the page goes to its base entry is kept', async () => {
  send('encounter.start')
  await moved(() => send('step.back', 'encounter.start', 'answer.no'))
  expect([step(), history.state]).toEqual(['safety', TOP])
})

test('history: a wipe goes to the base entry and forgets the old encounter', async () => {
  send('encounter.start')
  await moved(() => follow(undefined))
  expect(history.state).toBe(null)
  send('answer.no')
  expect(history.state).toBe(null)
})

test('history: a page that is being left writes nothing, and catches up if it returns', async () => {
  send('encounter.start')
  window.dispatchEvent(new Event('pagehide'))
  follow(undefined)
  expect(history.state).toEqual(TOP)
  await moved(() => window.dispatchEvent(new Event('pageshow')))
  expect(history.state).toBe(null)
})

test('history: an encounter that fails throws nothing here', () => {
  const failing = createActor(
    encounterMachine.provide({
      actions: {
        stepBack: () => {
          throw new Error('planted')
        }
      }
    })
  ).start()
  const told: unknown[] = []
  failing.subscribe({ error: error => told.push(error) })
  follow(failing)
  failing.send({ type: 'encounter.start' })
  failing.send({ type: 'step.back' })
  expect(told.length).toBe(1)
})
