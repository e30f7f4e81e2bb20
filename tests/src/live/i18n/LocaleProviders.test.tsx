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
  putBlock({ type: 'application/json', 'data-force': 'cleveland' }, JSON.stringify(compiled?.packs.cleveland))
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

describe('the switch of the officer', () => {
  test('changes all words at one press, and keeps the place, the answers and the focus on the heading', () => {
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

  test('the page is in the new language before the focus moves to the heading', () => {
    start()
    press('Start')
    const languages: string[] = []
    heading().addEventListener('focus', () => languages.push(document.documentElement.lang))
    screen.getByRole('button', { name: 'Cymraeg' }).focus()
    press('Cymraeg')
    expect(languages).toEqual(['cy'])
  })

  test('names the other language as those call it who speak it', () => {
    start()
    expect(screen.getByRole('button', { name: 'Cymraeg' }).lang).toBe('cy')
    press('Cymraeg')
    expect(screen.getByRole('button', { name: 'English' }).lang).toBe('en-GB')
    expect(screen.queryByRole('button', { name: 'Cymraeg' })).toBe(null)
  })

  test('outlives Clear, and stands on the screen that comes then', () => {
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

  test('is set by the address, which keeps it', () => {
    start('/?language=cy')
    expect(heading().textContent).toBe(cy('Before you start'))
    expect(location.search).toBe('?language=cy')
  })

  test('says wherever something is said aloud that it is a draft, which English is not', () => {
    start('/?language=cy')
    const draft = cy(screens.language.draft)
    expect(screen.getAllByText(draft)).toHaveLength(1)
    press(cy('Start'))
    expect(screen.getAllByText(draft)).toHaveLength(1)
    press('English')
    expect(screen.queryByText(draft)).toBe(null)
    expect(screen.queryByText(screens.language.draft)).toBe(null)
  })

  test('has times in the plural of its language', () => {
    start('/?language=cy')
    press(cy('Clear'))
    expect(screen.getByText(/ 5 munud.* 2 funud/)).toBeTruthy()
  })

  test('marks English that stands in for what is stale', () => {
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

  test('keeps the place on a long screen', () => {
    start()
    press('Finish now')
    const scrollTo = vi.fn()
    vi.stubGlobal('scrollTo', scrollTo)
    press('Cymraeg')
    expect(document.title).toBe(cy('Tips and contacts'))
    expect(scrollTo.mock.calls).toEqual([])
  })

  test('guards the finger where its words come late', () => {
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

  test('gives what covers the page its words', () => {
    start('/?language=cy')
    const cover = document.querySelector<HTMLElement>('.cover')
    expect([cover?.lang, cover?.textContent]).toEqual(['cy', cy(screens.covered.says)])
  })

  test('leaves English where its words cannot be read', () => {
    for (const block of document.querySelectorAll('[data-language=cy]')) block.textContent = '{'
    start('/?language=cy')
    expect(heading().textContent).toBe('Before you start')
    expect(document.documentElement.lang).toBe('en-GB')
  })
})

describe("the person's language", () => {
  const DRAFT = screens.language.draft

  test('is chosen by its own name, beside the name that the officer has for it', () => {
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

  test('stands beside the question and each answer, which keeps its English name; a draft says so', () => {
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

  test('stands beside tips, what services are for, and whether they are open', () => {
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

  test('leaves out what is not translated: the English stands there already', () => {
    start()
    chooseTheirs('العربية Arabic')
    press('Finish now')
    const said = screen.getAllByText(closingSay)
    expect(said).toHaveLength(1)
  })

  test('leaves out what is not translated of a local service', () => {
    const [local] = all.compiled?.packs.cleveland?.localServices ?? []
    start('/?force=cleveland')
    chooseTheirs('العربية Arabic')
    press('Finish now')
    expect(screen.getByText(ar(local?.for ?? '')).lang).toBe('ar')
    expect(screen.getAllByText(local?.howToReach ?? '')).toHaveLength(1)
  })

  test('says in English whether somebody answers, where one of the words for that is not translated', () => {
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

  test('goes with the conversation', () => {
    start()
    chooseTheirs('العربية Arabic')
    press('Start')
    press('Clear')
    press('New conversation')
    expect(selectPersonLanguage(running.session.getSnapshot())).toBe(undefined)
    expect(screen.getByRole('button', { name: 'Their language' })).toBeTruthy()
    expect(document.querySelector('#app [lang=ar]')).toBe(null)
  })

  test('is told of by what this phone holds', () => {
    start()
    chooseTheirs('العربية Arabic')
    press('What this phone holds now')
    const says = screen.getByRole('dialog').textContent
    expect(says).toContain('The language chosen for you: العربية.')
    expect(says).toContain('These go when you press Clear')
  })

  test('is told of although its words cannot be read: it is held all the same', () => {
    for (const block of document.querySelectorAll('[data-language=ar]')) block.textContent = '{'
    start()
    chooseTheirs('العربية Arabic')
    expect(document.querySelector('#app [lang=ar]')).toBe(null)
    press('What this phone holds now')
    expect(screen.getByRole('dialog').textContent).toContain('The language chosen for you: العربية.')
  })

  test("is said once while it is the officer's too, and comes back with the switch", () => {
    start('/?language=cy')
    chooseTheirs('English Saesneg')
    press(cy('Start'))
    press('English')
    expect(screen.getAllByText('Do you need any help or support?')).toHaveLength(1)
    expect(screen.getByRole('button', { name: 'Yes' }).textContent).toBe('Yes')
    press('Cymraeg')
    expect(screen.getByText('Do you need any help or support?').lang).toBe('en-GB')
  })

  test('can be English, where the officer works in Welsh', () => {
    start('/?language=cy')
    chooseTheirs('English Saesneg')
    press(cy('Start'))
    const english = screen.getByText('Do you need any help or support?')
    expect(english.lang).toBe('en-GB')
  })

  test('can be put away', () => {
    start()
    chooseTheirs('العربية Arabic')
    press(/^Their language/)
    press('No other language')
    press('Start')
    expect(screen.getByRole('button', { name: 'Yes' }).textContent).toBe('Yes')
  })
})

describe('a phone that is turned round', () => {
  const turned = () => {
    start()
    chooseTheirs('العربية Arabic')
    press('Start')
    press('Show the question')
  }

  test("asks in the person's language, with the officer's words beside the draft", () => {
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

  test('says nothing of a draft where what the person reads is none', () => {
    start('/?language=cy')
    chooseTheirs('English Saesneg')
    press(cy('Start'))
    expect(screen.getByText(cy(screens.language.draft))).toBeTruthy()
    press(cy('Show the question'))
    expect(screen.queryByText(cy(screens.language.draft))).toBe(null)
    expect(screen.queryByText(screens.language.draft)).toBe(null)
  })

  test("has Clear, Danger now and Finish now in the person's language first, as the officer's screens do not", () => {
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

  test("has the way back in both languages, and no switch of the officer's", () => {
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

describe('handing over', () => {
  const handOver = () => {
    start()
    chooseTheirs('العربية Arabic')
    press('Finish now')
    press('Hand these over')
  }

  test('is offered, and asked about, in both languages', () => {
    handOver()
    expect(screen.getByText(ar(screens.handOver.say)).lang).toBe('ar')
    expect(
      screen.getByRole('button', {
        name: `${screens.handOver.carryNeutral} ${ar(screens.handOver.carryNeutral)}`
      })
    ).toBeTruthy()
  })

  test("shows numbers in the person's language", () => {
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
    await screen.findByRole('button', { name: /^Paladin/, hidden: true })
    press(/^Paladin/)
  }
  const card = () => document.querySelector('.paper')
  const onCard = (number: string) =>
    [...(card()?.querySelectorAll('li') ?? [])].find(item => item.textContent?.includes(number))
  const codes = () => [...document.querySelectorAll('svg.code path')].map(path => path.getAttribute('d'))
  const codeOf = (text: string) =>
    /<path d="([^"]+)"/.exec(renderToStaticMarkup(<QrCode text={text} label="" />))?.[1]

  test('puts a draft onto a card beside the English, with a line that says so, and English into codes', async () => {
    handOver()
    await chooseUnconfirmed()
    press(`${screens.handOver.carryPlain} ${ar(screens.handOver.carryPlain)}`)
    press('Print a card')
    expect(card()?.querySelector('.sheet-front')?.textContent).toBe(
      `${ar(screens.handOver.cardTitle)} ${screens.handOver.cardTitle}`
    )
    expect(onCard('116 123')?.lang).toBe('ar')
    expect(onCard('020 3866 4107')?.textContent).toContain(
      `020 3866 4107 (${ar(NOT_CONFIRMED)})020 3866 4107 (${NOT_CONFIRMED})`
    )
    expect(card()?.textContent).toContain(screens.language.draft)
    const inEnglish = 'Paladin National Stalking Advocacy Service\n020 3866 4107 (not confirmed)'
    expect(codes()).toContain(codeOf(inEnglish))
    press('Close')
    press('Show a code to scan')
    expect(heading().textContent).toBe(`${ar(screens.handOver.codes)} ${screens.handOver.codes}`)
    expect(codes()).toContain(codeOf(inEnglish))
    expect(screen.getByRole('main').textContent).toContain(`020 3866 4107 (${ar(NOT_CONFIRMED)})`)
  })

  test('puts words that a translator has checked into codes too, and nothing beside them', async () => {
    const theirs = known.all.find(({ tag }) => tag === 'ar')
    vi.spyOn(theirs as { isDraft: boolean }, 'isDraft', 'get').mockReturnValue(false)
    handOver()
    await chooseUnconfirmed()
    press(`${screens.handOver.carryPlain} ${ar(screens.handOver.carryPlain)}`)
    press('Print a card')
    expect(card()?.querySelector('.sheet-front')?.textContent).toBe(`${ar(screens.handOver.cardTitle)} `)
    expect(onCard('020 3866 4107')?.textContent).not.toContain('not confirmed')
    expect(codes()).toContain(
      codeOf(
        `Paladin National Stalking Advocacy Service\n${'020 3866 4107'.replaceAll(' ', '\u00a0')} (${ar(NOT_CONFIRMED)})`
      )
    )
    expect(card()?.textContent).not.toContain('Draft')
  })

  test('leaves English where one of the words around numbers is not translated', async () => {
    putBlocksWithStale('screens.hand-over.not-confirmed')
    handOver()
    await chooseUnconfirmed()
    press(`${screens.handOver.carryPlain} ${ar(screens.handOver.carryPlain)}`)
    press('Print a card')
    expect(onCard('020 3866 4107')?.textContent).toBe(
      'Paladin National Stalking Advocacy Service020 3866 4107 (not confirmed)'
    )
    expect(onCard('116 123')?.lang).toBe('')
  })

  test('has no draft in a neutral form: a word that nobody checked might tell', () => {
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

  test('has none of the officer either, where they work in a draft', () => {
    start('/?language=cy')
    press(cy('Finish now'))
    press(cy(screens.handOver.these))
    press(cy(screens.handOver.carryNeutral))
    press(cy(screens.handOver.card))
    const front = card()?.querySelector('.sheet-front')
    expect(front?.textContent).toBe('Useful numbers')
    expect(within(front as HTMLElement).getByText('Useful numbers').lang).toBe('en-GB')
  })

  test('marks a neutral name that stays in English among Welsh words', () => {
    start()
    press('Cymraeg')
    press(cy('Finish now'))
    press(cy(screens.handOver.these))
    press(cy(screens.handOver.carryNeutral))
    press(cy(screens.handOver.code))
    const main = screen.getByRole('main')
    expect(within(main).getByText('Free line, day and night').lang).toBe('en-GB')
  })

  test('reads numbers aloud in both languages', async () => {
    handOver()
    time.now += 1_000
    act(() => screen.getByText('Read it aloud').click())
    expect((await screen.findAllByText(['oh', 'one', 'six', 'one'].map(ar).join(' ')))[0]?.lang).toBe('ar')
  })
})
