import { rmSync } from 'node:fs'
import { GUARD_MS } from '../../src/live/platform/tap-guard.ts'
import { TITLE } from '../browser/support/title.ts'
import { openPage, pressButtons, pressWords, shows } from './support/conversation.ts'
import { type Engine, pause } from './support/engine.ts'
import { launchFirefox } from './support/firefox.ts'
import { historyOfFirefox } from './support/firefox-history.ts'
import { expect, test } from './support/product.ts'

/** What somebody does with the page. */
const VISITS: Readonly<Record<string, (engine: Engine) => Promise<unknown>>> = {
  'only opened': () => Promise.resolve(),
  'pressed twice, with no conversation': async engine => {
    await pressWords(engine)
    await pause(GUARD_MS)
    await pressWords(engine)
  },
  'a conversation': engine => pressButtons(engine, 'Start', 'No', 'Yes'),
  'a conversation with danger': engine =>
    pressButtons(engine, 'Start', 'No', 'Danger now', 'Carry on', 'Yes', 'Finish now'),
  'a conversation that was cleared': async engine => {
    await pressButtons(engine, 'Start', 'Not sure', 'Clear')
    await shows(engine, 'Cleared')
  }
}

/** Longer than Firefox waits before it writes a session. */
const WRITTEN_MS = 4_000

for (const quit of ['kill', 'close'] as const)
  test(`nothing kept: Firefox: the history of a conversation on disk is that of a page that was only opened, after ${quit}`, async ({
    product
  }) => {
    test.setTimeout(600_000)
    const histories = new Map<string, ReturnType<typeof historyOfFirefox>>()
    for (const [name, visit] of Object.entries(VISITS)) {
      const engine = await launchFirefox()
      try {
        await openPage(engine, product)
        await visit(engine)
        await pause(WRITTEN_MS)
      } finally {
        await engine[quit]()
      }
      histories.set(name, historyOfFirefox(engine.folder, product.address))
      rmSync(engine.folder, { recursive: true })
    }
    const [opened, pressed, ...held] = histories.values()
    expect(opened?.page.places.map(({ title }) => title)).toEqual([TITLE])
    expect(opened?.page.visits.length).toBeGreaterThan(0)
    expect(opened?.page.entries.length).toBeGreaterThan(0)
    for (const history of [pressed, ...held]) expect(history?.page).toEqual(opened?.page)
    // Firefox writes which entries were pressed on, and the page waits on the first one until then.
    for (const history of held) expect(history.presses).toEqual(pressed?.presses)
  })
