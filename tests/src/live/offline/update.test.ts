import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createActor } from 'xstate'
import { sessionMachine } from '../../../../machines/session/session.machine.ts'
import { type SessionActor, selectEncounter } from '../../../../machines/session/session.selectors.ts'
import { updateBetweenEncounters } from '../../../../src/live/offline/update.ts'
import { limits } from '../../../support/limits.ts'

/** As a browser keeps it: what waits becomes active a while after it is told to. */
class Registration extends EventTarget {
  active: object | null = null
  waiting: { postMessage: (word: string) => unknown } | null = null
  installing = null
  said: string[] = []

  install() {
    this.waiting = { postMessage: word => this.said.push(word) }
  }

  /** That while has passed. */
  settle() {
    if (!this.said.includes('SKIP_WAITING')) return
    this.active = this.waiting
    this.waiting = null
    controlled.dispatchEvent(new Event('controllerchange'))
  }
}

let session: SessionActor
let registration: Registration
let controlled: EventTarget
const renew = vi.fn()

beforeEach(() => {
  renew.mockReset()
  controlled = new EventTarget()
  vi.stubGlobal('navigator', { serviceWorker: controlled })
  session = createActor(sessionMachine, { input: { force: 'kent', limits } }).start()
  registration = new Registration()
  registration.active = {}
  updateBetweenEncounters(session, registration as never, renew)
})

afterEach(() => {
  session.stop()
  vi.unstubAllGlobals()
})

const start = () => selectEncounter(session.getSnapshot())?.send({ type: 'encounter.start' })
const turn = (type: 'page.hidden' | 'page.shown') => session.send({ type, at: 0, isSure: true })
/** What has been said to a worker, and how often the page was loaded anew. */
const done = () => [registration.said, renew.mock.calls.length]

describe('a waiting version', () => {
  test.each(['session.clear', 'session.finish', 'session.fail'] as const)(
    'update: a waiting version is activated after %s, before the next encounter begins',
    type => {
      start()
      registration.install()
      session.send({ type })
      registration.settle()
      expect(done()).toEqual([['SKIP_WAITING'], 0])
      session.send({ type: 'session.begin', at: 0, isSure: true })
      expect(done()).toEqual([['SKIP_WAITING'], 1])
    }
  )

  test('update: a version that arrives after the end is activated at the next start, and reloads the page at its end', () => {
    session.send({ type: 'session.clear' })
    registration.install()
    session.send({ type: 'session.begin', at: 0, isSure: true })
    registration.settle()
    start()
    expect(done()).toEqual([['SKIP_WAITING'], 0])
    session.send({ type: 'session.clear' })
    session.send({ type: 'session.begin', at: 0, isSure: true })
    expect(done()).toEqual([['SKIP_WAITING'], 1])
  })

  test.each([
    { type: 'language.choose', language: 'cy' },
    { type: 'force.choose', force: 'essex' }
  ] as const)('update: a waiting version does not reload a hidden page after $type', chosen => {
    registration.install()
    session.send(chosen)
    turn('page.hidden')
    registration.settle()
    expect(done()).toEqual([['SKIP_WAITING'], 0])
  })
})

test('update: without a new version nothing is sent, and the page never reloads', () => {
  start()
  session.send({ type: 'session.clear' })
  session.send({ type: 'session.begin', at: 0, isSure: true })
  turn('page.hidden')
  controlled.dispatchEvent(new Event('controllerchange'))
  expect(done()).toEqual([[], 0])
})

test('update: the version that the first visit installs is not a new one', () => {
  const first = { postMessage: vi.fn() }
  const fresh = Object.assign(new Registration(), { installing: first })
  updateBetweenEncounters(session, fresh as never, renew)
  Object.assign(fresh, { installing: null, active: first })
  session.send({ type: 'session.clear' })
  session.send({ type: 'session.begin', at: 0, isSure: true })
  expect(renew).not.toHaveBeenCalled()
})
