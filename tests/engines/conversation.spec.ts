import { countingServer } from '../browser/nothing-kept/support/counting-server.ts'
import { TITLE } from '../browser/support/title.ts'
import { openPage, pressButtons, pressByKeyboard, shows } from './support/conversation.ts'
import { type Engine, eventually } from './support/engine.ts'
import { launchFirefox } from './support/firefox.ts'
import { expect, test } from './support/product.ts'
import { launchWebKit } from './support/webkit.ts'

const OUTCOME = 'Tips and contacts'

/** A way to each kind of outcome, and a row that only this kind begins with. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  'nothing wanted': ['Start', 'No', 'No', 'Yes', 'No'],
  'all declined': ['Start', ...Array.from({ length: 4 }, () => 'Prefer not to say')],
  'a bed tonight': ['Start', 'Not sure', 'Continue', 'Yes', 'No', 'Yes', 'No'],
  'cut short': ['Start', 'Yes', 'Finish now']
}

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

for (const launch of [launchFirefox, launchWebKit]) {
  const name = launch.name.replace('launch', '')

  test(`conversation: ${name}: each way by pointer and by keyboard shows the same, asks for nothing and stores nothing`, async ({
    product
  }) => {
    test.setTimeout(600_000)
    const server = await countingServer(product.address)
    const engine = await launch()
    try {
      await openPage(engine, server)
      const loaded = server.asked.length
      const seen = new Set<string>()
      for (const [way, buttons] of Object.entries(WAYS))
        await test.step(way, async () => {
          await pressButtons(engine, ...buttons)
          await shows(engine, OUTCOME)
          const byPointer = await saysOutcome(engine)
          const [, contacts, tips] = byPointer
          expect(tips).toHaveLength(3)
          expect(contacts?.length).toBeGreaterThanOrEqual(3)
          await pressButtons(engine, 'Clear')
          await shows(engine, 'Cleared')
          await pressButtons(engine, 'New conversation')
          await pressByKeyboard(engine, ...buttons)
          await shows(engine, OUTCOME)
          expect(await saysOutcome(engine)).toEqual(byPointer)
          expect(await left(engine)).toEqual([0, 0, '', '', '', TITLE])
          seen.add(JSON.stringify(byPointer))
          await pressByKeyboard(engine, 'Clear')
          await shows(engine, 'Cleared')
          await pressButtons(engine, 'New conversation')
        })
      // To say no to all, and to decline all, lead to the same.
      expect(seen.size).toBe(Object.keys(WAYS).length - 1)
      expect(server.asked.slice(loaded)).toEqual([])
    } finally {
      await engine.kill()
      server.close()
    }
  })

  test(`conversation: ${name}: out of sight it is covered, and in sight again as it was`, async ({
    product
  }) => {
    const engine = await launch()
    const sees = (words: string) =>
      engine.evaluate<boolean>(`return document.body.innerText.includes(${JSON.stringify(words)})`)
    const state = () => engine.evaluate<string>('return document.visibilityState')
    try {
      await openPage(engine, product)
      await pressButtons(engine, 'Start', 'No')
      await shows(engine, 'Are you worried')
      await engine.hide()
      await eventually(async () => expect(await state()).toBe('hidden'))
      expect(await sees('Are you worried')).toBe(false)
      await engine.show()
      await eventually(async () => expect(await state()).toBe('visible'))
      expect(await sees('Are you worried')).toBe(true)
    } finally {
      await engine.kill()
    }
  })

  test(`conversation: ${name}: left and come back to, nothing of it is shown`, async ({ product }) => {
    const engine = await launch()
    try {
      await openPage(engine, product)
      await pressButtons(engine, 'Start', 'No', 'No')
      await shows(engine, 'Have you got a safe place')
      await engine.goTo('about:blank')
      await engine.back()
      await eventually(async () =>
        expect(await engine.evaluate("return document.querySelector('h1')?.innerText")).toMatch(
          /^(?:Cleared|Before you start)/
        )
      )
    } finally {
      await engine.kill()
    }
  })
}
