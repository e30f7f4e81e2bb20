import { scan } from '../browser/nothing-kept/support/scan.ts'
import type { Site } from '../browser/offline/support/site.ts'
import { LONG } from '../browser/support/marks.ts'
import { removeProfile } from '../browser/support/remove-profile.ts'
import { TITLE } from '../browser/support/title.ts'
import { openPage, shows } from './support/conversation.ts'
import { type Engine, eventually } from './support/engine.ts'
import { historyOfFirefox, pressesIn } from './support/firefox-history.ts'
import { pressButtons, pressWords } from './support/press.ts'
import { keptByNobody, SCREEN_WORDS } from './support/screen-words.ts'
import { expect, test } from './support/test.ts'

/** What is done with a page that was opened, and what Firefox may write of presses on its two entries. */
interface Visit {
  readonly act: (engine: Engine) => Promise<unknown>
  readonly presses: readonly { readonly index: number; readonly arePressed: readonly boolean[] }[]
}

/** The page goes back to its first entry to wait there for a press. On a busy machine Firefox once dropped that move. */
const UNTOUCHED = [1, 2].map(index => ({ index, arePressed: [false, false] }))
/** Firefox looks at the second entry before the next press or after it, whatever was pressed. */
const PRESSED = [true, false].map(isSecond => ({ index: 2, arePressed: [true, isSecond] }))

/** As the page numbers the second entry, on which it is after a press. */
const TOP_ENTRY = 1

const opened: Visit = { act: () => Promise.resolve(), presses: UNTOUCHED }
const pressed: Visit = {
  act: async engine => {
    await pressWords(engine)
    await eventually(async () => expect(await engine.evaluate('return history.state?.n')).toBe(TOP_ENTRY))
    await pressWords(engine)
  },
  presses: PRESSED
}
const withDanger: Visit = {
  act: engine =>
    pressButtons(engine, 'Start', 'No', 'Danger now', 'Safe now: carry on', 'Yes', 'Numbers now'),
  presses: PRESSED
}
const cleared: Visit = {
  act: async engine => {
    await pressButtons(engine, 'Start', 'Not sure', 'Clear')
    await shows(engine, 'Cleared')
  },
  presses: PRESSED
}

/** The one that is last is in sight when Firefox ends. */
const VISITS = [opened, pressed, cleared, withDanger]

/** Opens the page in a tab of its own, and waits until what was done with it is written. */
const visit = async (engine: Engine, site: Site, { act, presses }: Visit) => {
  await engine.openTab()
  await openPage(engine, site)
  await act(engine)
  await eventually(async () => {
    await engine.writeSession()
    expect(presses).toContainEqual(pressesIn(engine.folder, site.address)[0])
    const { places, visits } = historyOfFirefox(engine.folder, site.address)
    expect(places.map(({ title }) => title)).toEqual([TITLE])
    expect(visits).toHaveLength(1)
  })
}

for (const quit of ['kill', 'close'] as const)
  test(`promise 3, nothing kept: the disk of a conversation is that of a page that was only opened, after ${quit}`, {
    tag: quit === 'kill' ? [] : LONG
  }, async ({ launch, site }) => {
    keptByNobody(site)
    const engine = await launch()
    // The address tells the visits apart on the disk.
    const sites = VISITS.map(() => site.copy())
    try {
      for (const [at, here] of sites.entries()) {
        await here.start()
        await visit(engine, here, VISITS[at] ?? opened)
      }
      await engine[quit]()
    } finally {
      for (const here of sites) await here.stop()
    }
    const { found } = scan(engine.folder, [TITLE, ...SCREEN_WORDS])
    expect(found.some(line => line.endsWith(TITLE))).toBe(true)
    expect(found.filter(line => !line.endsWith(TITLE))).toEqual([])
    for (const [at, { address }] of sites.entries())
      for (const written of pressesIn(engine.folder, address))
        expect(VISITS[at]?.presses).toContainEqual(written)
    const [unused, ...used] = sites.map(({ address }) => historyOfFirefox(engine.folder, address))
    removeProfile(engine.folder)
    expect(unused?.entries.length).toBeGreaterThan(0)
    for (const history of used) expect(history).toEqual(unused)
  })
