import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type RunningApp, runApp } from '../../../../src/live/app/run-app.tsx'
import { languageBlocks } from '../../../../tools/build/content/page-data.ts'
import type { Compiled } from '../../../../tools/content/check.ts'
import { checkTexts } from '../../../support/content.ts'
import { inAllLanguages } from '../../../support/fixture/all-languages.ts'
import { pseudo } from '../../../support/fixture/pseudo.ts'

const texts = inAllLanguages()
const all = checkTexts(texts)
const { content } = all.compiled as Compiled
const { screens } = content
const { handOver, language, shown } = screens

/** The fixture's translations of English: for the officer, and for the person. */
const cy = (english: string) => pseudo('cy', english)
const ar = (english: string) => pseudo('ar', english)
const ARABIC = 'العربية Arabic'

/** Puts the other languages' data into the page, as a build does. */
const putBlocks = () => {
  document.body.replaceChildren()
  for (const { attrs, children } of languageBlocks(all.languages)) {
    const block = document.createElement('script')
    for (const [name, value] of Object.entries(attrs ?? {})) block.setAttribute(name, String(value))
    block.textContent = String(children)
    document.body.append(block)
  }
}

const damage = (tag: string) => {
  for (const block of document.querySelectorAll(`[data-language=${tag}]`)) block.textContent = '{'
}

let running: RunningApp
const time = { now: 0 }

const start = (address = '/') => {
  history.replaceState(null, '', address)
  const host = document.createElement('div')
  host.id = 'app'
  document.body.append(host)
  act(() => {
    running = runApp(host, undefined, () => time.now)
  })
}

const press = (...names: readonly (string | RegExp)[]) => {
  for (const name of names) {
    time.now += 1_000
    act(() => screen.getByRole('button', { name, hidden: true }).click())
  }
}
const heading = () => screen.getByRole('heading', { level: 1 })

const startingWith = (...all: readonly string[]) =>
  new RegExp(all.map(words => `^${words.split('{')[0]?.replace(/[[\]]/g, '\\$&')}`).join('|'))

/** Opens the panel of languages: a line on the first screen, a button in the header elsewhere. */
const languages = startingWith(language.choose, cy(language.choose), language.chosen, cy(language.chosen))
const chooseForPerson = (name: string) => press(languages, name)
const chooseForOfficer = (name: string) => {
  if (!screen.queryByRole('button', { name, hidden: true })) press(languages)
  press(name)
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
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

describe("officer's language", () => {
  test('every spoken text of a draft language is marked as a draft, English is not; the cover is translated too, and times have the right plural', () => {
    start('/?language=cy')
    const draft = cy(language.draft)
    const cover = document.querySelector<HTMLElement>('.cover')
    expect([cover?.lang, cover?.textContent]).toEqual(['cy', cy(screens.covered.says)])
    expect(screen.getAllByText(draft)).toHaveLength(1)
    press(cy('More'))
    expect(screen.getByText(/ 5 munud/)).toBeTruthy()
    press(cy(screens.buttons.close), cy('Start'))
    expect(screen.getAllByText(draft)).toHaveLength(1)
    chooseForOfficer('English')
    for (const words of [draft, language.draft]) expect(screen.queryByText(words)).toBe(null)
  })

  test('a change keeps the scroll position on a long screen', () => {
    start()
    press('Numbers now')
    const main = screen.getByRole('main')
    main.scrollTop = 320
    chooseForOfficer('Cymraeg')
    expect([heading().textContent, main.scrollTop]).toEqual([cy('Tips and contacts'), 320])
  })

  test('presses are ignored just after its text appears', () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading')
    start('/?language=cy')
    press('Start')
    expect(heading().textContent).toBe('Do you need any help or support?')
    time.now += 1_000
    state.mockReturnValue('complete')
    act(() => void document.dispatchEvent(new Event('DOMContentLoaded')))
    const asked = heading().textContent
    expect(asked).toBe(cy('Do you need any help or support?'))
    act(() => screen.getByRole('button', { name: cy('Yes') }).click())
    expect(heading().textContent).toBe(asked)
    press(cy('Yes'))
    expect(heading().textContent).not.toBe(asked)
  })
})

describe("person's language", () => {
  test('listed among what the phone keeps, even if its translation cannot be read', () => {
    damage('ar')
    start()
    chooseForPerson(ARABIC)
    expect(document.querySelector('#app [lang=ar]')).toBe(null)
    press(screens.more.title, screens.buttons.holds)
    const says = screen.getByRole('dialog', { name: screens.holds.title }).textContent
    expect(says).toContain('The language chosen for you: العربية.')
    expect(says).toContain('These are cleared when you press Clear')
  })

  test('can be unset', () => {
    start()
    for (const name of [ARABIC, 'No other language']) chooseForPerson(name)
    press('Start')
    expect(screen.getByRole('button', { name: 'Yes' }).textContent).toBe('Yes')
  })

  test('can be English beside Welsh: no draft then, and each text once while both are the same', () => {
    start('/?language=cy')
    chooseForPerson('English Saesneg')
    press(cy('Start'))
    const asked = () => screen.getAllByText('Do you need any help or support?')
    expect(asked()[0]?.lang).toBe('en-GB')
    expect(screen.getByText(cy(language.draft))).toBeTruthy()
    chooseForOfficer('English')
    expect(asked()).toHaveLength(1)
    expect(screen.getByRole('button', { name: 'Yes' }).textContent).toBe('Yes')
    chooseForOfficer('Cymraeg')
    expect(asked()[0]?.lang).toBe('en-GB')
    press(cy('Turn to them'))
    for (const words of [language.draft, cy(language.draft)]) expect(screen.queryByText(words)).toBe(null)
  })

  test("on a turned question the way back is in both, and the officer's language cannot be changed", () => {
    start()
    chooseForPerson(ARABIC)
    press('Start', 'Turn to them')
    const back = screen.getByRole('button', {
      name: (name: string) => name.startsWith(`${shown.back} ${ar(shown.back)}`)
    })
    expect(document.getElementById(back.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      `${shown.hold} ${ar(shown.hold)}`
    )
    expect(screen.queryByRole('button', { name: 'Cymraeg' })).toBe(null)
  })
})

test('hand-over in two languages: the question before codes is in one and the other is a tap away, the code is named, and a draft of a neutral name is not shown', () => {
  start()
  chooseForPerson(ARABIC)
  press('Numbers now', shown.turn, startingWith(ar(handOver.take)))
  expect(heading().textContent).toBe(ar(handOver.carry))
  press(content.screens.language.name)
  expect(heading().textContent).toBe(`${ar(handOver.carry)} ${handOver.carry}`)
  press(startingWith(ar(handOver.carryNumbers)))
  const code = screen.getByRole('img')
  const count = /\d+(?=\D*$)/.exec(code.ariaLabel ?? '')?.[0] ?? ''
  const name = ar(handOver.codeOf).replace('{code}', '1').replace('{count}', count)
  expect([code.lang, code.ariaLabel]).toEqual(['ar', name])
  const caption = document.querySelector('.turned-caption')
  const neutral = content.services.find(({ id }) => id === 'samaritans')?.neutralName ?? '?'
  while (!caption?.textContent?.includes('116 123')) press(startingWith(ar(handOver.next)))
  expect(caption.textContent).toContain(neutral)
  expect(caption.querySelector('[lang=ar]')).toBe(null)
})
