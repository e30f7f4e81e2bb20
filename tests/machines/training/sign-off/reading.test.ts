// @module-tag slow
import { expect, test } from 'vitest'
import { type SectionToSign, sectionsToRead } from '../../../../machines/training/sign-off/reading.ts'
import type { Texts } from '../../../../tools/content/parse/sources.ts'
import { checkTexts, compiledOf, fixtureTexts, withEdit } from '../../../support/content.ts'
import { sectionsIn } from '../../../support/signed.ts'

const read = (texts: Texts = fixtureTexts, accepted?: Texts): readonly SectionToSign[] =>
  sectionsToRead(sectionsIn(texts), compiledOf(texts), accepted && compiledOf(accepted))

const entriesOf = (id: string, texts?: Texts, accepted?: Texts) =>
  read(texts, accepted).find(section => section.id === id)?.entries ?? []
const marked = (texts: Texts) =>
  read(texts, fixtureTexts).flatMap(({ id, entries }) =>
    entries.flatMap(({ title, before, is }) => (before || is ? [{ id, title, before, is }] : []))
  )

const sections = read()

/** @returns the texts for people to read, without ids, days and hours, which are shown in other words. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return /[a-z]\S* \S/i.test(value) && !/\d\d:\d\d-/.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => (name === 'seen' ? [] : textsIn(inner)))
}

test('what is read of a section is all that its hash stands for', () => {
  for (const { id, holds } of sectionsIn(fixtureTexts)) {
    const entries = sections.find(section => section.id === id)?.entries ?? []
    const said = entries
      .flatMap(({ title, values, sources = [] }) => [title, ...Object.values(values), ...sources])
      .join('\n')
    // The flow has its own test; "guidance only" is an id.
    const unread = textsIn(id === 'flow' ? [] : holds).filter(text => !said.includes(text))
    expect([id, unread.filter(text => text !== 'guidance only')]).toEqual([id, []])
    expect([id, entries.length > 0]).toEqual([id, true])
  }
})

test('a service is read as on the phone: labels for ids, hours in words, and what only its file says after it', () => {
  const [num] = entriesOf('services/num')
  expect(num?.title).toBe('National Ugly Mugs (NUM)')
  expect(num?.values).toMatchObject({
    'Short name': 'National Ugly Mugs',
    'Phone number': '0161 629 9861',
    'Phone hours': expect.stringMatching(/^Monday to Friday, 9am to 5pm/),
    'Phone confirmed': 'yes',
    'Best for': expect.stringContaining('Worried about safety'),
    Status: 'check-first'
  })
  expect(num?.values).not.toHaveProperty('Seen phone')
  expect(num?.sources?.[0]).toMatch(/^National Ugly Mugs' Privacy Policy, https:/)
})

test('the flow is read in the words of the questions', () => {
  const [arrows, raises] = entriesOf('flow')
  expect(arrows?.values).toHaveProperty([
    '“Are there any individuals you are afraid of or worried about?” to “Who are they to you?”, forward'
  ])
  expect(JSON.stringify([arrows, raises])).not.toMatch(/answer\.|near-now/)
})

test('a force is read with each of its local services, and a drill with all that the officer sees', () => {
  const titles = entriesOf('forces/west-yorkshire').map(({ title }) => title)
  expect(titles.join()).toMatch(/^West Yorkshire Police,[^,]*Basis Yorkshire[^,]*$/)
  expect(JSON.stringify(entriesOf('drills/cut-short'))).toContain(
    'They look up the road more often than at you.'
  )
})

test('pages: the forces of a region are read together, other sections with their group', () => {
  const pageOf = (id: string) => sections.find(section => section.id === id)?.page
  const pages = ['forces/kent', 'services/num', 'tips', 'drills/cut-short'].map(pageOf)
  expect(pages.join()).toBe('south-east,services,words,drills')
})

test('what changed is the difference from the accepted release', () => {
  expect(marked(fixtureTexts)).toEqual([])
  const number = withEdit('services/num.yaml', 'number: "0161 629 9861"', 'number: "0161 629 9862"')
  const title = 'National Ugly Mugs (NUM)'
  const before = { 'Phone number': '0161 629 9861' }
  expect(marked(number)).toEqual([{ id: 'services/num', title, before, is: undefined }])
  const { values } = entriesOf('services/num', number, fixtureTexts)[0] ?? {}
  expect(values).toMatchObject({ 'Phone number': '0161 629 9862' })
})

test('what is withdrawn is marked as gone, with who withdrew it and why', () => {
  const mark = '{ on: "2026-11-24", by: kent editor, why: It rings in a private home }'
  const texts = withEdit('services/galop.yaml', '\nphone:\n', `\nphone:\n  withdrawn: ${mark}\n`)
  expect(checkTexts(texts).errors).toEqual([])
  const [galop] = entriesOf('services/galop', texts, fixtureTexts)
  expect(galop?.before?.['Phone number']).toMatch(/\d/)
  expect(galop?.values).not.toHaveProperty('Phone number')
  expect(galop?.values).toMatchObject({ 'Phone withdrawn why': 'It rings in a private home' })
})

test('an entry that phones did not have is new, and one that they lost is gone', () => {
  const held = withEdit('services/galop.yaml', 'status: show', 'status: held')
  expect(marked(held)).toMatchObject([{ id: 'services/galop', is: 'gone' }])
  expect(entriesOf('services/galop', fixtureTexts, held)[0]?.is).toBe('new')
})
