import { otherSite, type Site } from '../browser/offline/support/site.ts'
import { attemptOf, hasReached, OTHERS, type Probe } from '../browser/support/probes.ts'
import { openPage } from './support/conversation.ts'
import { type Engine, eventually } from './support/engine.ts'
import { expect, test } from './support/test.ts'

/** Probes without a request in some engine. */
const NO_REQUEST = ['a prefetch', 'a ping of a link', 'another base of addresses']
const PROBES = OTHERS.filter(({ name, source }) => /\bown\b/.test(source) && !NO_REQUEST.includes(name))

/** The last probe leads the page elsewhere, which would cancel requests that are still pending. */
const [STAYING, LEAVING] = [PROBES.slice(0, -1), PROBES.slice(-1)]

const attemptEach = async (engine: Engine, probes: readonly Probe[], address: string) => {
  for (const probe of probes) await engine.evaluate(`setTimeout(() => { ${attemptOf(probe, address)} })`)
}

const reached = (site: Site, probes: readonly Probe[]) =>
  eventually(async () => expect(probes.filter(probe => !hasReached(site, probe))).toEqual([]))

test('promise 3, policy: no attempt of a script on the page reaches another site, and without the policy each does', async ({
  engine,
  site
}) => {
  const [other, control] = [otherSite(), otherSite()]
  try {
    await Promise.all([other.start(), control.start()])
    await openPage(engine, site)
    await attemptEach(engine, PROBES, other.address)
    await engine.evaluate('setTimeout(() => { window.isTried = true })')
    await eventually(async () => expect(await engine.evaluate('return window.isTried')).toBe(true))
    // A control in the same browser, later: once all its requests have arrived, none from before will.
    control.put('/plain', '<!doctype html><title>Plain</title><body>Plain</body>')
    await engine.openTab()
    await engine.goTo(`${control.address}plain`)
    for (const probes of [STAYING, LEAVING]) {
      await attemptEach(engine, probes, control.address)
      await reached(control, probes)
    }
    expect(other.asked).toEqual([])
    await engine.closeTab()
  } finally {
    await Promise.all([other.stop(), control.stop()])
  }
})
