import { openPage, pressButtons, pressWords, shows } from './support/conversation.ts'
import { type Engine, eventually } from './support/engine.ts'
import { launchFirefox } from './support/firefox.ts'
import { expect, test } from './support/product.ts'
import { launchWebKit } from './support/webkit.ts'

const isLeft = (engine: Engine) =>
  eventually(async () => expect(await engine.evaluate('return location.href')).toBe('about:blank'))

for (const launch of [launchFirefox, launchWebKit])
  test(`back: ${launch.name.replace('launch', '')}: its own Back goes a step back, and from the first screen it leaves`, async ({
    product
  }) => {
    const engine = await launch()
    try {
      await test.step('on a page that nobody touched it leaves', async () => {
        await openPage(engine, product)
        await engine.back()
        await isLeft(engine)
      })
      await test.step('on the first screen after one press it leaves', async () => {
        await openPage(engine, product)
        await pressWords(engine)
        await engine.back()
        await isLeft(engine)
      })
      await test.step('after the one press on Start it goes back to the first screen, and then leaves', async () => {
        await openPage(engine, product)
        await pressButtons(engine, 'Start')
        await shows(engine, 'Do you need any help')
        await engine.back()
        await shows(engine, 'Before you start')
        await engine.back()
        await isLeft(engine)
      })
      await test.step('in a conversation it goes back a step each time', async () => {
        await openPage(engine, product)
        await pressButtons(engine, 'Start', 'No', 'No')
        await shows(engine, 'Have you got a safe place')
        await engine.back()
        await shows(engine, 'Are you worried')
        await engine.back()
        await shows(engine, 'Do you need any help')
        await pressButtons(engine, 'No')
        await shows(engine, 'Are you worried')
        await engine.back()
        await shows(engine, 'Do you need any help')
      })
      await test.step('after Clear it leaves', async () => {
        await pressButtons(engine, 'Clear')
        await shows(engine, 'Cleared')
        await engine.back()
        await isLeft(engine)
      })
    } finally {
      await engine.kill()
    }
  })
