import { eventually } from './support/engine.ts'
import { expect, test } from './support/test.ts'

test('self-check: what a page says on the console and asks for is noticed', async ({ engine, site }) => {
  const said = (await engine.messages(site.address)).length
  site.put(
    '/planted.html',
    `<!doctype html><title>Planted</title><script>console.log('written'); fetch('/planted'); setTimeout(() => { throw new Error('planted') })</script>`,
    { 'content-type': 'text/html' }
  )
  await engine.goTo(`${site.address}planted.html`)
  await eventually(async () => {
    expect(site.asked).toContain('/planted')
    const messages = (await engine.messages(site.address)).slice(said).join()
    expect(messages).toContain('planted')
    expect(messages).toContain('console.log: "written"')
  })
})
