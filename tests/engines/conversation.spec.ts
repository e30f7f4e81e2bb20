import {
  allowedFor,
  type Found,
  listOf,
  look,
  lookAtState,
  type Own,
  readOwn
} from '../browser/nothing-kept/support/look.ts'
import { LONG } from '../browser/support/marks.ts'
import { slowServer } from '../browser/support/slow-server.ts'
import { isReady, OUTCOME, openPage, sees, shows } from './support/conversation.ts'
import { type Engine, eventually } from './support/engine.ts'
import { pressButtons, pressByKeyboard } from './support/press.ts'
import { expect, test } from './support/test.ts'

/** A route to each kind of outcome. */
const WAYS = {
  'nothing wanted': ['Start', 'No', 'No', 'Yes', 'No'],
  'all declined': ['Start', ...Array.from({ length: 4 }, () => 'Prefer not to say')],
  'a bed tonight': ['Start', 'Danger now', 'Safe now: carry on', 'Not sure', 'Continue', 'Yes', 'No', 'No'],
  'cut short': ['Start', 'Yes', 'Numbers now']
} as const satisfies Readonly<Record<string, readonly string[]>>

/** @returns a check, as in Chromium, of what the page or its browser should not hold. */
const auditorOf = async (engine: Engine) => {
  const { parts, ...own } = await engine.evaluate<Own>(`return (${readOwn})()`)
  // WebKit lists the worker as a part and reports no bytes; Firefox counts bytes some time later.
  const here = { ...own, parts: [...parts, `${own.address}sw.js`], usage: Number.MAX_SAFE_INTEGER }
  const allowed = allowedFor(here, 'fixture')
  return async () =>
    listOf({
      ...(await engine.evaluate<Found>(`return (${look})(${JSON.stringify(allowed)})`)),
      state: await engine.evaluate<readonly string[]>(`return (${lookAtState})()`)
    })
}

/** @returns an outcome's visible lines, contacts and tips. */
const saysOutcome = (engine: Engine) =>
  engine.evaluate<readonly (readonly string[])[]>(
    `return ['Do now', 'Contact first', 'Tips to share'].map(name =>
      [...document.querySelectorAll('section, [role=region]')]
        .filter(part => part.querySelector('h2')?.innerText.startsWith(name))
        .flatMap(part => [...part.querySelectorAll('li')].map(({ innerText }) => innerText)))`
  )

/** The same once its foot is there: the lower part of a screen is drawn last. */
const wholeOutcome = (engine: Engine) =>
  eventually(async () => {
    await shows(engine, OUTCOME)
    const says = await saysOutcome(engine)
    if (says.at(-1)?.length === 0) throw new Error('The outcome shows no tips.')
    return says
  })

const clear = async (engine: Engine, press: typeof pressButtons) => {
  await press(engine, 'Clear')
  await shows(engine, 'Cleared')
  await press(engine, 'New conversation')
  await shows(engine, 'Before you start')
}

/** @returns a route's outcome, as far as the hour does not change it: contact order and states may vary. */
const walked = async (engine: Engine, way: keyof typeof WAYS, press = pressButtons) => {
  await press(engine, ...WAYS[way])
  const [doNow, contacts, tips] = await wholeOutcome(engine)
  expect(tips).toHaveLength(3)
  expect(contacts?.length).toBeGreaterThanOrEqual(3)
  await clear(engine, press)
  return [doNow, tips]
}

test('promise 3, conversation: by pointer and by keyboard it shows the same, asks for nothing, stores nothing, and the console is silent', async ({
  engine,
  site
}) => {
  const said = (await engine.messages(site.address)).length
  await openPage(engine, site)
  await isReady(engine)
  const faults = await auditorOf(engine)
  const loaded = site.asked.length
  const seen = await walked(engine, 'a bed tonight')
  expect(seen[0]?.length).toBeGreaterThan(0)
  expect(await walked(engine, 'a bed tonight', pressByKeyboard)).toEqual(seen)
  expect(await faults()).toEqual([])
  expect(site.asked.slice(loaded)).toEqual([])
  expect((await engine.messages(site.address)).slice(said)).toEqual([])
})

/** Planted leaks, and where each must be found. */
const LEAKS: Readonly<Record<string, string>> = {
  'localStorage.planted = 1': 'localStorage: planted',
  'sessionStorage.planted = 1': 'sessionStorage: planted',
  'document.cookie = "planted=1"': 'cookies: planted=1',
  'indexedDB.open("planted")': 'databases: planted',
  'caches.open("planted")': 'caches: planted',
  'window.name = "planted"': 'name: planted',
  'document.title = "planted"': 'title: planted',
  'history.replaceState({ planted: 1 }, "")': 'state: {"planted":1}',
  'new Image().src = "/planted"': 'performance: /planted'
}

test('self-check: what a page leaves is found', { tag: LONG }, async ({ engine, site }) => {
  await openPage(engine, site)
  await isReady(engine)
  const faults = await auditorOf(engine)
  expect(await faults()).toEqual([])
  for (const [leak, fault] of Object.entries(LEAKS)) {
    await engine.evaluate(`void (${leak})`)
    await eventually(async () =>
      expect((await faults()).map(one => one.replace(site.address, '/'))).toContain(fault)
    )
  }
  expect(site.asked).toContain('/planted')
})

test('promise 3, conversation: what each kind of outcome says goes by what was wanted, not by how it was declined', {
  tag: LONG
}, async ({ engine, site }) => {
  await openPage(engine, site)
  const nothingWanted = await walked(engine, 'nothing wanted')
  expect(await walked(engine, 'all declined')).toEqual(nothingWanted)
  expect(await walked(engine, 'a bed tonight')).not.toEqual(nothingWanted)
  await walked(engine, 'cut short')
})

test('promise 4, conversation: before the app has come the first presses are taken, and the app goes on from there', async ({
  engineName,
  engine: shared,
  launch
}) => {
  const server = await slowServer()
  const engine = engineName === 'WebKit' ? await launch({ asksWhileLoading: true }) : shared
  try {
    await engine.evaluate(`
      const address = ${JSON.stringify(server.address)}
      addEventListener('pagehide', () => navigator.sendBeacon(address + 'gone'))
      setTimeout(() => { location.href = address })`)
    await server.sendUpTo('half of the data')
    // WebKit's driver may hang if it is asked about a page while another replaces it.
    await server.isAskedForMore
    await shows(engine, 'Before you start')
    await pressButtons(engine, 'Start', 'No')
    await shows(engine, 'Are you worried')
    await server.sendUpTo('the end')
    await eventually(async () =>
      expect(await engine.evaluate('return document.documentElement.dataset.runs')).toBe('')
    )
    await pressButtons(engine, 'No')
    await shows(engine, 'Have you got a safe place')
  } finally {
    server.close()
  }
})

test('promise 3, conversation: out of sight it is covered, and in sight again as it was', async ({
  engine,
  site
}) => {
  const isNow = (state: string) =>
    eventually(async () => expect(await engine.evaluate('return document.visibilityState')).toBe(state))
  await openPage(engine, site)
  await pressButtons(engine, 'Start', 'No')
  await shows(engine, 'Are you worried')
  await engine.hide()
  await isNow('hidden')
  expect(await sees(engine, 'Are you worried')).toBe(false)
  await engine.show()
  await isNow('visible')
  expect(await sees(engine, 'Are you worried')).toBe(true)
})
