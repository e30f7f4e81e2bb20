import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Service } from '../../../machines/content/content.ts'
import { selectableContacts, selectedContacts } from '../../../machines/hand-over/selectable-contacts.ts'
import { serviceNumbers } from '../../../machines/hand-over/service-numbers.ts'
import { needsOf } from '../../../machines/outcome/needs.ts'
import { outcomeOf } from '../../../machines/outcome/outcome.ts'
import { anyAnswers } from '../../support/any-answers.ts'
import { settingAt } from '../../support/fixture-content.ts'

const setting = settingAt('2026-11-25T12:00', 'west-yorkshire')
const outcome = outcomeOf(
  needsOf({ safePlace: 'no', tonight: 'yes', afraid: 'yes', who: ['client'] }),
  setting
)
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

test('selectable contacts: among the others, confirmed numbers come first', () => {
  const confirmed = more.map(isConfirmed)
  expect(confirmed).toEqual(confirmed.toSorted((a, b) => Number(b) - Number(a)))
  expect(new Set(confirmed)).toEqual(new Set([true, false]))
})

test('selectable contacts: up to four of "Contact first" that have a number are preselected, confirmed ones first', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...settings), (answers, anySetting) => {
      const { first, preselected } = selectableContacts(outcomeOf(needsOf(answers), anySetting))
      const withNumber = first.filter(service => serviceNumbers(service).length > 0)
      const chosen = preselected.flatMap(id => withNumber.find(service => service.id === id) ?? [])
      expect(chosen.length).toBe(Math.min(withNumber.length, 4))
      const confirmed = chosen.map(isConfirmed)
      expect(confirmed).toEqual(confirmed.toSorted((a, b) => Number(b) - Number(a)))
    })
  )
})

test('selectable contacts: of five, whoever fits what was said least is left out, confirmed or not', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...settings), (answers, anySetting) => {
      const raised = outcomeOf(needsOf(answers), anySetting)
      const { preselected } = selectableContacts(raised)
      const fitOf = ({ item, reasons }: (typeof raised.contactFirst)[number]) =>
        reasons.some(({ need }) => need !== 'everyone' && item.bestFor.includes(need)) ? 2 : 0
      const rows = raised.contactFirst.filter(({ item }) => serviceNumbers(item).length > 0)
      const [left, taken] = [false, true].map(isTaken =>
        rows.filter(({ item }) => preselected.includes(item.id) === isTaken)
      ) as [typeof rows, typeof rows]
      for (const row of left)
        expect(taken.filter(one => fitOf(one) < fitOf(row) && !one.item.local)).toEqual([])
    })
  )
})

test('selectable contacts: at least one is preselected for every set of answers', () => {
  fc.assert(
    fc.property(anyAnswers, answers => {
      expect(selectableContacts(outcomeOf(needsOf(answers), setting)).preselected.length).toBeGreaterThan(0)
    })
  )
})

test('selected contacts: confirmed numbers first, else in the order of the list, ignoring unknown ids', () => {
  const unconfirmed = more.find(service => !isConfirmed(service))
  const confirmed = more.find(isConfirmed)
  const ids = ['nobody', ...idsOf([unconfirmed, confirmed].flatMap(service => service ?? [])), ...preselected]
  const selected = selectedContacts(contacts, ids)
  expect(new Set(idsOf(selected))).toEqual(new Set(ids.slice(1)))
  const states = selected.map(isConfirmed)
  expect(states).toEqual(states.toSorted((one, other) => Number(other) - Number(one)))
  const inOrder = [...first, ...more].filter(service => selected.includes(service) && isConfirmed(service))
  expect(selected.filter(isConfirmed)).toEqual(inOrder)
})
