import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Service } from '../../../machines/content/content.ts'
import { chosenContacts, offerOf } from '../../../machines/hand-over/offer.ts'
import { needsOf } from '../../../machines/outcome/needs.ts'
import { outcomeOf } from '../../../machines/outcome/outcome.ts'
import { anyAnswers } from '../../support/any-answers.ts'
import { settingAt } from '../../support/sample.ts'

const setting = settingAt('2026-11-25T12:00', 'west-yorkshire')
const outcome = outcomeOf(
  needsOf({ safePlace: 'no', tonight: 'yes', afraid: 'yes', who: ['client'] }),
  setting
)
const offer = offerOf(outcome)
const { first, more, chosen } = offer

const idsOf = (services: readonly Service[]) => services.map(({ id }) => id)
const isSure = ({ phone, outOfHoursPhone, text }: Service) =>
  [phone, outOfHoursPhone, text].some(line => line?.confirmed)

test('the first are those of "Contact first" in its order, the others all that work in the area, each once', () => {
  expect(first).toEqual(outcome.contactFirst.map(({ item }) => item))
  const all = [...first, ...more]
  expect(new Set(all).size).toBe(all.length)
  expect(new Set(idsOf(all))).toEqual(
    new Set(idsOf([...outcome.localContacts, ...outcome.allContacts].map(({ item }) => item)))
  )
  expect(idsOf(all)).toContain('basis')
  expect(idsOf(all)).not.toContain('breathing-space')
})

test('of the others those with a confirmed number come first', () => {
  const sure = more.map(isSure)
  expect(sure).toEqual(sure.toSorted((a, b) => Number(b) - Number(a)))
  expect(new Set(sure)).toEqual(new Set([true, false]))
})

test('chosen already are the first, and where to go tonight is among them though it has no number', () => {
  expect(chosen.length).toBeGreaterThan(2)
  expect(chosen).toEqual(idsOf(first))
  expect(first.find(({ id }) => id === 'council-homeless')?.phone).toBe(undefined)
  expect(chosen).toContain('council-homeless')
})

test('whatever was answered and wherever it is, who is best for a bed tonight is chosen if it is needed', () => {
  const settings = ['west-yorkshire', 'gwent', 'police-scotland', 'northern-ireland', undefined].flatMap(
    force => ['2026-11-25T12:00', '2026-11-25T03:00'].map(at => settingAt(at, force))
  )
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...settings), (answers, setting) => {
      const outcome = outcomeOf(needsOf({ ...answers, safePlace: 'no', tonight: 'yes' }), setting)
      const { first, more, chosen } = offerOf(outcome)
      const beds = [...first, ...more].filter(({ bestFor }) => bestFor.includes('nowhere-safe-tonight'))
      expect(beds.length).toBeGreaterThan(0)
      expect(beds.filter(({ id }) => chosen.includes(id)).length).toBeGreaterThan(0)
    })
  )
})

test('whatever was answered, some contact is chosen already', () => {
  fc.assert(
    fc.property(anyAnswers, answers => {
      expect(offerOf(outcomeOf(needsOf(answers), setting)).chosen.length).toBeGreaterThan(0)
    })
  )
})

test('what is chosen stands in the order of the offer, and what is not offered is passed over', () => {
  const [a = '', b = ''] = idsOf(more)
  expect(idsOf(chosenContacts(offer, ['nobody', b, a, ...chosen]))).toEqual([
    ...idsOf(first.filter(({ id }) => chosen.includes(id))),
    a,
    b
  ])
})
