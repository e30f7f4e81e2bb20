import { NOON } from '../../support/clock.ts'
import { contentIn } from '../support/content.ts'
import { letPass } from '../support/pass.ts'
import { slowServer } from '../support/slow-server.ts'
import { TITLE } from '../support/title.ts'
import { expect, test, Walker } from '../support/walker.ts'
import { auditorFor } from './support/audited.ts'
import { heading, otherRoute, route, turn } from './support/endings.ts'
import { watchNetwork } from './support/network.ts'
import { setTraps } from './support/traps.ts'

const { content } = contentIn('fixture')
const { cleared, covered } = content.screens

/** Before the worker is installed, nothing at all may be kept. */
const NOTHING_KEPT = { worker: '', cache: '', files: {}, usage: 0 }

test('promise 3, nothing kept: before the app runs nothing is stored or requested, and out of sight, idle or left it is covered and wiped', async ({
  page
}) => {
  const server = await slowServer()
  await page.clock.install({ time: NOON })
  await setTraps(page)
  const opened = page.goto(server.address, { waitUntil: 'commit' })
  await server.sendUpTo('half of the data')
  await opened
  const walker = new Walker(page, { content })
  await walker.hasBegun()
  const parts = await page
    .locator('link[href]')
    .evaluateAll(links => links.map(link => (link as HTMLLinkElement).href))
  const faults = await auditorFor(page, {
    address: server.address,
    title: TITLE,
    parts: [server.address, ...parts],
    ...NOTHING_KEPT
  })
  const seen = await watchNetwork(page)
  const nothing = async (after: string) => expect([await faults(), [...seen]], after).toEqual([[], []])
  const again = async () => {
    await expect(heading(page)).toHaveText(cleared.title)
    await walker.again()
  }
  // Leaves out the last press: it leads to the outcome, which needs the app.
  for (const events of [route, otherRoute]) {
    for (const event of events.slice(0, -1)) {
      await walker.step(event)
      await walker.showsWhatTheMachineSays()
      await nothing(JSON.stringify(event))
    }
    await turn(page, 'hidden')
    await expect(page.getByText(covered.says)).toBeVisible()
    await expect(heading(page)).toHaveCount(0)
    await nothing('out of sight')
    await letPass(page, 121_000)
    await turn(page, 'visible')
    await again()
    await nothing('out of sight for long')
  }
  const endings: Readonly<Record<string, () => Promise<unknown>>> = {
    'left untouched': () => letPass(page, 301_000),
    'left for another page': () => page.evaluate(() => void dispatchEvent(new Event('pagehide')))
  }
  for (const [name, end] of Object.entries(endings)) {
    await walker.walk(route.slice(0, -1))
    await end()
    await again()
    await nothing(name)
  }
  server.close()
})
