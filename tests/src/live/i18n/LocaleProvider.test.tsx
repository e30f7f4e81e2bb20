import { act, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { selectEncounter } from '../../../../machines/session/session.selectors.ts'
import {
  chooseOfficerLanguage,
  content,
  cy,
  heading,
  press,
  session,
  setUpLanguages,
  start,
  waitForTapGuard
} from '../../../support/app-in-languages.ts'

const { screens } = content
const { closingSay } = screens.outcome

setUpLanguages()

test("officer's language: one press changes all text, and keeps the step, the answers and the focus on the heading", () => {
  start()
  press('Start')
  press('No')
  const before = selectEncounter(session().getSnapshot())?.getSnapshot()
  chooseOfficerLanguage('Cymraeg')
  expect(heading().textContent).toBe(cy('Are you worried about your safety?'))
  expect(document.activeElement).toBe(heading())
  expect(screen.getByRole('button', { name: cy('Numbers now') })).toBeTruthy()
  expect(document.documentElement.lang).toBe('cy')
  expect(selectEncounter(session().getSnapshot())?.getSnapshot()).toBe(before)
  chooseOfficerLanguage('English')
  expect(heading().textContent).toBe('Are you worried about your safety?')
  expect(document.documentElement.lang).toBe('en-GB')
})

test("officer's language: the page is translated before the focus moves to the heading", () => {
  start()
  press('Start')
  const languages: string[] = []
  heading().addEventListener('focus', () => languages.push(document.documentElement.lang))
  chooseOfficerLanguage('Cymraeg')
  expect(languages).toEqual(['cy'])
})

test("officer's language: each language is named in that language", () => {
  start()
  expect(screen.getByRole('button', { name: 'Cymraeg' }).lang).toBe('cy')
  chooseOfficerLanguage('Cymraeg')
  expect(screen.getByRole('button', { name: 'English' }).lang).toBe('en-GB')
  expect(screen.queryByRole('button', { name: 'Cymraeg' })).toBe(null)
})

test("officer's language: remains after Clear, on the next screen too", () => {
  start()
  press('Start')
  chooseOfficerLanguage('Cymraeg')
  press(cy('Clear'))
  expect(heading().textContent).toBe(cy('Cleared'))
  chooseOfficerLanguage('English')
  expect(heading().textContent).toBe('Cleared')
  press('New conversation')
  expect(heading().textContent).toBe('Before you start')
})

test("officer's language: comes from the address, which keeps it", () => {
  start('/?language=cy')
  expect(heading().textContent).toBe(cy('Before you start'))
  expect(location.search).toBe('?language=cy')
})

test("officer's language: every spoken text of a draft language is marked as a draft, English is not", () => {
  start('/?language=cy')
  const draft = cy(screens.language.draft)
  expect(screen.getAllByText(draft)).toHaveLength(1)
  press(cy('Start'))
  expect(screen.getAllByText(draft)).toHaveLength(1)
  chooseOfficerLanguage('English')
  expect(screen.queryByText(draft)).toBe(null)
  expect(screen.queryByText(screens.language.draft)).toBe(null)
})

test("officer's language: times have the right plural", () => {
  start('/?language=cy')
  press(cy('More'))
  expect(screen.getByText(/ 5 munud/)).toBeTruthy()
})

test("officer's language: English that replaces a stale text is marked as English", () => {
  start('/?language=cy')
  press(cy('Numbers now'))
  const standIn = screen.getByText(closingSay)
  expect(standIn.lang).toBe('en-GB')
  expect(
    screen
      .getByText(cy(screens.outcome.closingNote), { exact: false })
      .closest('[lang]')
      ?.getAttribute('lang')
  ).toBe('cy')
})

test("officer's language: a change keeps the scroll position on a long screen", () => {
  start()
  press('Numbers now')
  const main = screen.getByRole('main')
  main.scrollTop = 320
  chooseOfficerLanguage('Cymraeg')
  expect(heading().textContent).toBe(cy('Tips and contacts'))
  expect(main.scrollTop).toBe(320)
})

test("officer's language: presses are ignored just after its text appears", () => {
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading')
  start('/?language=cy')
  press('Start')
  expect(heading().textContent).toBe('Do you need any help or support?')
  waitForTapGuard()
  state.mockReturnValue('complete')
  act(() => void document.dispatchEvent(new Event('DOMContentLoaded')))
  const asked = heading().textContent
  expect(asked).toBe(cy('Do you need any help or support?'))
  const yes = screen.getByRole('button', { name: cy('Yes') })
  act(() => yes.click())
  expect(heading().textContent).toBe(asked)
  waitForTapGuard()
  act(() => yes.click())
  expect(heading().textContent).not.toBe(asked)
})

test("officer's language: the text that covers a hidden page is translated", () => {
  start('/?language=cy')
  const cover = document.querySelector<HTMLElement>('.cover')
  expect([cover?.lang, cover?.textContent]).toEqual(['cy', cy(screens.covered.says)])
})

test("officer's language: stays English if the translation cannot be read", () => {
  for (const block of document.querySelectorAll('[data-language=cy]')) block.textContent = '{'
  start('/?language=cy')
  expect(heading().textContent).toBe('Before you start')
  expect(document.documentElement.lang).toBe('en-GB')
})
