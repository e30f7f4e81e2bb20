import { PNG } from 'pngjs'
import { scanned } from '../support/scan.ts'
import { OUTCOME, openPage, shows, TO_OUTCOME } from './support/conversation.ts'
import { eventually } from './support/engine.ts'
import { pressButtons } from './support/press.ts'
import { expect, test } from './support/test.ts'

test('promise 5, codes: what is on the screen is read by another library as the number that is said', async ({
  engine,
  site
}) => {
  await openPage(engine, site)
  await pressButtons(engine, ...TO_OUTCOME)
  await shows(engine, OUTCOME)
  await pressButtons(engine, 'Turn to them')
  const numbers = await eventually(async () => {
    const found = await engine.evaluate<readonly string[]>(
      "return [...document.querySelectorAll('.turned-number bdi')].map(({ innerText }) => innerText)"
    )
    expect(found.length).toBeGreaterThan(1)
    return found
  })
  await pressButtons(engine, 'Put them on my phone', 'Names and numbers')
  await eventually(async () =>
    expect(await engine.evaluate("return document.querySelector('main canvas') !== null")).toBe(true)
  )
  // Retried until the code is painted and in view.
  const read = await eventually(async () => scanned(PNG.sync.read(await engine.screenshot())))
  expect(numbers.map(number => `tel:${number.replaceAll(' ', '')}`)).toContain(read)
  await pressButtons(engine, 'Clear')
})
