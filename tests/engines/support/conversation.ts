import { expect } from '@playwright/test'
import { GUARD_MS } from '../../../src/live/platform/tap-guard.ts'
import type { Product } from '../../browser/nothing-kept/support/product.ts'
import { ENTER, type Engine, eventually, pause, TAB } from './engine.ts'

/** More than there are stops on any screen. */
const MOST_TABS = 60

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

/** Walks to a button by Tab alone, and presses it by Enter. */
export const pressByKeyboard = async (engine: Engine, ...names: readonly string[]) => {
  for (const name of names) {
    await pause(GUARD_MS + 100)
    await eventually(async () => expect(await engine.evaluate(findButton(name)), name).toBe(true))
    for (
      let tabs = 0;
      !(await engine.evaluate("return document.activeElement?.matches('[data-pressed]') ?? false"));
      tabs++
    ) {
      expect(tabs, `tabs to ${name}`).toBeLessThan(MOST_TABS)
      await engine.key(TAB)
    }
    await engine.key(ENTER)
  }
}

export const openPage = async (engine: Engine, { address }: Pick<Product, 'address'>) => {
  await engine.goTo('about:blank')
  await engine.goTo(address)
  await shows(engine, 'Before you start')
  await pause(500)
}
