import { expect } from '@playwright/test'
import { GUARD_MS } from '../../../src/live/platform/tap-guard.ts'
import type { Product } from '../../browser/nothing-kept/support/product.ts'
import { type Engine, eventually, pause } from './engine.ts'

/** Source that finds the visible button with a text. */
const findButton = (name: string) => `
  const button = [...document.querySelectorAll('button')].find(({ innerText, offsetParent }) => offsetParent && innerText.trim().startsWith(${JSON.stringify(name)}))
  document.querySelector('[data-pressed]')?.removeAttribute('data-pressed')
  button?.setAttribute('data-pressed', '')
  return button !== undefined`

const pressButton = async (engine: Engine, name: string) => {
  await pause(GUARD_MS + 100)
  await eventually(async () => expect(await engine.evaluate(findButton(name)), name).toBe(true))
  await engine.press('[data-pressed]')
}

export const pressButtons = async (engine: Engine, ...names: readonly string[]) => {
  for (const name of names) await pressButton(engine, name)
}

/** A press on words that do nothing. */
export const pressWords = (engine: Engine) => engine.press('h1')

export const shows = (engine: Engine, heading: string) =>
  eventually(async () =>
    expect(await engine.evaluate("return document.querySelector('h1')?.innerText")).toContain(heading)
  )

export const openPage = async (engine: Engine, { address }: Product) => {
  await engine.goTo('about:blank')
  await engine.goTo(address)
  await shows(engine, 'Before you start')
  await pause(500)
}
