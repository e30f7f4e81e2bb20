import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Service } from '../../../content/content.ts'
import { chosenIn, offerOf } from '../../../machines/hand-over/offer.ts'
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

test('the first are those of "Contact first", the others all that work in the area, each once', () => {
  expect(new Set(first)).toEqual(new Set(outcome.contactFirst.map(({ item }) => item)))
  const all = [...first, ...more]
  expect(new Set(all).size).toBe(all.length)
  expect(new Set(idsOf(all))).toEqual(
    new Set(idsOf([...outcome.localContacts, ...outcome.allContacts].map(({ item }) => item)))
  )
  expect(idsOf(all)).toContain('basis')
  expect(idsOf(all)).not.toContain('breathing-space')
})

test('in each list those with a confirmed number come first', () => {
  for (const list of [first, more]) {
    const sure = list.map(isSure)
    expect(sure).toEqual(sure.toSorted((a, b) => Number(b) - Number(a)))
    expect(new Set(sure)).toEqual(new Set([true, false]))
  }
})

test('chosen already are those of the first whose number somebody confirmed', () => {
  expect(chosen.length).toBeGreaterThan(2)
  expect(new Set(chosen)).toEqual(new Set(idsOf(first.filter(isSure))))
  expect(idsOf(first)).toContain('council-homeless')
  expect(chosen).not.toContain('council-homeless')
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
  expect(idsOf(chosenIn(offer, ['nobody', b, a, ...chosen]))).toEqual([
    ...idsOf(first.filter(({ id }) => chosen.includes(id))),
    a,
    b
  ])
})
