import { content, expect, says, test } from './support/visit.ts'

test('it can be put among the apps, and starts with the force of the address it was put there from', async ({
  context,
  site
}) => {
  const page = await context.newPage()
  await page.goto(`${site.address}?force=kent`)
  await says(page, 'ready')
  const cdp = await context.newCDPSession(page)
  const { errors, url, manifest } = await cdp.send('Page.getAppManifest')
  expect([errors, url]).toEqual([[], `${site.address}manifest.webmanifest`])
  expect(manifest).toMatchObject({
    name: content.screens.product.name,
    startUrl: `${site.address}?force=kent`,
    scope: site.address,
    display: 'kStandalone'
  })
  const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors')
  expect(installabilityErrors).toEqual([])
})
