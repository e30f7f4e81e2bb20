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
  press('Hand these over')
}

test('hand-over languages: the offer and the safety question are in both', () => {
  handOver()
  expect(screen.getByText(ar(screens.handOver.say)).lang).toBe('ar')
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
  waitForTapGuard()
  act(() => screen.getByText('More contacts').click())
  await screen.findByRole('button', { name: /^Suzy/, hidden: true })
  press(/^Suzy/)
}
const card = () => document.querySelector('.paper')
const onCard = (number: string) =>
  [...(card()?.querySelectorAll('li') ?? [])].find(item => item.textContent?.includes(number))
const codes = () => [...document.querySelectorAll('svg.code path')].map(path => path.getAttribute('d'))
const codeOf = (text: string) =>
  /<path d="([^"]+)"/.exec(renderToStaticMarkup(<QrCode text={text} label="" />))?.[1]

test('hand-over languages: a card has the draft beside English with a notice, and codes are in English', async () => {
  handOver()
  await chooseUnconfirmed()
  press(`${screens.handOver.carryPlain} ${ar(screens.handOver.carryPlain)}`)
  press('Print a card')
  expect(card()?.querySelector('.sheet-front')?.textContent).toBe(
    `${ar(screens.handOver.cardTitle)} ${screens.handOver.cardTitle}`
  )
  expect(onCard('116 123')?.lang).toBe('ar')
  expect(onCard('020 7091 0014')?.textContent).toContain(
    `020 7091 0014 (${ar(NOT_CONFIRMED)})020 7091 0014 (${NOT_CONFIRMED})`
  )
  expect(card()?.textContent).toContain(screens.language.draft)
  const inEnglish = 'Suzy Lamplugh Trust\n020 7091 0014 (not confirmed)'
  expect(codes()).toContain(codeOf(inEnglish))
  press('Close')
  press('Show a code to scan')
  expect(heading().textContent).toBe(`${ar(screens.handOver.codes)} ${screens.handOver.codes}`)
  expect(codes()).toContain(codeOf(inEnglish))
  expect(screen.getByRole('main').textContent).toContain(`020 7091 0014 (${ar(NOT_CONFIRMED)})`)
})

test('hand-over languages: codes use a checked translation too, and nothing beside it', async () => {
  const theirs = languages.all.find(({ tag }) => tag === 'ar')
  vi.spyOn(theirs as { isDraft: boolean }, 'isDraft', 'get').mockReturnValue(false)
  handOver()
  await chooseUnconfirmed()
  press(`${screens.handOver.carryPlain} ${ar(screens.handOver.carryPlain)}`)
  press('Print a card')
  expect(card()?.querySelector('.sheet-front')?.textContent).toBe(`${ar(screens.handOver.cardTitle)} `)
  expect(onCard('020 7091 0014')?.textContent).not.toContain('not confirmed')
  expect(codes()).toContain(
    codeOf(`Suzy Lamplugh Trust\n${'020 7091 0014'.replaceAll(' ', '\u00a0')} (${ar(NOT_CONFIRMED)})`)
  )
  expect(card()?.textContent).not.toContain('Draft')
})

test('hand-over languages: English if a label of the numbers is untranslated', async () => {
  putBlocksWithStale('screens.hand-over.not-confirmed')
  handOver()
  await chooseUnconfirmed()
  press(`${screens.handOver.carryPlain} ${ar(screens.handOver.carryPlain)}`)
  press('Print a card')
  expect(onCard('020 7091 0014')?.textContent).toBe('Suzy Lamplugh Trust020 7091 0014 (not confirmed)')
  expect(onCard('116 123')?.lang).toBe('')
})

test('hand-over languages: the neutral form uses no draft, as an unchecked word might reveal something', () => {
  handOver()
  press(`${screens.handOver.carryNeutral} ${ar(screens.handOver.carryNeutral)}`)
  press('Print a card')
  expect(card()?.querySelector('.sheet-front')?.textContent).toBe('Useful numbers')
  expect(card()?.querySelector('[lang="ar"]')).toBe(null)
  expect(onCard('116 123')?.textContent).toBe('Free line, day and night116 123')
  press('Close')
  press('Show a code to scan')
  expect(screen.getByRole('main').textContent).toContain('Free line, day and night\n116 123')
})

test("hand-over languages: the neutral form uses no draft of the officer's language either", () => {
  start('/?language=cy')
  press(cy('Finish now'))
  press(cy(screens.handOver.these))
  press(cy(screens.handOver.carryNeutral))
  press(cy(screens.handOver.card))
  const front = card()?.querySelector('.sheet-front')
  expect(front?.textContent).toBe('Useful numbers')
  expect(within(front as HTMLElement).getByText('Useful numbers').lang).toBe('en-GB')
})

test('hand-over languages: an English neutral name among Welsh text is marked as English', () => {
  start()
  press('Cymraeg')
  press(cy('Finish now'))
  press(cy(screens.handOver.these))
  press(cy(screens.handOver.carryNeutral))
  press(cy(screens.handOver.code))
  const main = screen.getByRole('main')
  expect(within(main).getByText('Free line, day and night').lang).toBe('en-GB')
})

test('hand-over languages: numbers are read aloud in both', async () => {
  handOver()
  waitForTapGuard()
  act(() => screen.getByText('Read it aloud').click())
  expect((await screen.findAllByText(['oh', 'one', 'six', 'one'].map(ar).join(' ')))[0]?.lang).toBe('ar')
})
