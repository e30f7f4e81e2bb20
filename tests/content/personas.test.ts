// @module-tag slow
import { expect, test } from 'vitest'
import { SUPPORT_CHOICES, WHO_CHOICES } from '../../machines/content/vocabulary.ts'
import { availabilityOf } from '../../machines/hours/availability.ts'
import { needsOf } from '../../machines/outcome/needs.ts'
import { outcomeOf } from '../../machines/outcome/outcome.ts'
import { areaNamed, content, inLondon, settingAt } from '../support/setting.ts'
import { answersOf, momentOf, readPersonas, STATES } from './personas.ts'

const personas = readPersonas()

test.each(personas)('personas: $name: is shown what the table says', persona => {
  const { answers, work } = answersOf(persona.answers)
  const moment = momentOf(persona.when)
  const { doNow, contactFirst, tipsToShare } = outcomeOf(
    needsOf(answers),
    settingAt(moment, persona.force),
    work
  )
  const ids = (placed: readonly { readonly item: { readonly id: string } }[]) =>
    placed.map(({ item }) => item.id).join(', ')
  expect({
    doNow: ids(doNow) || 'nothing',
    contacts: contactFirst
      .map(
        ({ item }) =>
          `${item.shortName} (${STATES[availabilityOf(item, inLondon(moment), content.calendar)]})`
      )
      .join(', '),
    tips: ids(tipsToShare)
  }).toEqual({ doNow: persona.doNow, contacts: persona.contacts, tips: persona.tips })
})

test('personas: at least 46 people, each once, and each argued', () => {
  expect(personas.length).toBeGreaterThanOrEqual(46)
  expect(new Set(personas.map(({ name }) => name)).size).toBe(personas.length)
  expect(personas.filter(({ why }) => why.length < 10)).toEqual([])
})

test('personas: they are met in four nations, on a railway, without a force, at night and on a Sunday', () => {
  const nations = new Set(personas.flatMap(({ force }) => areaNamed(force).nations))
  expect(nations.size).toBe(4)
  expect(personas.some(({ force }) => force === 'btp')).toBe(true)
  expect(personas.some(({ force }) => force === undefined)).toBe(true)
  expect(personas.filter(({ when }) => /^Sunday 0[1-5]:/.test(when)).length).toBeGreaterThan(5)
})

test('personas: between them they choose every kind of help and every kind of person', () => {
  const all = personas.map(({ answers }) => answersOf(answers).answers)
  const isChosen = (choice: string) =>
    all.some(({ supportNeeds, who }) => [...(supportNeeds ?? []), ...(who ?? [])].some(one => one === choice))
  expect(
    [...SUPPORT_CHOICES, ...WHO_CHOICES].filter(choice => !isChosen(choice)),
    'Choices that nobody in docs/product/personas.md makes: add a person who does'
  ).toEqual([])
})

test.each([
  'help: money and benefits',
  'worried: perhaps',
  'afraid: a client',
  'hungry: yes',
  'work: bakery'
])('personas: the answer "%s" is not understood, rather than left out', words => {
  expect(() => answersOf(words)).toThrow(/The table says/)
})
