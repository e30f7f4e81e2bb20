import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Service } from '../../../machines/content/content.ts'
import { selectableContacts, selectedContacts } from '../../../machines/hand-over/selectable-contacts.ts'
import { serviceNumbers } from '../../../machines/hand-over/service-numbers.ts'
import { needsOf } from '../../../machines/outcome/needs.ts'
import { type Outcome, outcomeOf } from '../../../machines/outcome/outcome.ts'
import { anyAnswers } from '../../support/any-answers.ts'
import { settingAt } from '../../support/fixture-content.ts'
import { line, service } from '../../support/services.ts'

const setting = settingAt('2026-11-25T12:00', 'west-yorkshire')
const outcome = outcomeOf(needsOf({ safePlace: 'no', afraid: 'yes', who: ['client'] }), setting)
const contacts = selectableContacts(outcome)
const { first, more, preselected } = contacts

const settings = ['west-yorkshire', 'gwent', 'police-scotland', 'northern-ireland', undefined].flatMap(
  force => ['2026-11-25T12:00', '2026-11-25T03:00'].map(at => settingAt(at, force))
)

const idsOf = (services: readonly Service[]) => services.map(({ id }) => id)
const isConfirmed = ({ phone, outOfHoursPhone, text }: Service) =>
  [phone, outOfHoursPhone, text].some(line => line?.confirmed)

test('selectable contacts: "Contact first" in its order, then all others of the area, each once', () => {
  expect(first).toEqual(outcome.contactFirst.map(({ item }) => item))
  const all = [...first, ...more]
  expect(new Set(all).size).toBe(all.length)
  expect(new Set(idsOf(all))).toEqual(
    new Set(idsOf([...outcome.localContacts, ...outcome.allContacts].map(({ item }) => item)))
  )
  expect(idsOf(all)).toContain('basis')
  expect(idsOf(all)).not.toContain('tara')
})

test('selectable contacts: a service of another nation on the line of a row has none of its own', () => {
  const [ours, theirs] = [service('ours'), service('theirs')]
  const contactFirst = [{ item: ours, reasons: [], sisters: [theirs] }]
  const allContacts = [ours, theirs].map(item => ({ item, reasons: [] }))
  expect(selectableContacts({ ...outcome, contactFirst, localContacts: [], allContacts }).more).toEqual([])
})

test('selectable contacts: among the others, confirmed numbers come first', () => {
  const confirmed = more.map(isConfirmed)
  expect(confirmed).toEqual(confirmed.toSorted((a, b) => Number(b) - Number(a)))
  expect(new Set(confirmed)).toEqual(new Set([true, false]))
})

test('selectable contacts: the first four of "Contact first" that have a number, of which there is one at least, are preselected, in its order', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...settings), (answers, anySetting) => {
      const shown = outcomeOf(needsOf(answers), anySetting)
      const rows = shown.contactFirst.map(({ item }) => item)
      const chosen = selectableContacts(shown).preselected
      expect(chosen).toEqual(idsOf(rows.filter(one => serviceNumbers(one).length > 0).slice(0, 4)))
      expect(chosen.length).toBeGreaterThan(0)
    })
  )
})

test('selectable contacts: a contact without a number is not preselected, and one that works with the police only where a place is left', () => {
  const phone = line('24/7')
  const silent = { item: service('silent'), reasons: [] }
  const raids = { item: service('raids', { phone, worksWithPolice: true }), reasons: [] }
  const others = ['b', 'c', 'd', 'e'].map(id => ({ item: service(id, { phone }), reasons: [] }))
  const preselectedOf = (contactFirst: Outcome['contactFirst']) =>
    selectableContacts({ contactFirst, localContacts: [], allContacts: [], shut: new Set() }).preselected
  expect(preselectedOf([silent, raids, ...others])).toEqual(['b', 'c', 'd', 'e'])
  expect(preselectedOf([raids, ...others.slice(0, 2)])).toEqual(['b', 'c', 'raids'])
})

test('selected contacts: in the order of the list, shut ones last, ignoring unknown ids (U47)', () => {
  const open = more.find(service => !contacts.shut.has(service))
  const shut = more.find(service => contacts.shut.has(service))
  const ids = ['nobody', ...idsOf([shut, open].flatMap(service => service ?? [])), ...preselected]
  const selected = selectedContacts(contacts, ids)
  const wanted = [...first, ...more].filter(({ id }) => ids.includes(id))
  expect(selected).toEqual([
    ...wanted.filter(service => !contacts.shut.has(service)),
    ...wanted.filter(service => contacts.shut.has(service))
  ])
  expect(selected.at(-1)).toBe(shut)
})
