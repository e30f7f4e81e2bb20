import { describe, expect, test } from 'vitest'
import { plainPageOf } from '../../../../tools/build/plain-page/page.ts'
import { type SiteEdition, siteEdition } from '../../../../tools/content/compile/edition.ts'
import type { Texts } from '../../../../tools/content/parse/sources.ts'
import { checkTexts, fixtureTexts, withEdit } from '../../../support/content.ts'
import { inAllLanguages } from '../../../support/fixture/all-languages.ts'
import { pseudo } from '../../../support/fixture/pseudo.ts'
import { type Path, withValue } from '../../../support/with-value.ts'

const editionOf = (texts: Texts, force?: string) => siteEdition(checkTexts(texts), force) as SiteEdition
const fixture = editionOf(fixtureTexts)

/** @returns the fixture's Welsh for an English text. */
const cy = (english: string) => pseudo('cy', english)

const pageOf = (html: string): HTMLElement => {
  const page = document.createElement('div')
  page.innerHTML = html
  return page
}
const headings = (page: HTMLElement) => [...page.querySelectorAll('h3')].map(({ textContent }) => textContent)
const actions = fixture.content.actions.map(({ line }) => line)

test('plain page: names every national service once, after the local ones of an edition for one force', () => {
  const national = fixture.content.services.map(({ name }) => name)
  expect(headings(pageOf(plainPageOf(fixture)))).toEqual([...actions, ...national])
  const page = pageOf(plainPageOf(editionOf(fixtureTexts, 'west-yorkshire')))
  const local = fixture.packs['west-yorkshire']?.localServices.map(({ name }) => name) ?? []
  expect(local.length).toBeGreaterThan(0)
  expect(headings(page)).toEqual([...actions, ...local, ...national])
})

test('plain page: an action for some alone says for whom, and each nation has its own steps', () => {
  const said = pageOf(plainPageOf(fixture)).textContent
  expect(said).toContain('If they may be under 18')
  expect(said).toContain('you must still notify the Home Office')
})

test('plain page: every number is a link that rings it', () => {
  const links = [...pageOf(plainPageOf(fixture)).querySelectorAll('a')]
  const rungs = fixture.content.services.flatMap(({ phone, outOfHoursPhone, text }) => [
    phone?.number,
    outOfHoursPhone?.number,
    text?.number
  ])
  expect(links.map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(rungs.filter(Boolean)))
  for (const { textContent, href } of links) expect(href).toBe(`tel:${textContent?.replaceAll(' ', '')}`)
})

test('plain page: text is escaped', () => {
  const nasty = '<img src=x onerror=alert(1)> & "so" on'
  const texts = withEdit(
    'services/galop.yaml',
    'note: This one number replaces the others that Galop had. The hours are from 2023.',
    `note: '${nasty}'`
  )
  const page = pageOf(plainPageOf(editionOf(texts)))
  expect(page.querySelectorAll('img').length).toBe(0)
  expect(page.textContent).toContain(nasty)
})

test('plain page: an unconfirmed fact is marked beside it', () => {
  const doubted = fixture.content.services.filter(({ phone }) => phone && !phone.confirmed)
  expect(doubted.length).toBeGreaterThan(0)
  const page = pageOf(plainPageOf(fixture))
  for (const { phone } of doubted) {
    const line = [...page.querySelectorAll('a')].find(({ textContent }) => textContent === phone?.number)
    expect(line?.closest('p')?.nextElementSibling?.textContent).toBe('Number not confirmed')
  }
})

test('plain page: repeats everything in each officer language, with English texts marked', () => {
  const edition = editionOf(inAllLanguages())
  const page = pageOf(plainPageOf(edition))
  const part = page.querySelector<HTMLElement>('section[lang=cy]')
  expect(page.querySelectorAll('section')).toHaveLength(1)
  expect(page.querySelector('a[href="#cy"]')?.textContent).toBe('Cymraeg')
  expect(part?.id).toBe('cy')
  expect(part?.querySelectorAll('h3')).toHaveLength(headings(pageOf(plainPageOf(fixture))).length)
  expect(part?.querySelectorAll('a[href^=tel]')).toHaveLength(
    page.querySelectorAll(':scope > :not(section) a[href^=tel]').length
  )
  const standIns = [...(part?.querySelectorAll('[lang="en-GB"]') ?? [])].map(({ textContent }) => textContent)
  expect(part?.textContent).toContain(cy(fixture.content.questions.safety.prompt))
  expect(part?.textContent).toContain(cy(fixture.content.screens.language.draft))
  expect(part?.textContent).not.toMatch(/\b(Monday|November|midnight)\b/)
  expect(standIns.length).toBeGreaterThan(0)
  const welsh = [...(edition.languages.find(({ language }) => language.tag === 'cy')?.texts.values() ?? [])]
  expect(standIns.filter(text => welsh.includes(text))).toEqual([])
})

describe('plain page: a sentence of several texts, one of them untranslated,', () => {
  const welshOf = (texts: Texts) =>
    pageOf(plainPageOf(editionOf(texts))).querySelector<HTMLElement>('section[lang=cy]')
  const linesOf = (texts: Texts, heading: string): readonly Element[] => {
    const all = [...(welshOf(texts)?.children ?? [])]
    const from = all.findIndex(({ localName, textContent }) => localName === 'h3' && textContent === heading)
    return all.slice(
      from + 1,
      all.findIndex((one, at) => at > from && /^h[23]$/.test(one.localName))
    )
  }
  const edited = (path: Path, text: string) => withValue('screens.yaml', path, text, inAllLanguages())
  const english = (text: string) => `<span lang="en-GB">${text}</span>`

  test('is in English: hours', () => {
    const texts = edited(['opening', 'midday'], 'noon')
    const htmlOf = (service: string) => linesOf(texts, cy(service)).map(({ innerHTML }) => innerHTML)
    expect(htmlOf('Crimestoppers')).toContain(english(fixture.content.screens.opening.everyHour))
    const days = linesOf(texts, cy('Galop')).filter(({ textContent }) => textContent?.includes('Friday'))
    expect(days.length).toBeGreaterThan(0)
    for (const { innerHTML, textContent } of days) expect(innerHTML).toBe(english(textContent ?? ''))
  })

  test.each<[Path, string, string, RegExp]>([
    [['checkedHow', 'published', 'label'], 'said by nobody', 'Galop', /said by nobody/],
    [['contact', 'lastChecked'], '"It was {date}: {how}"', 'Galop', /^It was 24 November 2026: /],
    [['nations', 'wales', 'label'], 'Walia', 'Victim Support', /^Works in: England, Walia$/],
    [['contact', 'worksIn'], '"It works in:"', 'Victim Support', /^It works in: England, Wales$/]
  ])('is in English: how it was checked, and where it works: %s', (path, text, service, said) => {
    const line = linesOf(edited(path, text), cy(service)).find(({ textContent }) =>
      said.test(textContent ?? '')
    )
    expect(line?.innerHTML).toBe(english(line?.textContent ?? ''))
  })

  test('is in Welsh once all its texts are translated', () => {
    const texts = inAllLanguages()
    expect(linesOf(texts, cy('Victim Support')).map(({ textContent }) => textContent)).toContain(
      `${cy('Works in:')} ${cy('England')}, ${cy('Wales')}`
    )
    expect(linesOf(texts, cy('Galop')).at(-1)?.innerHTML).toMatch(/^[^<]+ 24 Tachwedd 2026[^<]+$/)
  })
})
