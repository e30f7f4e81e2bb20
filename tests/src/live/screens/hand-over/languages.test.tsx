import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import {
  ar,
  beginning,
  choosePersonLanguage,
  content,
  heading,
  press,
  setUpLanguages,
  start
} from '../../../../support/app-in-languages.ts'

const { screens } = content

setUpLanguages()
beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
})

const startingWith = (text: string) => new RegExp(`^${text.replace(/[[\]]/g, '\\$&')}`)

const handOver = () => {
  start()
  choosePersonLanguage('العربية Arabic')
  press('Numbers now')
  press(screens.shown.turn)
}

const rowOf = (number: string) => {
  const row = within(screen.getByRole('main')).getByText(number).closest('li')
  if (!row) throw new Error(`No row has ${number}.`)
  return within(row)
}

test("hand-over languages: numbers are in the person's language, with a draft notice and English beside", () => {
  handOver()
  expect(heading().textContent).toBe(`${ar(screens.handOver.numbers)} ${screens.handOver.numbers}`)
  const row = rowOf('116 123')
  expect(row.getByText('Samaritans').closest('[lang]')?.getAttribute('lang')).toBe('en-GB')
  expect(row.getByText('116 123').dir).toBe('ltr')
  const main = screen.getByRole('main')
  expect(within(main).getAllByText(beginning(ar('probably ')))[0]?.lang).toBe('ar')
  expect(main.textContent).toContain(ar(screens.language.draft))
})

test('hand-over languages: the question before codes is in both, and the code itself has no language', {
  tags: ['slow']
}, () => {
  handOver()
  press(startingWith(ar(screens.handOver.take)))
  expect(heading().textContent).toBe(`${ar(screens.handOver.carry)} ${screens.handOver.carry}`)
  press(startingWith(ar(screens.handOver.carryNumbers)))
  const code = screen.getByRole('img')
  expect([code.lang, code.ariaLabel]).toEqual([
    'ar',
    ar(screens.handOver.codeOf)
      .replace('{code}', '1')
      .replace('{count}', /\d+(?=\D*$)/.exec(code.ariaLabel ?? '')?.[0] ?? '')
  ])
})

test('hand-over languages: an unchecked draft of a neutral name is not shown', { tags: ['slow'] }, () => {
  handOver()
  press(startingWith(ar(screens.handOver.take)))
  press(startingWith(ar(screens.handOver.carryNumbers)))
  const caption = document.querySelector('.turned-caption')
  const neutral = content.services.find(({ id }) => id === 'samaritans')?.neutralName ?? '?'
  while (!caption?.textContent?.includes('116 123')) press(startingWith(ar(screens.handOver.next)))
  expect(caption.textContent).toContain(neutral)
  expect(caption.querySelector('[lang=ar]')).toBe(null)
})

test('hand-over languages: numbers are read aloud in both', { tags: ['slow'] }, () => {
  handOver()
  press(startingWith(screens.shown.back))
  const groups = ['oh one six one', 'six two nine', 'nine eight six one']
  const inArabic = groups.map(group => group.split(' ').map(ar).join(' ')).join(', ')
  expect(screen.getByText(inArabic).lang).toBe('ar')
})
