import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Service } from '../../../machines/content/content.ts'
import { selectableContacts, selectedContacts } from '../../../machines/hand-over/selectable-contacts.ts'
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

test('selectable contacts: "Contact first" is preselected, including shelter for tonight without a number', () => {
  expect(preselected.length).toBeGreaterThan(2)
  expect(preselected).toEqual(idsOf(first))
  expect(first.find(({ id }) => id === 'council-homeless')?.phone).toBe(undefined)
  expect(preselected).toContain('council-homeless')
})

test('selectable contacts: the best contact for a bed tonight is preselected for every set of answers that needs one', () => {
  const settings = ['west-yorkshire', 'gwent', 'police-scotland', 'northern-ireland', undefined].flatMap(
    force => ['2026-11-25T12:00', '2026-11-25T03:00'].map(at => settingAt(at, force))
  )
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...settings), (answers, setting) => {
      const outcome = outcomeOf(needsOf({ ...answers, safePlace: 'no', tonight: 'yes' }), setting)
      const { first, more, preselected } = selectableContacts(outcome)
      const beds = [...first, ...more].filter(({ bestFor }) => bestFor.includes('nowhere-safe-tonight'))
      expect(beds.length).toBeGreaterThan(0)
      expect(beds.filter(({ id }) => preselected.includes(id)).length).toBeGreaterThan(0)
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

test('selected contacts: in the order of the list, ignoring unknown ids', () => {
  const [a = '', b = ''] = idsOf(more)
  expect(idsOf(selectedContacts(contacts, ['nobody', b, a, ...preselected]))).toEqual([
    ...idsOf(first.filter(({ id }) => preselected.includes(id))),
    a,
    b
  ])
})
