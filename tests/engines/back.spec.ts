import { headingOf, openPage, shows } from './support/conversation.ts'
import { type Engine, eventually } from './support/engine.ts'
import { pressButtons, pressWords } from './support/press.ts'
import { expect, test } from './support/test.ts'

const isLeft = (engine: Engine) =>
  eventually(async () => expect(await engine.evaluate('return location.href')).toBe('about:blank'))

/** Waits until the page rests on its first or second entry: Back on the way there would be lost. */
const restsOn = (engine: Engine, entry: 0 | 1) =>
  eventually(async () => expect(await engine.evaluate('return history.state?.n ?? 0')).toBe(entry))

const openAfterBlank = async (engine: Engine, site: { readonly address: string }) => {
  await engine.goTo('about:blank')
  await openPage(engine, site)
  await restsOn(engine, 0)
}

test('promise 4, back: the own Back of the browser goes a step back, and from the first screen it leaves', async ({
  engine,
  site
}) => {
  await test.step('on a page that nobody touched it leaves', async () => {
    await openAfterBlank(engine, site)
    await engine.back()
    await isLeft(engine)
  })
  await test.step('on the first screen after one press it leaves', async () => {
    await openAfterBlank(engine, site)
    await pressWords(engine)
    await restsOn(engine, 1)
    await engine.back()
    await isLeft(engine)
  })
  await test.step('after the one press on Start it goes back to the first screen, and then leaves', async () => {
    await openAfterBlank(engine, site)
    await pressButtons(engine, 'Start')
    await shows(engine, 'Do you need any help')
    await restsOn(engine, 1)
    await engine.back()
    await shows(engine, 'Before you start')
    await restsOn(engine, 1)
    await engine.back()
    await isLeft(engine)
  })
  await test.step('in a conversation it goes back a step each time', async () => {
    await openAfterBlank(engine, site)
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
})

/** @throws if the browser did not keep the page that was left. */
const comeBackToKeptPage = async (engine: Engine, site: { readonly address: string }) => {
  await openAfterBlank(engine, site)
  await pressButtons(engine, 'Start', 'No', 'No')
  await shows(engine, 'Have you got a safe place')
  await engine.evaluate('window.isKept = true')
  await engine.goTo(`${site.address}other.html`)
  await engine.back()
  await eventually(async () => expect(await engine.evaluate('return location.href')).toBe(site.address))
  expect(await engine.evaluate('return window.isKept')).toBe(true)
}

test('promise 3, nothing kept: neither Back to a page that was left nor Forward after that shows a conversation', async ({
  engine,
  site
}) => {
  // WebKit keeps a page only if no worker serves it, and the next one has its Cross-Origin headers.
  site.remove('/sw.js')
  site.put(
    '/other.html',
    '<!doctype html><title>Other</title><h1>Another page</h1>',
    site.read('/index.html').headers
  )
  // Retried, as a page with a pending request, for example for its worker, is not kept.
  await eventually(() => comeBackToKeptPage(engine, site))
  await shows(engine, 'Cleared')
  await engine.forward()
  await eventually(async () => expect(await headingOf(engine)).toMatch(/^(?:Cleared|Another page)/))
})

test('promise 3, nothing kept: after a reload in a conversation the first screen is shown, with no choice made', async ({
  engine,
  site
}) => {
  await openPage(engine, site)
  await pressButtons(engine, 'Start', 'Yes', 'Somewhere to live')
  const chosen = () =>
    engine.evaluate<number>(
      "return document.querySelectorAll('#app [aria-pressed=true], #app [aria-current=true]').length"
    )
  await eventually(async () => expect(await chosen()).toBe(1))
  await engine.reload()
  await shows(engine, 'Before you start')
  expect(await chosen()).toBe(0)
  await pressButtons(engine, 'Start', 'Yes')
  await shows(engine, 'What would help')
  expect(await chosen()).toBe(0)
})
