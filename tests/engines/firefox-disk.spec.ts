import { rmSync } from 'node:fs'
import { GUARD_MS } from '../../src/live/platform/tap-guard.ts'
import { scan } from '../browser/nothing-kept/support/scan.ts'
import { TITLE } from '../browser/support/title.ts'
import { openPage, pressButtons, pressWords, shows } from './support/conversation.ts'
import { type Engine, eventually, pause } from './support/engine.ts'
import { historyOfFirefox, pressesIn } from './support/firefox-history.ts'
import { keptByNobody, SCREEN_WORDS } from './support/screen-words.ts'
import { expect, test } from './support/test.ts'

/** What is done with a page that was opened, and what Firefox may write of presses on its two entries. */
interface Visit {
  readonly act: (engine: Engine) => Promise<unknown>
  readonly presses: readonly { readonly index: number; readonly arePressed: readonly boolean[] }[]
}

/** The page waits on its first entry until a press. */
const UNTOUCHED = [{ index: 1, arePressed: [false, false] }]
/** Firefox looks at the second entry before the next press or after it, whatever was pressed. */
const PRESSED = [true, false].map(isSecond => ({ index: 2, arePressed: [true, isSecond] }))

const opened: Visit = { act: () => Promise.resolve(), presses: UNTOUCHED }
const pressed: Visit = {
  act: async engine => {
    await pressWords(engine)
    await pause(GUARD_MS)
    await pressWords(engine)
  },
  presses: PRESSED
}
const withDanger: Visit = {
  act: engine => pressButtons(engine, 'Start', 'No', 'Danger now', 'Carry on', 'Yes', 'Finish now'),
  presses: PRESSED
}
const cleared: Visit = {
  act: async engine => {
    await pressButtons(engine, 'Start', 'Not sure', 'Clear')
    await shows(engine, 'Cleared')
  },
  presses: PRESSED
}

/** How Firefox ends, and conversations before that. */
const ENDS: Readonly<Record<'kill' | 'close', readonly Visit[]>> = {
  kill: [withDanger, cleared],
  close: [withDanger]
}

for (const [quit, conversations] of Object.entries(ENDS) as [keyof typeof ENDS, readonly Visit[]][])
  test(`nothing kept: the disk of a conversation is that of a page that was only opened, after ${quit}`, async ({
    launch,
    site
  }) => {
    test.setTimeout(300_000)
    keptByNobody(site)
    const diskAfter = async ({ act, presses }: Visit) => {
      const engine = await launch()
      await openPage(engine, site)
      await act(engine)
      await eventually(async () => expect(presses).toContainEqual(pressesIn(engine.folder, site.address)[0]))
      await engine[quit]()
      const { found } = scan(engine.folder, [TITLE, ...SCREEN_WORDS])
      expect(found.some(line => line.endsWith(TITLE))).toBe(true)
      expect(found.filter(line => !line.endsWith(TITLE))).toEqual([])
      for (const written of pressesIn(engine.folder, site.address)) expect(presses).toContainEqual(written)
      const history = historyOfFirefox(engine.folder, site.address)
      rmSync(engine.folder, { recursive: true })
      return history
    }
    const unused = await diskAfter(opened)
    expect(unused.places.map(({ title }) => title)).toEqual([TITLE])
    expect(unused.visits.length).toBeGreaterThan(0)
    expect(unused.entries.length).toBeGreaterThan(0)
    const touched = await diskAfter(pressed)
    expect(touched).toEqual(unused)
    for (const visit of conversations) {
      const held = await diskAfter(visit)
      expect(held).toEqual(unused)
    }
  })
