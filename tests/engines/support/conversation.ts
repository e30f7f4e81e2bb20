import { expect } from '@playwright/test'
import { GUARD_MS } from '../../../src/live/platform/tap-guard.ts'
import { ENTER, type Engine, eventually, pause, TAB } from './engine.ts'

/** More than there are stops on any screen, and in the bars of a browser. */
const MOST_TABS = 60

/** Source that finds the visible button with a text. */
const findButton = (name: string) => `
  const button = [...document.querySelectorAll('button')].find(({ innerText, offsetParent }) => offsetParent && innerText.trim().startsWith(${JSON.stringify(name)}))
  document.querySelector('[data-pressed]')?.removeAttribute('data-pressed')
  button?.setAttribute('data-pressed', '')
  return button !== undefined`

const markButton = (engine: Engine, name: string) =>
  eventually(async () => expect(await engine.evaluate(findButton(name)), name).toBe(true))

export const pressButtons = async (engine: Engine, ...names: readonly string[]) => {
  for (const name of names) {
    await pause(GUARD_MS + 100)
    await markButton(engine, name)
    await engine.press('[data-pressed]')
  }
}

/** A press on words that do nothing. */
export const pressWords = (engine: Engine) => engine.press('h1')

export const headingOf = (engine: Engine) =>
  engine.evaluate<string | undefined>("return document.querySelector('h1')?.innerText")

export const shows = (engine: Engine, heading: string) =>
  eventually(async () => expect(await headingOf(engine)).toContain(heading))

/** Whether words are on the page and seen. */
export const sees = (engine: Engine, words: string) =>
  engine.evaluate<boolean>(`return document.body.innerText.includes(${JSON.stringify(words)})`)

/** Walks to a button by Tab alone, and presses it by Enter. */
export const pressByKeyboard = async (engine: Engine, ...names: readonly string[]) => {
  for (const name of names) {
    await pause(GUARD_MS + 100)
    await markButton(engine, name)
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

/** Opens the first screen, and waits until the app runs. */
export const openPage = async (engine: Engine, { address }: { readonly address: string }) => {
  await engine.goTo(address)
  await shows(engine, 'Before you start')
  await eventually(async () =>
    expect(await engine.evaluate('return document.documentElement.dataset.runs')).toBe('')
  )
}

/** Until the worker has every file, after which nothing is requested. */
export const isReady = (engine: Engine) =>
  eventually(async () => expect(await sees(engine, 'Ready without signal.')).toBe(true))

/** Every conversation here that need not be long. */
export const TO_OUTCOME = ['Start', 'Finish now'] as const
export const OUTCOME = 'Tips and contacts'
