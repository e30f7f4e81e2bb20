import { launchOptions } from '../launch-options.ts'
import { LONG } from '../support/marks.ts'
import { content, expect, says, test } from './support/visit.ts'

/** The headless shell does not support installing apps. */
test.use({ launchOptions: launchOptions() })

/** The only obstacle here: tests run in an incognito window, from which no browser installs. */
const OF_THE_TEST = 'in-incognito'

for (const [path, manifest] of [
  ['', 'manifest.webmanifest'],
  ['?force=kent', 'manifests/kent.webmanifest']
] as const)
  test(`promise 7, install: the app installed from "/${path}" starts at that address`, {
    tag: path === '' ? LONG : []
  }, async ({ context, site }) => {
    const page = await context.newPage()
    await page.goto(site.address + path)
    await says(page, 'ready')
    const cdp = await context.newCDPSession(page)
    const { errors, url, manifest: read } = await cdp.send('Page.getAppManifest')
    expect([errors, url]).toEqual([[], site.address + manifest])
    expect(read).toMatchObject({
      name: content.screens.product.name,
      startUrl: site.address + path,
      scope: site.address
    })
    const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors')
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual([OF_THE_TEST])
  })
