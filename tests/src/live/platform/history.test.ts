import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createActor } from 'xstate'
import { encounterMachine } from '../../../../machines/encounter/encounter.machine.ts'
import type { EncounterActor } from '../../../../machines/encounter/encounter.selectors.ts'
import { stepsForBack } from '../../../../src/live/app/replay.ts'
import { followHistory } from '../../../../src/live/platform/history.ts'
import { forgetPages } from '../../../support/one-history.ts'

const TOP = { n: 1 }
let follow: ReturnType<typeof followHistory>
let encounter: EncounterActor

/** Moves through the history, and waits for as many `popstate` events. */
const moved = async (how: () => void, times = 1) => {
  how()
  for (let left = times; left > 0; left--)
    await new Promise(told => window.addEventListener('popstate', told, { once: true }))
}

const step = () => encounter.getSnapshot().context.trail.at(-1)
const send = (...types: readonly ('encounter.start' | 'answer.no')[]) => {
  for (const type of types) encounter.send({ type })
}
const press = () => window.dispatchEvent(new Event('click'))

/** `navigator.vendor` of each engine. */
const CHROMIUM = 'Google Inc.'
const FIREFOX = ''
const WEBKIT = 'Apple Computer, Inc.'

/** Opens a page in an entry of its own, after another entry. */
const open = async (vendor: string) => {
  vi.spyOn(navigator, 'vendor', 'get').mockReturnValue(vendor)
  history.pushState({ before: true }, '')
  history.pushState(null, '')
  encounter = createActor(encounterMachine).start()
  const opened = () => {
    follow = followHistory()
  }
  if (vendor === CHROMIUM) opened()
  else await moved(opened)
  follow(stepsForBack(encounter))
}

/** Stubs the history methods that the page calls from here on. */
const watched = () =>
  (['pushState', 'forward', 'back'] as const).map(name => vi.spyOn(history, name).mockReturnValue(undefined))
const done = (watching: ReturnType<typeof watched>) => watching.map(({ mock }) => mock.calls)
const shown = (persisted: boolean) => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }))

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe.each([
  ['Chromium', CHROMIUM, TOP],
  ['Firefox', FIREFOX, null],
  ['WebKit', WEBKIT, null]
])('history: %s:', (_, vendor, rest) => {
  beforeEach(() => open(vendor))

  // The first press. After it the page is on the top entry.
  const pressed = async () => {
    if (vendor === FIREFOX) await moved(press)
    else press()
  }

  // The browser's Back, and then the page's return to the top entry.
  const back = () => moved(() => history.back(), 2)

  test('a page that only opens has its second entry at once', async () => {
    expect(history.state).toEqual(rest)
    const before = history.length
    await pressed()
    expect([history.length, history.state]).toEqual([before, TOP])
  })

  test("the browser's Back goes back a step, and the page returns to the top entry", async () => {
    await pressed()
    send('encounter.start', 'answer.no')
    for (const expected of ['support', 'ready']) {
      await back()
      expect([step(), history.state]).toEqual([expected, TOP])
    }
  })

  test('a step back shows only once the page is on the top entry, so that the next Back does not leave', async () => {
    await pressed()
    send('encounter.start', 'answer.no')
    const seen: unknown[] = []
    window.addEventListener('popstate', () => seen.push([history.state, step()]))
    await back()
    expect(seen).toEqual([
      [null, 'safety'],
      [TOP, 'support']
    ])
  })

  test('a press before a step back is shown counts, and the step does not', async () => {
    await pressed()
    send('encounter.start', 'answer.no')
    await moved(() => history.back())
    await moved(press)
    expect([step(), history.state]).toEqual(['safety', TOP])
  })

  test('a page that was loaded again makes no third entry', async () => {
    await pressed()
    forgetPages()
    const before = history.length
    if (rest) followHistory()
    else await moved(() => void followHistory())
    expect([history.length, history.state]).toEqual([before, rest])
  })

  test('a page that comes back from memory on its top entry rests where it did, and makes no other', async () => {
    await pressed()
    if (rest) shown(true)
    else await moved(() => shown(true))
    expect(history.state).toEqual(rest)
    const watching = watched()
    press()
    expect(done(watching)).toEqual([[], rest ? [] : [[]], []])
  })
})

test('history: WebKit: a step back of a page whose top entry was reached by hand is taken at once', async () => {
  await open(WEBKIT)
  await moved(() => history.forward())
  send('encounter.start')
  await moved(() => history.back())
  expect([step(), history.state]).toEqual(['ready', TOP])
})

test('history: WebKit: the first press makes the top entry anew, so that Back does not pass over the base', async () => {
  await open(WEBKIT)
  const push = vi.spyOn(history, 'pushState')
  press()
  expect(push.mock.calls).toEqual([[TOP, '']])
})

test('history: the entry that a page makes has no words for a title', async () => {
  history.pushState(null, '')
  const push = vi.spyOn(history, 'pushState')
  followHistory()
  expect(push.mock.calls).toEqual([[TOP, '']])
})

test('history: at the base, neither a step without a press nor a page that comes back goes anywhere, and a press then not forward', async () => {
  await open(FIREFOX)
  const watching = watched()
  send('encounter.start')
  shown(true)
  expect(done(watching)).toEqual([[], [], []])
  press()
  expect(done(watching)).toEqual([[[TOP, '']], [], []])
})

test('history: on the top entry, a page that is shown for the first time stays there, and so it does on a press', async () => {
  await open(FIREFOX)
  await moved(press)
  const watching = watched()
  shown(false)
  press()
  expect(done(watching)).toEqual([[], [], []])
})

test('history: Forward by hand goes back no step, whether or not Back did before', async () => {
  await open(FIREFOX)
  send('encounter.start')
  await moved(() => history.forward())
  expect(step()).toBe('support')
  send('answer.no')
  await moved(() => history.back(), 2)
  expect(step()).toBe('support')
  await moved(() => void shown(true))
  await moved(() => history.forward())
  expect(step()).toBe('support')
})

test('history: a wipe before a step back is shown throws nothing', async () => {
  await open(FIREFOX)
  await moved(press)
  send('encounter.start')
  const thrown = vi.fn((event: Event) => event.preventDefault())
  window.addEventListener('error', thrown)
  await moved(() => history.back())
  follow(undefined)
  await moved(() => undefined)
  expect([thrown.mock.calls, history.state]).toEqual([[], TOP])
})

test('history: a press that the screen keeps to itself counts', async () => {
  await open(WEBKIT)
  const button = document.createElement('button')
  button.addEventListener('click', event => event.stopPropagation())
  document.body.replaceChildren(button)
  button.click()
  expect(history.state).toEqual(TOP)
})

test('history: steps that tell nobody of themselves can be followed', () => {
  expect(() => followHistory()({ hasAny: () => false, back: () => undefined })).not.toThrow()
})

test('history: a page that is drawn before it is asked for makes its second entry once it is shown', () => {
  const prerendering = { value: true, configurable: true }
  Object.defineProperty(document, 'prerendering', prerendering)
  vi.spyOn(navigator, 'vendor', 'get').mockReturnValue(CHROMIUM)
  history.pushState(null, '')
  const before = history.length
  followHistory()
  expect([history.length, history.state]).toEqual([before, null])
  Reflect.deleteProperty(document, 'prerendering')
  document.dispatchEvent(new Event('prerenderingchange'))
  expect([history.length, history.state]).toEqual([before + 1, TOP])
})

test('history: in the frame of training, the first step makes the second entry, and nothing else goes anywhere', () => {
  vi.stubGlobal('parent', {})
  history.pushState(null, '')
  encounter = createActor(encounterMachine).start()
  const followInFrame = followHistory()
  followInFrame(stepsForBack(encounter))
  expect(history.state).toBe(null)
  send('encounter.start')
  expect(history.state).toEqual(TOP)
  const watching = watched()
  send('answer.no')
  shown(true)
  followInFrame(undefined)
  send('answer.no')
  expect(done(watching)).toEqual([[], [], []])
})

test('history: an encounter that fails throws nothing here', async () => {
  await open(CHROMIUM)
  const stepBack = vi.fn().mockThrow(new Error('planted'))
  const failing = createActor(encounterMachine.provide({ actions: { stepBack } })).start()
  const told: unknown[] = []
  failing.subscribe({ error: error => told.push(error) })
  follow(stepsForBack(failing))
  failing.send({ type: 'encounter.start' })
  failing.send({ type: 'step.back' })
  expect(told.length).toBe(1)
})
