import { LONG } from '../browser/support/long.ts'
import { slowServer } from '../browser/support/slow-server.ts'
import { TITLE } from '../browser/support/title.ts'
import { isReady, OUTCOME, openPage, sees, shows } from './support/conversation.ts'
import { type Engine, eventually } from './support/engine.ts'
import { pressButtons, pressByKeyboard } from './support/press.ts'
import { expect, test } from './support/test.ts'

/** A way to each kind of outcome. */
const WAYS = {
  'nothing wanted': ['Start', 'No', 'No', 'Yes', 'No'],
  'all declined': ['Start', ...Array.from({ length: 4 }, () => 'Prefer not to say')],
  'a bed tonight': ['Start', 'Not sure', 'Continue', 'Yes', 'No', 'Yes', 'No'],
  'cut short': ['Start', 'Yes', 'Numbers now']
} as const satisfies Readonly<Record<string, readonly string[]>>

/** What a page may have left in its browser. */
const left = (engine: Engine) =>
  engine.evaluate<readonly unknown[]>(
    'return [localStorage.length, sessionStorage.length, document.cookie, window.name, location.search + location.hash, document.title]'
  )

/** What an outcome says to whoever looks: its lines, contacts and tips. */
const saysOutcome = (engine: Engine) =>
  engine.evaluate<readonly (readonly string[])[]>(
    `return ['Do now', 'Contact first', 'Tips to share'].map(name =>
      [...document.querySelectorAll('section, [role=region]')]
        .filter(part => part.querySelector('h2')?.innerText.startsWith(name))
        .flatMap(part => [...part.querySelectorAll('li')].map(({ innerText }) => innerText)))`
  )

/** The same, once its foot is drawn: what is further down comes after the rest of its screen. */
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

/** @returns what the outcome at the end of a way says. Who comes first among the contacts, and what their states say, may change with the hour. */
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
  const loaded = site.asked.length
  const seen = await walked(engine, 'a bed tonight')
  expect(seen[0]?.length).toBeGreaterThan(0)
  expect(await walked(engine, 'a bed tonight', pressByKeyboard)).toEqual(seen)
  expect(await left(engine)).toEqual([0, 0, '', '', '', TITLE])
  expect(site.asked.slice(loaded)).toEqual([])
  expect((await engine.messages(site.address)).slice(said)).toEqual([])
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
  launch
}) => {
  const server = await slowServer()
  const engine = await launch({ asksWhileLoading: true })
  try {
    await engine.evaluate(`setTimeout(() => { location.href = ${JSON.stringify(server.address)} })`)
    await server.sendUpTo('half of the data')
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
