import { languages as known } from 'virtual:content'
import { act, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ANSWERS } from '../../../../machines/content/vocabulary.ts'
import { selectEncounter, selectPersonLanguage } from '../../../../machines/session/session.selectors.ts'
import { type RunningApp, runApp } from '../../../../src/live/app/run-app.tsx'
import { QrCode } from '../../../../src/live/screens/hand-over/QrCode.tsx'
import { languageBlocks } from '../../../../tools/build/content/page-data.ts'
import type { Compiled } from '../../../../tools/content/check.ts'
import { checkTexts, textOf } from '../../../support/content.ts'
import { inAllLanguages } from '../../../support/fixture/all-languages.ts'
import { pseudo } from '../../../support/fixture/pseudo.ts'

const texts = inAllLanguages()
const all = checkTexts(texts)
const { content } = all.compiled as Compiled
const { screens } = content
const { closingSay } = screens.outcome

/** What the fixture says in the language of an officer, and of a person, for the English of the product. */
const cy = (english: string) => pseudo('cy', english)
const ar = (english: string) => pseudo('ar', english)

const NOT_CONFIRMED = screens.handOver.notConfirmed

/** Finds a text by how it begins. */
const beginning = (words: string) => (text: string) => text.startsWith(words.slice(0, -1))
const forOf = (id: string) => content.services.find(service => service.id === id)?.for ?? ''

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

/** The English of a text has changed since it was translated. */
const putBlocksWithStale = (key: string) => {
  const file = 'languages/ar.yaml'
  const text = textOf(texts, file)
  const stale = text.replace(new RegExp(`(?<= ${key}:\\n +says: .*\\n +of: ).*`), '"00000000"')
  expect(stale).not.toBe(text)
  putBlocks(checkTexts(new Map([...texts, [file, stale]])))
}

let running: RunningApp
const time = { now: 0 }

const start = (address = '/') => {
  history.replaceState(null, '', address)
  const host = document.createElement('div')
  document.body.append(host)
  act(() => {
    running = runApp(host, () => time.now)
  })
}

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
  act(() => running.session.send({ type: 'clear' }))
  document.body.replaceChildren()
  document.documentElement.lang = ''
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  history.replaceState(null, '', '/')
})

const press = (name: string | RegExp) => {
  time.now += 1_000
  act(() => screen.getByRole('button', { name, hidden: true }).click())
}
const heading = () => screen.getByRole('heading', { level: 1 })
const chooseTheirs = (name: string | RegExp) => {
  press(new RegExp(`${screens.language.choose}|${cy(screens.language.choose).slice(1, -1)}`))
  press(name)
}

describe("the officer's language", () => {
  test("officer's language: one press changes all text, and keeps the step, the answers and the focus on the heading", () => {
    start()
    press('Start')
    press('No')
    const before = selectEncounter(running.session.getSnapshot())?.getSnapshot()
    press('Cymraeg')
    expect(heading().textContent).toBe(cy('Are you worried about your safety?'))
    expect(document.activeElement).toBe(heading())
    expect(screen.getByRole('button', { name: cy('Finish now') })).toBeTruthy()
    expect(document.documentElement.lang).toBe('cy')
    expect(selectEncounter(running.session.getSnapshot())?.getSnapshot()).toBe(before)
    press('English')
    expect(heading().textContent).toBe('Are you worried about your safety?')
    expect(document.documentElement.lang).toBe('en-GB')
  })

  test("officer's language: the page is translated before the focus moves to the heading", () => {
    start()
    press('Start')
    const languages: string[] = []
    heading().addEventListener('focus', () => languages.push(document.documentElement.lang))
    screen.getByRole('button', { name: 'Cymraeg' }).focus()
    press('Cymraeg')
    expect(languages).toEqual(['cy'])
  })

  test("officer's language: each language is named in that language", () => {
    start()
    expect(screen.getByRole('button', { name: 'Cymraeg' }).lang).toBe('cy')
    press('Cymraeg')
    expect(screen.getByRole('button', { name: 'English' }).lang).toBe('en-GB')
    expect(screen.queryByRole('button', { name: 'Cymraeg' })).toBe(null)
  })

  test("officer's language: remains after Clear, on the next screen too", () => {
    start()
    press('Start')
    press('Cymraeg')
    press(cy('Clear'))
    expect(heading().textContent).toBe(cy('Cleared'))
    press('English')
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
    press('English')
    expect(screen.queryByText(draft)).toBe(null)
    expect(screen.queryByText(screens.language.draft)).toBe(null)
  })

  test("officer's language: times have the right plural", () => {
    start('/?language=cy')
    press(cy('Clear'))
    expect(screen.getByText(/ 5 munud.* 2 funud/)).toBeTruthy()
  })

  test("officer's language: English that replaces a stale text is marked as English", () => {
    start('/?language=cy')
    press(cy('Finish now'))
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
    press('Finish now')
    const scrollTo = vi.fn()
    vi.stubGlobal('scrollTo', scrollTo)
    press('Cymraeg')
    expect(document.title).toBe(cy('Tips and contacts'))
    expect(scrollTo.mock.calls).toEqual([])
  })

  test("officer's language: presses are ignored just after its text appears", () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading')
    start('/?language=cy')
    press('Start')
    expect(heading().textContent).toBe('Do you need any help or support?')
    time.now += 1_000
    state.mockReturnValue('complete')
    act(() => void document.dispatchEvent(new Event('DOMContentLoaded')))
    const asked = heading().textContent
    expect(asked).toBe(cy('Do you need any help or support?'))
    const yes = screen.getByRole('button', { name: cy('Yes') })
    act(() => yes.click())
    expect(heading().textContent).toBe(asked)
    time.now += 1_000
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
})

describe("the person's language", () => {
  const DRAFT = screens.language.draft

  test("person's language: listed by its own name, beside the officer's name for it", () => {
    start()
    press('Their language')
    const dialog = screen.getByRole('dialog')
    const own = within(dialog).getByText('العربية')
    expect([own.lang, own.dir]).toEqual(['ar', 'rtl'])
    const names = within(dialog)
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
    expect(names).toEqual([
      'العربية Arabic',
      'Cymraeg Welsh',
      'No other language',
      'Close',
      'Danger now',
      'Clear'
    ])
  })

  test("person's language: shown beside the question and each answer, which keeps its English name, with a draft marked", () => {
    start()
    chooseTheirs('العربية Arabic')
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
    expect(
      screen.getByRole('button', { name: `Housing ${ar('Housing')}` }).getAttribute('aria-pressed')
    ).toBe('false')
  })

  test("person's language: shown beside tips, what services are for, and whether they are open", () => {
    start()
    chooseTheirs('العربية Arabic')
    press('Finish now')
    const tips = screen.getByRole('region', { name: 'Tips to share' })
    expect(
      within(tips).getByText(ar(content.tips.find(({ id }) => id === 'have-a-plan')?.say ?? '')).lang
    ).toBe('ar')
    const contacts = screen.getByRole('region', { name: 'Contact first' })
    expect(within(contacts).getByText(ar(forOf('samaritans'))).lang).toBe('ar')
    expect(within(contacts).getAllByText(ar(screens.opening.allHours))[0]?.lang).toBe('ar')
    expect(within(contacts).getAllByText(beginning(ar(screens.contact.worksIn)))[0]?.lang).toBe('ar')
    expect(screen.getAllByText(DRAFT).length).toBeGreaterThan(1)
  })

  test("person's language: untranslated texts are not repeated", () => {
    start()
    chooseTheirs('العربية Arabic')
    press('Finish now')
    const said = screen.getAllByText(closingSay)
    expect(said).toHaveLength(1)
  })

  test("person's language: untranslated texts of a local service are not repeated", () => {
    const [local] = all.compiled?.packs.gloucestershire?.localServices ?? []
    start('/?force=gloucestershire')
    chooseTheirs('العربية Arabic')
    press('Finish now')
    expect(screen.getByText(ar(local?.for ?? '')).lang).toBe('ar')
    expect(screen.getAllByText(local?.howToReach ?? '')).toHaveLength(1)
  })

  test("person's language: an opening state with an untranslated part is in English", () => {
    putBlocksWithStale('screens.opening.closed-opens')
    start()
    chooseTheirs('العربية Arabic')
    press('Finish now')
    const open = screen.getAllByText(/^(?:Open|Probably|Closed)/)
    expect(open.length).toBeGreaterThan(1)
    expect(open.filter(said => said.closest('[lang]')?.getAttribute('lang') === 'ar')).toEqual([])
    press('Hand these over')
    press('Turn the phone round')
    expect(screen.getAllByText(/^Probably/)[0]?.closest('[lang="ar"]')).toBe(null)
  })

  test("person's language: wiped with the encounter", () => {
    start()
    chooseTheirs('العربية Arabic')
    press('Start')
    press('Clear')
    press('New conversation')
    expect(selectPersonLanguage(running.session.getSnapshot())).toBe(undefined)
    expect(screen.getByRole('button', { name: 'Their language' })).toBeTruthy()
    expect(document.querySelector('#app [lang=ar]')).toBe(null)
  })

  test("person's language: listed among what the phone keeps", () => {
    start()
    chooseTheirs('العربية Arabic')
    press('What this phone holds now')
    const says = screen.getByRole('dialog').textContent
    expect(says).toContain('The language chosen for you: العربية.')
    expect(says).toContain('These go when you press Clear')
  })

  test("person's language: listed among what the phone keeps even if its translation cannot be read", () => {
    for (const block of document.querySelectorAll('[data-language=ar]')) block.textContent = '{'
    start()
    chooseTheirs('العربية Arabic')
    expect(document.querySelector('#app [lang=ar]')).toBe(null)
    press('What this phone holds now')
    expect(screen.getByRole('dialog').textContent).toContain('The language chosen for you: العربية.')
  })

  test("person's language: text is shown once while both have the same language, and twice after a change", () => {
    start('/?language=cy')
    chooseTheirs('English Saesneg')
    press(cy('Start'))
    press('English')
    expect(screen.getAllByText('Do you need any help or support?')).toHaveLength(1)
    expect(screen.getByRole('button', { name: 'Yes' }).textContent).toBe('Yes')
    press('Cymraeg')
    expect(screen.getByText('Do you need any help or support?').lang).toBe('en-GB')
  })

  test("person's language: can be English if the officer works in Welsh", () => {
    start('/?language=cy')
    chooseTheirs('English Saesneg')
    press(cy('Start'))
    const english = screen.getByText('Do you need any help or support?')
    expect(english.lang).toBe('en-GB')
  })

  test("person's language: can be unset", () => {
    start()
    chooseTheirs('العربية Arabic')
    press(/^Their language/)
    press('No other language')
    press('Start')
    expect(screen.getByRole('button', { name: 'Yes' }).textContent).toBe('Yes')
  })
})

describe('a turned phone', () => {
  const turned = () => {
    start()
    chooseTheirs('العربية Arabic')
    press('Start')
    press('Show the question')
  }

  test("turned phone: asks in the person's language, with the officer's text beside a draft", () => {
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
    chooseTheirs('English Saesneg')
    press(cy('Start'))
    expect(screen.getByText(cy(screens.language.draft))).toBeTruthy()
    press(cy('Show the question'))
    expect(screen.queryByText(cy(screens.language.draft))).toBe(null)
    expect(screen.queryByText(screens.language.draft)).toBe(null)
  })

  test("turned phone: Clear, Danger now and Finish now come first in the person's language, unlike on the officer's screens", () => {
    turned()
    for (const name of ['Clear', 'Danger now', 'Finish now'])
      expect(screen.getByRole('button', { name: `${ar(name)} ${name}` })).toBeTruthy()
    expect(screen.getByText(ar('Danger now')).lang).toBe('ar')
    time.now += 1_000
    screen.getByRole('button', { name: /^Back to the officer/ }).focus()
    press(/^Back to the officer/)
    for (const name of ['Clear', 'Danger now', 'Finish now'])
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
})

describe("handing over in the person's language", () => {
  const handOver = () => {
    start()
    chooseTheirs('العربية Arabic')
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
    time.now += 1_000
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
    const theirs = known.all.find(({ tag }) => tag === 'ar')
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
    time.now += 1_000
    act(() => screen.getByText('Read it aloud').click())
    expect((await screen.findAllByText(['oh', 'one', 'six', 'one'].map(ar).join(' ')))[0]?.lang).toBe('ar')
  })
})
