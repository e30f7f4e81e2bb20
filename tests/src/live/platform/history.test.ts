import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { createActor } from 'xstate'
import { encounterMachine } from '../../../../machines/encounter/encounter.machine.ts'
import type { EncounterActor } from '../../../../machines/encounter/encounter.selectors.ts'
import { followHistory } from '../../../../src/live/platform/history.ts'

const TOP = { n: 1 }
let follow: ReturnType<typeof followHistory>
let ownBack: (() => void) | undefined
let encounter: EncounterActor

/** Goes through history, and waits until the page has been told. */
const moved = async (how: () => void) => {
  const told = new Promise(resolve => window.addEventListener('popstate', resolve, { once: true }))
  how()
  await told
}

const step = () => encounter.getSnapshot().context.trail.at(-1)
const send = (...types: readonly ('start' | 'answer.no' | 'back')[]) => {
  for (const type of types) encounter.send({ type })
}

beforeAll(() => {
  follow = followHistory(() => ownBack)
})

beforeEach(() => {
  encounter = createActor(encounterMachine).start()
  follow(encounter)
})

afterEach(async () => {
  if (history.state) await moved(() => follow(undefined))
  follow(undefined)
})

test('the first step stands on the entry that the page came with', () => {
  expect(history.state).toBe(null)
})

test('however far it goes, a conversation has one entry more', () => {
  send('start')
  expect(history.state).toEqual(TOP)
  const before = history.length
  send('answer.no', 'answer.no')
  expect([history.length, history.state]).toEqual([before, TOP])
})

test("the browser's Back goes back a step, and the page returns to its entry", async () => {
  send('start', 'answer.no')
  await moved(() => history.back())
  expect(step()).toBe('support')
  await moved(() => undefined)
  expect([step(), history.state]).toEqual(['support', TOP])
  const forward = vi.spyOn(history, 'forward')
  await moved(() => history.back())
  expect([step(), history.state]).toEqual(['ready', null])
  expect(forward.mock.calls).toEqual([])
  send('start')
  expect([step(), history.state]).toEqual(['support', TOP])
})

test('Back to the first step brings the page to its first entry, and goes no further back', async () => {
  send('start')
  await moved(() => send('back'))
  expect([step(), history.state]).toEqual(['ready', null])
  send('start')
  expect([step(), history.state]).toEqual(['support', TOP])
})

test('a screen within a step goes back itself, and the conversation stays where it is', async () => {
  send('start', 'answer.no')
  let backs = 0
  ownBack = () => backs++
  await moved(() => history.back())
  await moved(() => undefined)
  ownBack = undefined
  expect([step(), backs, history.state]).toEqual(['safety', 1, TOP])
})

test('Forward brings nothing back', async () => {
  send('start')
  await moved(() => send('back'))
  await moved(() => history.forward())
  await moved(() => undefined)
  expect([step(), history.state]).toEqual(['ready', null])
})

test('a step taken while the page is on its way to its first entry is kept', async () => {
  send('start')
  await moved(() => send('back', 'start', 'answer.no'))
  expect([step(), history.state]).toEqual(['safety', TOP])
})

test('a wipe goes to the first entry, and follows the old conversation no more', async () => {
  send('start')
  await moved(() => follow(undefined))
  expect(history.state).toBe(null)
  send('answer.no')
  expect(history.state).toBe(null)
})

test('a page that is being left stays where it is, and catches up if it comes back', async () => {
  send('start')
  window.dispatchEvent(new Event('pagehide'))
  follow(undefined)
  expect(history.state).toEqual(TOP)
  await moved(() => window.dispatchEvent(new Event('pageshow')))
  expect(history.state).toBe(null)
})

test('a conversation that fails fails elsewhere, and not here', () => {
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
  failing.send({ type: 'start' })
  failing.send({ type: 'back' })
  expect(told.length).toBe(1)
})
