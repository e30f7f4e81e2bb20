import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createActor } from 'xstate'
import { HOUR_MS } from '../../../../machines/content/vocabulary.ts'
import { sessionMachine } from '../../../../machines/session/session.machine.ts'
import { type SessionActor, selectEncounter } from '../../../../machines/session/session.selectors.ts'
import { updateBetweenEncounters } from '../../../../src/live/offline/update.ts'
import { limits } from '../../../support/limits.ts'

/** Stands in for a browser's registration: a waiting worker activates some time after it is told to. */
class Registration extends EventTarget {
  active: object | null = null
  waiting: { postMessage: (word: string) => unknown } | null = null
  installing: EventTarget | null = null
  said: string[] = []

  install() {
    this.waiting = { postMessage: word => this.said.push(word) }
  }

  /** That time has passed. */
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
  vi.useFakeTimers({ toFake: ['Date'] })
  controlled = new EventTarget()
  vi.stubGlobal('navigator', { serviceWorker: controlled, onLine: true })
  session = createActor(sessionMachine, { input: { force: 'kent', limits } }).start()
  registration = new Registration()
  registration.active = {}
  updateBetweenEncounters(session, registration as never, renew)
})

afterEach(() => {
  session.stop()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** Short words for events of the worker and the page, and of the session. */
const HAPPENS: Readonly<Record<string, () => unknown>> = {
  arrives: () => registration.install(),
  settles: () => registration.settle(),
  taken: () => controlled.dispatchEvent(new Event('controllerchange')),
  elsewhere: () => Object.assign(registration, { active: {} }) && HAPPENS.taken?.(),
  start: () => selectEncounter(session.getSnapshot())?.send({ type: 'encounter.start' }),
  back: () => selectEncounter(session.getSnapshot())?.send({ type: 'step.back' }),
  clear: () => session.send({ type: 'session.clear' }),
  finish: () => session.send({ type: 'session.finish' }),
  fail: () => session.send({ type: 'session.fail' }),
  begin: () => session.send({ type: 'session.begin', at: 0, isSure: true }),
  hide: () => session.send({ type: 'page.hidden', at: 0, isSure: true }),
  welsh: () => session.send({ type: 'language.choose', language: 'cy' }),
  essex: () => session.send({ type: 'force.choose', force: 'essex' }),
  offline: () => Object.assign(navigator, { onLine: false }),
  later: () => {
    vi.setSystemTime(Date.now() + HOUR_MS)
    document.dispatchEvent(new Event('visibilitychange'))
  },
  danger: () => HAPPENS.begin?.() ?? selectEncounter(session.getSnapshot())?.send({ type: 'danger.open' })
}

const SKIP = 'SKIP_WAITING'

test.each<[what: string, happens: string, said: string[], reloads: number]>([
  ['stays while an encounter goes on', 'start arrives hide', [], 0],
  ['is activated after Clear', 'start arrives clear settles', [SKIP], 0],
  ['is told so once', 'start arrives clear hide begin', [SKIP], 0],
  ['is activated after an end', 'start arrives finish settles', [SKIP], 0],
  ['is activated after a fault', 'start arrives fail settles', [SKIP], 0],
  ['is there when the next encounter begins', 'start arrives fail settles begin', [SKIP], 1],
  ['arrives after the end, and reloads the next first screen', 'clear arrives begin settles', [SKIP], 1],
  ['reloads a first screen that nobody touched', 'arrives taken settles', [SKIP], 1],
  ['does not reload one after Start and Back', 'start back arrives taken settles', [SKIP], 0],
  ['reloads that once it is hidden', 'start back arrives taken settles hide', [SKIP], 1],
  ['or when the next encounter begins', 'start back arrives taken settles start clear begin', [SKIP], 1],
  ['reloads a hidden page that nobody touched', 'arrives hide settles', [SKIP], 1],
  ['does not reload a hidden page after a language was chosen', 'arrives welsh hide settles', [SKIP], 0],
  ['does not reload a hidden page after a force was chosen', 'arrives essex hide settles', [SKIP], 0],
  ['is taken in by another tab, and reloads no hidden encounter', 'start elsewhere hide', [], 0],
  ['does nothing where none waits', 'start clear begin hide taken', [], 0],
  ['may be there after an hour, and reloads a page that is looked at again', 'later', [], 1],
  ['may be there after an hour, and reloads one after a conversation', 'start clear hide later', [], 1],
  ['may be there after an hour, and reloads no conversation', 'start later', [], 0],
  ['may be there after an hour, and loses no chosen force', 'essex later', [], 0],
  ['cannot be had without a signal, and reloads nothing', 'offline later', [], 0],
  ['is not reloaded into by Danger now after an end', 'start arrives clear settles danger', [SKIP], 0]
])('update: a new version %s', async (_, happens, said, reloads) => {
  for (const word of happens.split(' ')) await HAPPENS[word]?.()
  expect([registration.said, renew.mock.calls.length]).toEqual([said, reloads])
})

test('update: a version that was being installed as the page asked is activated as soon as it waits', () => {
  const fresh = Object.assign(new Registration(), { active: {}, installing: new EventTarget() })
  updateBetweenEncounters(session, fresh as never, renew)
  fresh.install()
  fresh.installing.dispatchEvent(new Event('statechange'))
  expect(fresh.said).toEqual([SKIP])
})

test('update: the version that the first visit installs is not a new one', () => {
  const first = Object.assign(new EventTarget(), { postMessage: vi.fn() })
  const fresh = Object.assign(new Registration(), { installing: first })
  updateBetweenEncounters(session, fresh as never, renew)
  Object.assign(fresh, { installing: null, active: first })
  session.send({ type: 'session.clear' })
  session.send({ type: 'session.begin', at: 0, isSure: true })
  expect(renew).not.toHaveBeenCalled()
})
