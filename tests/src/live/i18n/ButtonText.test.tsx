import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import {
  ar,
  choosePersonLanguage,
  content,
  cy,
  heading,
  press,
  setUpLanguages,
  start,
  waitForTapGuard
} from '../../../support/app-in-languages.ts'

const { screens } = content

setUpLanguages()

const turned = () => {
  start()
  choosePersonLanguage('العربية Arabic')
  press('Start')
  press('Turn to them')
}

test("turned phone: asks in the person's language, with the officer's text beside a draft", {
  tags: ['slow']
}, () => {
  turned()
  expect(heading().textContent).toBe(
    `${ar('Do you need any help or support?')} Do you need any help or support?`
  )
  expect(screen.getByText(ar('Do you need any help or support?')).lang).toBe('ar')
  expect(screen.getByText(ar(screens.language.draft)).lang).toBe('ar')
  press(`${ar('Yes')} Yes`)
  expect(screen.getByRole('button', { name: `${ar('Housing')} Housing` })).toBeTruthy()
  expect(screen.getByRole('button', { name: `${ar('Continue')} Continue` })).toBeTruthy()
})

test("turned phone: no draft notice if the person's text is none", () => {
  start('/?language=cy')
  choosePersonLanguage('English Saesneg')
  press(cy('Start'))
  expect(screen.getByText(cy(screens.language.draft))).toBeTruthy()
  press(cy('Turn to them'))
  expect(screen.queryByText(cy(screens.language.draft))).toBe(null)
  expect(screen.queryByText(screens.language.draft)).toBe(null)
})

test("turned phone: Clear, Danger now and Numbers now come first in the person's language, unlike on the officer's screens", () => {
  turned()
  for (const name of ['Clear', 'Danger now', 'Numbers now'])
    expect(screen.getByRole('button', { name: `${ar(name)} ${name}` })).toBeTruthy()
  expect(screen.getByText(ar('Danger now')).lang).toBe('ar')
  waitForTapGuard()
  screen.getByRole('button', { name: /^Back to the officer/ }).focus()
  press(/^Back to the officer/)
  for (const name of ['Clear', 'Danger now', 'Numbers now'])
    expect(screen.getByRole('button', { name })).toBeTruthy()
})

test("turned phone: the way back is in both languages, and the officer's language cannot be changed", () => {
  turned()
  const back = screen.getByRole('button', {
    name: (name: string) => name.startsWith(`${screens.shown.back} ${ar(screens.shown.back)}`)
  })
  expect(document.getElementById(back.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    `${screens.shown.hold} ${ar(screens.shown.hold)}`
  )
  expect(screen.queryByRole('button', { name: 'Cymraeg' })).toBe(null)
})
