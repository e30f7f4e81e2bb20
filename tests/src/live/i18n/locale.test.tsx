import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ANSWERS } from '../../../../machines/content/vocabulary.ts'
import { englishText } from '../../../../machines/language/english-text.ts'
import { selectPersonLanguage } from '../../../../machines/session/session.selectors.ts'
import {
  ar,
  chooseOfficerLanguage,
  choosePersonLanguage,
  content,
  cy,
  forOf,
  heading,
  packs,
  press,
  putBlocksWithStale,
  session,
  setUpLanguages,
  start
} from '../../../support/app-in-languages.ts'

const { screens } = content
const { closingSay } = screens.outcome

setUpLanguages()

const DRAFT = screens.language.draft

test("person's language: listed by its own name, beside the officer's name for it", () => {
  start()
  press(/^Person's language: /)
  const dialog = screen.getByRole('dialog', { name: "Person's language" })
  const own = within(dialog).getByText('العربية')
  expect([own.lang, own.dir]).toEqual(['ar', 'rtl'])
  const names = within(dialog)
    .getAllByRole('button')
    .map(({ textContent }) => textContent)
  expect(names).toEqual([
    'Close',
    'Cymraeg',
    'العربية Arabic',
    'Cymraeg Welsh',
    'No other language',
    'More',
    'Danger now',
    'Numbers now'
  ])
})

test("person's language: shown beside the question and each answer, which keeps its English name, with a draft marked", {
  tags: ['slow']
}, () => {
  start()
  choosePersonLanguage('العربية Arabic')
  press('Start')
  expect(heading().textContent).toBe('Do you need any help or support?')
  const theirs = screen.getByText(ar('Do you need any help or support?'))
  expect([theirs.lang, theirs.dir]).toEqual(['ar', 'rtl'])
  expect(screen.getByText(DRAFT)).toBeTruthy()
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining([
      ...ANSWERS.map(
        answer => `${content.questions.answers[answer]} ${ar(content.questions.answers[answer])}`
      )
    ])
  )
  press(`Yes ${ar('Yes')}`)
  expect(screen.getByRole('button', { name: `Housing ${ar('Housing')}` }).getAttribute('aria-pressed')).toBe(
    'false'
  )
})

test("person's language: shown beside tips, what services are for, and whether they are open", {
  tags: ['slow']
}, () => {
  start()
  choosePersonLanguage('العربية Arabic')
  press('Numbers now')
  press('More about Samaritans')
  const tips = screen.getByRole('region', { name: 'Tips to share' })
  expect(
    within(tips).getByText(ar(content.tips.find(({ id }) => id === 'have-a-plan')?.say ?? '')).lang
  ).toBe('ar')
  const contacts = screen.getByRole('region', { name: 'Contact first' })
  expect(within(contacts).getByText(ar(forOf('samaritans'))).lang).toBe('ar')
  expect(within(contacts).getAllByText(ar(screens.opening.allHours))[0]?.lang).toBe('ar')
  expect(within(contacts).getByText(ar(englishText(content, 'screens.nations.uk'))).lang).toBe('ar')
  expect(screen.getByText(DRAFT)).toBeTruthy()
})

test("person's language: untranslated texts are not repeated", () => {
  start()
  choosePersonLanguage('العربية Arabic')
  press('Numbers now')
  const said = screen.getAllByText(closingSay)
  expect(said).toHaveLength(1)
})

test("person's language: untranslated texts of a local service are not repeated", { tags: ['slow'] }, () => {
  const [local] = packs.gloucestershire?.localServices ?? []
  start('/?force=gloucestershire')
  choosePersonLanguage('العربية Arabic')
  press('Numbers now')
  press(/^All \d+ contacts$/)
  press(`More about ${local?.shortName}`)
  expect(screen.getAllByText(local?.for ?? '')).toHaveLength(1)
  expect(screen.getAllByText(local?.howToReach ?? '')).toHaveLength(1)
})

test("person's language: an opening state with an untranslated part is in English", {
  tags: ['slow']
}, () => {
  putBlocksWithStale('screens.opening.closed-opens')
  start()
  choosePersonLanguage('العربية Arabic')
  press('Numbers now')
  const open = screen.getAllByText(/^(?:Open|Probably|Closed)/)
  expect(open.length).toBeGreaterThan(1)
  expect(open.filter(said => said.closest('[lang]')?.getAttribute('lang') === 'ar')).toEqual([])
  press(content.screens.shown.turn)
  expect(screen.getAllByText(/^Probably/)[0]?.closest('[lang="ar"]')).toBe(null)
})

test("person's language: wiped with the encounter", () => {
  start()
  choosePersonLanguage('العربية Arabic')
  press('Start')
  press('Clear')
  press('New conversation')
  expect(selectPersonLanguage(session().getSnapshot())).toBe(undefined)
  expect(screen.getByRole('button', { name: "Person's language: English Change" })).toBeTruthy()
  expect(document.querySelector('#app [lang=ar]')).toBe(null)
})

test("person's language: listed among what the phone keeps", () => {
  start()
  choosePersonLanguage('العربية Arabic')
  press(content.screens.more.title)
  press(content.screens.buttons.holds)
  const says = screen.getByRole('dialog', { name: content.screens.holds.title }).textContent
  expect(says).toContain('The language chosen for you: العربية.')
  expect(says).toContain('These are cleared when you press Clear')
})

test("person's language: listed among what the phone keeps even if its translation cannot be read", () => {
  for (const block of document.querySelectorAll('[data-language=ar]')) block.textContent = '{'
  start()
  choosePersonLanguage('العربية Arabic')
  expect(document.querySelector('#app [lang=ar]')).toBe(null)
  press(content.screens.more.title)
  press(content.screens.buttons.holds)
  expect(screen.getByRole('dialog', { name: content.screens.holds.title }).textContent).toContain(
    'The language chosen for you: العربية.'
  )
})

test("person's language: text is shown once while both have the same language, and twice after a change", () => {
  start('/?language=cy')
  choosePersonLanguage('English Saesneg')
  press(cy('Start'))
  chooseOfficerLanguage('English')
  expect(screen.getAllByText('Do you need any help or support?')).toHaveLength(1)
  expect(screen.getByRole('button', { name: 'Yes' }).textContent).toBe('Yes')
  chooseOfficerLanguage('Cymraeg')
  expect(screen.getByText('Do you need any help or support?').lang).toBe('en-GB')
})

test("person's language: can be English if the officer works in Welsh", () => {
  start('/?language=cy')
  choosePersonLanguage('English Saesneg')
  press(cy('Start'))
  const english = screen.getByText('Do you need any help or support?')
  expect(english.lang).toBe('en-GB')
})

test("person's language: can be unset", () => {
  start()
  choosePersonLanguage('العربية Arabic')
  choosePersonLanguage('No other language')
  press('Start')
  expect(screen.getByRole('button', { name: 'Yes' }).textContent).toBe('Yes')
})
