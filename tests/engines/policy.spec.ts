import { startOtherSite } from '../browser/support/other-site.ts'
import { OTHERS } from '../browser/support/probes.ts'
import { openPage } from './support/conversation.ts'
import { type Engine, eventually, pause } from './support/engine.ts'
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
  const other = await startOtherSite()
  try {
    await openPage(engine, site)
    await tryAll(engine, other.address)
    await pause(2_000)
    expect([...other.asked.keys()]).toEqual([])
    other.put('/plain', '<!doctype html><title>Plain</title><body>Plain</body>')
    await engine.goTo(`${other.address}/plain`)
    await tryAll(engine, other.address)
    await eventually(async () =>
      expect([...other.asked.keys()].map(decodeURIComponent)).toEqual(
        expect.arrayContaining(PROBES.map(({ name }) => `/${name}`))
      )
    )
  } finally {
    await other.close()
  }
})
