import { startOtherSite } from '../browser/support/other-site.ts'
import { OTHERS } from '../browser/support/probes.ts'
import { openPage } from './support/conversation.ts'
import { type Engine, eventually } from './support/engine.ts'
import { expect, test } from './support/test.ts'

/** What asks another site for something, but for what an engine may not have. */
const NO_REQUEST = [
  'fetch from its own server',
  'a prefetch',
  'a ping of a link',
  'another base of addresses'
]
const PROBES = OTHERS.filter(({ name, attempt }) => attempt.length > 0 && !NO_REQUEST.includes(name))

const tryAll = async (engine: Engine, address: string) => {
  for (const { attempt } of PROBES)
    await engine.evaluate(
      `setTimeout(() => Promise.resolve((${attempt})(${JSON.stringify(address)})).catch(() => undefined))`
    )
}

test('policy: no attempt of a script on the page reaches another site, and without the policy each does', async ({
  engine,
  site
}) => {
  const [other, control] = await Promise.all([startOtherSite(), startOtherSite()])
  try {
    await openPage(engine, site)
    await tryAll(engine, other.address)
    await engine.evaluate('setTimeout(() => { window.isTried = true })')
    await eventually(async () => expect(await engine.evaluate('return window.isTried')).toBe(true))
    // In the same browser and later: what has not come by the time that all of these have does not come.
    control.put('/plain', '<!doctype html><title>Plain</title><body>Plain</body>')
    await engine.openTab()
    await engine.goTo(`${control.address}/plain`)
    await tryAll(engine, control.address)
    await eventually(async () =>
      expect([...control.asked.keys()].map(decodeURIComponent)).toEqual(
        expect.arrayContaining(PROBES.map(({ name }) => `/${name}`))
      )
    )
    expect([...other.asked.keys()]).toEqual([])
    await engine.closeTab()
  } finally {
    await Promise.all([other.close(), control.close()])
  }
})
