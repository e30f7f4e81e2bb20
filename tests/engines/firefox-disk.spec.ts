import { rmSync } from 'node:fs'
import { GUARD_MS } from '../../src/live/platform/tap-guard.ts'
import { scan } from '../browser/nothing-kept/support/scan.ts'
import { TITLE } from '../browser/support/title.ts'
import { openPage, pressButtons, pressWords, shows } from './support/conversation.ts'
import { type Engine, pause } from './support/engine.ts'
import { historyOfFirefox } from './support/firefox-history.ts'
import { keptByNobody, SCREEN_WORDS } from './support/screen-words.ts'
import { expect, test } from './support/test.ts'

type Visit = (engine: Engine) => Promise<unknown>

const opened: Visit = () => Promise.resolve()
const pressed: Visit = async engine => {
  await pressWords(engine)
  await pause(GUARD_MS)
  await pressWords(engine)
}
const withDanger: Visit = engine =>
  pressButtons(engine, 'Start', 'No', 'Danger now', 'Carry on', 'Yes', 'Finish now')
const cleared: Visit = async engine => {
  await pressButtons(engine, 'Start', 'Not sure', 'Clear')
  await shows(engine, 'Cleared')
}

/** How Firefox ends, and conversations before that. */
const ENDS: Readonly<Record<'kill' | 'close', readonly Visit[]>> = {
  kill: [withDanger, cleared],
  close: [withDanger]
}

/** Longer than Firefox waits before it writes a session. */
const WRITTEN_MS = 3_000

for (const [quit, conversations] of Object.entries(ENDS) as [keyof typeof ENDS, readonly Visit[]][])
  test(`nothing kept: the disk of a conversation is that of a page that was only opened, after ${quit}`, async ({
    launch,
    site
  }) => {
    test.setTimeout(300_000)
    keptByNobody(site)
    const diskAfter = async (visit: Visit) => {
      const engine = await launch()
      await openPage(engine, site)
      await visit(engine)
      await pause(WRITTEN_MS)
      await engine[quit]()
      const { found } = scan(engine.folder, [TITLE, ...SCREEN_WORDS])
      expect(found.some(line => line.endsWith(TITLE))).toBe(true)
      expect(found.filter(line => !line.endsWith(TITLE))).toEqual([])
      const history = historyOfFirefox(engine.folder, site.address)
      rmSync(engine.folder, { recursive: true })
      return history
    }
    const unused = await diskAfter(opened)
    expect(unused.page.places.map(({ title }) => title)).toEqual([TITLE])
    expect(unused.page.visits.length).toBeGreaterThan(0)
    expect(unused.page.entries.length).toBeGreaterThan(0)
    const touched = await diskAfter(pressed)
    expect(touched.page).toEqual(unused.page)
    for (const visit of conversations) {
      const held = await diskAfter(visit)
      expect(held.page).toEqual(unused.page)
      // Firefox writes which entries were pressed on, and the page waits on the first one until then.
      expect(held.presses).toEqual(touched.presses)
    }
  })
