import { contentIn } from '../support/content.ts'
import type { Walker } from '../support/walker.ts'
import { auditorOf, expect, test } from './support/audited.ts'
import { countingServer, noServer } from './support/counting-server.ts'
import { OFF_THE_NET, watchNetwork } from './support/network.ts'
import { everyRoute } from './support/routes.ts'

test.use({ launchOptions: OFF_THE_NET })

const { buttons } = contentIn('tests/sample').content.screens

/** What can be done on a screen beside answering. */
const BESIDE: Readonly<Record<string, (walker: Walker) => Promise<unknown>>> = {
  'the other light': ({ page }) => page.getByRole('button', { name: /^(Darker|Lighter) screen$/ }).click(),
  'the panel of what is held': async walker => {
    await walker.button(buttons.holds).click()
    await walker.letTapsThrough()
    await walker.button(buttons.close).click()
  },
  'a force': async walker => {
    await walker.button(/^(Choose your force|Force: .*)$/).click()
    await walker.letTapsThrough()
    await walker.button('Northern Ireland').click()
  },
  print: ({ page }) => page.pdf(),
  Clear: walker => walker.button(buttons.clear).click(),
  'New conversation': async walker => {
    await walker.button(buttons.beginAgain).click()
    await walker.hasBegun()
  }
}

test('P1 P3 P4 P10 at every step of every route nothing is kept and nothing is asked for', async ({
  newWalker: walker,
  page,
  titles,
  home,
  baseURL
}) => {
  test.setTimeout(180_000)
  const isFile = home.startsWith('file:')
  const server = isFile ? noServer(home) : await countingServer(baseURL ?? '')
  await walker.open(server.address)
  const auditor = await auditorOf(page, titles)
  const seen = await watchNetwork(page)
  const loaded = [...server.asked]
  const nothing = async (after: string) =>
    expect([await auditor.faults(), seen, server.asked], after).toEqual([[], [], loaded])

  for (const route of everyRoute()) {
    for (const event of route) {
      await walker.press(event)
      await nothing(JSON.stringify(event))
    }
    for (const [name, act] of Object.entries(BESIDE)) {
      await walker.letTapsThrough()
      await act(walker)
      await nothing(name)
    }
  }
  if (!isFile) expect(loaded.length).toBeGreaterThan(2)
  server.close()
})
