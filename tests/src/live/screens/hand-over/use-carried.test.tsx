import { languages } from 'virtual:content'
import { act, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { QrCode } from '../../../../../src/live/screens/hand-over/QrCode.tsx'
import {
  ar,
  beginning,
  choosePersonLanguage,
  content,
  cy,
  forOf,
  heading,
  press,
  putBlocksWithStale,
  setUpLanguages,
  start,
  waitForTapGuard
} from '../../../../support/app-in-languages.ts'

const { screens } = content
const NOT_CONFIRMED = screens.handOver.notConfirmed

setUpLanguages()

const handOver = () => {
  start()
  choosePersonLanguage('العربية Arabic')
  press('Finish now')
  press(content.screens.handOver.these)
}

test('hand-over languages: the offer and the safety question are in both', () => {
  handOver()
  expect(screen.getByText(ar(screens.handOver.say)).lang).toBe('ar')
  press(screens.handOver.code)
  expect(
    screen.getByRole('button', {
      name: `${screens.handOver.carryNeutral} ${ar(screens.handOver.carryNeutral)}`
    })
  ).toBeTruthy()
})

test("hand-over languages: numbers are shown in the person's language", () => {
  handOver()
  press('Turn the phone round')
  expect(heading().textContent).toBe(`${ar(screens.handOver.numbers)} ${screens.handOver.numbers}`)
  const main = screen.getByRole('main')
  expect(within(main).getAllByText(beginning(ar('probably ')))[0]?.lang).toBe('ar')
  expect(within(main).getByText(ar(forOf('samaritans'))).lang).toBe('ar')
  expect(within(main).getByText('Samaritans').closest('[lang]')?.getAttribute('lang')).toBe('en-GB')
  expect(within(main).getByText('116 123').dir).toBe('ltr')
})

const chooseUnconfirmed = async () => {
  press(screens.handOver.choose)
  waitForTapGuard()
  act(() => screen.getByText('More contacts').click())
  await screen.findByRole('button', { name: /^Suzy/, hidden: true })
  press(/^Suzy/)
  press('Back')
}
const showCodes = (answer: 'carryPlain' | 'carryNeutral') => {
  press(screens.handOver.code)
  press(`${screens.handOver[answer]} ${ar(screens.handOver[answer])}`)
  press(screens.handOver.code)
}
const shown = () => screen.getByRole('main').textContent
const textWith = (number: string) =>
  [...screen.getByRole('main').querySelectorAll('p')].find(text => text.textContent?.includes(number))
const codes = () => [...document.querySelectorAll('svg.code path')].map(path => path.getAttribute('d'))
const codeOf = (text: string) =>
  /<path d="([^"]+)"/.exec(renderToStaticMarkup(<QrCode text={text} label="" />))?.[1]

test('hand-over languages: codes have the draft beside English with a notice, and hold English', async () => {
  handOver()
  await chooseUnconfirmed()
  showCodes('carryPlain')
  expect(heading().textContent).toBe(`${ar(screens.handOver.codes)} ${screens.handOver.codes}`)
  expect(codes()).toContain(codeOf('Suzy Lamplugh Trust\n020 7091 0014 (not confirmed)'))
  expect(textWith('116 123')?.lang).toBe('ar')
  expect(shown()).toContain(`020 7091 0014 (${ar(NOT_CONFIRMED)})`)
  expect(shown()).toContain(`020 7091 0014 (${NOT_CONFIRMED})`)
  expect(shown()).toContain(screens.language.draft)
})

test('hand-over languages: codes use a checked translation too, and nothing beside it', async () => {
  const theirs = languages.all.find(({ tag }) => tag === 'ar')
  vi.spyOn(theirs as { isDraft: boolean }, 'isDraft', 'get').mockReturnValue(false)
  handOver()
  await chooseUnconfirmed()
  showCodes('carryPlain')
  expect(shown()).not.toContain('not confirmed')
  expect(codes()).toContain(
    codeOf(`Suzy Lamplugh Trust\n${'020 7091 0014'.replaceAll(' ', '\u00a0')} (${ar(NOT_CONFIRMED)})`)
  )
  expect(shown()).not.toContain('Draft')
})

test('hand-over languages: English if a label of the numbers is untranslated', async () => {
  putBlocksWithStale('screens.hand-over.not-confirmed')
  handOver()
  await chooseUnconfirmed()
  showCodes('carryPlain')
  expect(shown()).toContain('Suzy Lamplugh Trust\n020 7091 0014 (not confirmed)')
  expect(textWith('116 123')?.lang).toBe('')
})

test('hand-over languages: the neutral form uses no draft, as an unchecked word might reveal something', () => {
  handOver()
  showCodes('carryNeutral')
  expect(textWith('116 123')?.textContent).toContain('Free line, day and night\n116 123')
  expect(textWith('116 123')?.closest('[lang="ar"]')).toBe(null)
})

test("hand-over languages: the neutral form uses no draft of the officer's language either", () => {
  start('/?language=cy')
  press(cy('Finish now'))
  press(cy(screens.handOver.these))
  press(cy(screens.handOver.code))
  press(cy(screens.handOver.carryNeutral))
  press(cy(screens.handOver.code))
  const text = textWith('116 123')
  expect(text?.textContent).toContain('Free line, day and night\n116 123')
  expect(text?.lang).toBe('en-GB')
})

test('hand-over languages: an English neutral name among Welsh text is marked as English', () => {
  start()
  press('Cymraeg')
  press(cy('Finish now'))
  press(cy(screens.handOver.these))
  press(cy(screens.handOver.code))
  press(cy(screens.handOver.carryNeutral))
  press(cy(screens.handOver.code))
  const main = screen.getByRole('main')
  expect(within(main).getByText('Free line, day and night').lang).toBe('en-GB')
})

test('hand-over languages: numbers are read aloud in both', async () => {
  handOver()
  press('Read it aloud')
  expect((await screen.findAllByText(['oh', 'one', 'six', 'one'].map(ar).join(' ')))[0]?.lang).toBe('ar')
})
