import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { type RunningApp, runApp } from '../../src/live/app/run-app.tsx'
import { languageBlocks } from '../../tools/build/content/page-data.ts'
import type { Compiled } from '../../tools/content/check.ts'
import { checkTexts, textOf } from './content.ts'
import { inAllLanguages } from './fixture/all-languages.ts'
import { pseudo } from './fixture/pseudo.ts'

const texts = inAllLanguages()
const all = checkTexts(texts)

/** The fixture as a page in all its languages holds it. */
export const { content, packs } = all.compiled as Compiled
const { screens } = content

/** Translates English of the fixture as its officer's language does. */
export const cy = (english: string) => pseudo('cy', english)

/** Translates English of the fixture as its language for the person does. */
export const ar = (english: string) => pseudo('ar', english)

/** Finds a text by how it begins. */
export const beginning = (words: string) => (text: string) => text.startsWith(words.slice(0, -1))

export const forOf = (id: string) => content.services.find(service => service.id === id)?.for ?? ''

const putBlock = (attrs: object, text: string) => {
  const block = document.createElement('script')
  for (const [name, value] of Object.entries(attrs)) block.setAttribute(name, String(value))
  block.textContent = text
  document.body.append(block)
}

const putBlocks = ({ languages, compiled } = all) => {
  document.body.replaceChildren()
  for (const { attrs, children } of languageBlocks(languages)) putBlock(attrs ?? {}, String(children))
  putBlock(
    { type: 'application/json', 'data-force': 'gloucestershire' },
    JSON.stringify(compiled?.packs.gloucestershire)
  )
}

/** Puts the data of a page in place in which the English of a text has changed since it was translated. */
export const putBlocksWithStale = (key: string) => {
  const file = 'languages/ar.yaml'
  const text = textOf(texts, file)
  const stale = text.replace(new RegExp(`(?<= ${key}:\\n +says: .*\\n +of: ).*`), '"00000000"')
  expect(stale).not.toBe(text)
  putBlocks(checkTexts(new Map([...texts, [file, stale]])))
}

let running: RunningApp
const time = { now: 0 }

export const session = () => running.session

/** Lets the tap guard end. */
export const waitForTapGuard = () => {
  time.now += 1_000
}

export const start = (address = '/') => {
  history.replaceState(null, '', address)
  const host = document.createElement('div')
  document.body.append(host)
  act(() => {
    running = runApp(host, undefined, () => time.now)
  })
}

export const press = (name: string | RegExp) => {
  waitForTapGuard()
  act(() => screen.getByRole('button', { name, hidden: true }).click())
}

export const heading = () => screen.getByRole('heading', { level: 1 })

const { choose, chosen } = screens.language
const startOf = (words: string) => words.split('{')[0]?.replaceAll(/[[\]]/g, '\\$&')

/** Of the panel of languages: on the first screen a line, elsewhere in the header. */
const languages = new RegExp(
  [choose, cy(choose), chosen, cy(chosen)].map(words => `^${startOf(words)}`).join('|')
)

export const choosePersonLanguage = (name: string | RegExp) => {
  press(languages)
  press(name)
}

/** Chooses what the officer works in, on any screen. */
export const chooseOfficerLanguage = (name: string) => {
  if (!screen.queryByRole('button', { name, hidden: true })) press(languages)
  press(name)
}

/** Before each test of a file the page holds its data, and after it nothing. */
export const setUpLanguages = () => {
  beforeEach(() => {
    vi.stubGlobal('scrollTo', () => undefined)
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
    HTMLDialogElement.prototype.showModal = function () {
      this.open = true
    }
    HTMLDialogElement.prototype.close = function () {
      this.open = false
      this.dispatchEvent(new Event('close'))
    }
    putBlocks()
  })

  afterEach(() => {
    act(() => running.session.send({ type: 'session.clear' }))
    document.body.replaceChildren()
    document.documentElement.lang = ''
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
    history.replaceState(null, '', '/')
  })
}
