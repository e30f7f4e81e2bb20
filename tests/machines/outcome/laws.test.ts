import { content } from 'virtual:content'
import { describe, expect, test } from 'vitest'
import { SUPPORT_CHOICES, WHO_CHOICES } from '../../../content/vocabulary.ts'
import { answersAtAnyHour, CONTACTS_FIRST, isInDoubt } from '../../../machines/outcome/contacts.ts'
import type { RaisedNeed } from '../../../machines/outcome/needs.ts'
import { type Outcome, outcomeOf } from '../../../machines/outcome/outcome.ts'
import { TIPS_FIRST } from '../../../machines/outcome/tips.ts'
import { answerSets, everyNeedSet } from '../../support/every-answer.ts'

/** Counted by hand from the questions, so that the walk over all of them cannot quietly miss some. */
const choices = 2 ** SUPPORT_CHOICES.length
const kinds = 2 ** WHO_CHOICES.length
/** Help or not, with any choices; worried or not; a safe place, none, none tonight; nobody, or any kinds of people. */
const NEED_SETS = (1 + choices) * 2 * 3 * (1 + kinds / 2)
/** Four answers or none to each, and to a follow-up where it is asked. */
const ANSWER_SETS = (3 + 2 * (1 + choices)) * 5 * (3 + 2 * 5) * (3 + 2 * (1 + kinds))

type Law = (outcome: Outcome, needs: readonly string[]) => boolean

const offersShelter: Law = ({ contactFirst: [first, second] }, needs) => {
  const shelter = needs.includes('danger-now') ? second : first
  return shelter?.item.bestFor.includes('nowhere-safe-tonight') === true
}

/** The laws of an outcome, opening hours aside: whether each holds for these needs. */
const LAWS: Readonly<Record<string, Law>> = {
  'no list is empty': ({ contactFirst, allContacts, tipsToShare, allTips }) =>
    [contactFirst, allContacts, tipsToShare, allTips].every(list => list.length > 0),
  'at most five contacts and six tips come first': ({ contactFirst, tipsToShare }) =>
    contactFirst.length <= CONTACTS_FIRST && tipsToShare.length <= TIPS_FIRST,
  'National Ugly Mugs is among the first': ({ contactFirst }) =>
    contactFirst.some(({ item }) => item.id === 'num'),
  'one of the first answers at any hour': ({ contactFirst }) =>
    contactFirst.some(({ item }) => answersAtAnyHour(item)),
  'no number in doubt is among the first': ({ contactFirst }) =>
    !contactFirst.some(({ item }) => isInDoubt(item)),
  'nobody is sent to report who did not ask to': ({ contactFirst }, needs) =>
    needs.includes('report-crime') ||
    needs.includes('pass-on-information') ||
    !contactFirst.some(({ item }) => item.id === 'crimestoppers'),
  'all 17 tips can be reached': ({ allTips }) => new Set(allTips.map(({ item }) => item.id)).size === 17,
  'every contact can be reached, once': ({ allContacts }) =>
    allContacts.length === content.services.length && new Set(allContacts).size === content.services.length,
  'nothing stands twice among the first': ({ contactFirst, tipsToShare }) =>
    new Set([...contactFirst, ...tipsToShare].map(({ item }) => item.id)).size ===
    contactFirst.length + tipsToShare.length,
  'danger puts the emergency first': ({ doNow, contactFirst }, needs) =>
    !needs.includes('danger-now') ||
    (doNow[0]?.item.id === 'emergency' && contactFirst[0]?.item.id === 'emergency-999'),
  'nowhere safe tonight puts a shelter route first, after danger alone': (outcome, needs) =>
    !needs.includes('nowhere-safe-tonight') || offersShelter(outcome, needs),
  'whatever comes first has a reason': ({ doNow, contactFirst }) =>
    [...doNow, ...contactFirst].every(({ reasons }) => reasons.length > 0),
  'every reason is a need that was raised': ({ doNow, contactFirst, tipsToShare }, needs) =>
    [...doNow, ...contactFirst, ...tipsToShare].every(({ reasons }) =>
      reasons.every(({ need }) => needs.includes(need))
    )
}

const broken = (outcome: Outcome, raised: readonly RaisedNeed[]): readonly string[] => {
  const needs = raised.map(({ need }) => need)
  return Object.entries(LAWS).flatMap(([law, holds]) =>
    holds(outcome, needs) ? [] : `${law}: ${needs.join(', ')}`
  )
}

describe('over every set of needs that answers can raise', () => {
  test('the laws of an outcome hold', { timeout: 120_000 }, () => {
    const faults: string[] = []
    let sets = 0
    for (const raised of everyNeedSet()) {
      faults.push(...broken(outcomeOf(raised, content), raised))
      sets++
      if (faults.length > 20) break
    }
    expect(faults).toEqual([])
    expect(sets).toBe(NEED_SETS)
    expect(answerSets).toBe(ANSWER_SETS)
  })
})

describe('a law is broken', () => {
  const raised: readonly RaisedNeed[] = [
    { need: 'danger-now', certainty: 'said' },
    { need: 'nowhere-safe-tonight', certainty: 'said' },
    { need: 'everyone', certainty: 'said' }
  ]
  const sound = outcomeOf(raised, content)
  const brokenBy = (change: Partial<Outcome>) =>
    broken({ ...sound, ...change }, raised).map(fault => fault.split(':')[0])

  test('by none of these', () => expect(brokenBy({})).toEqual([]))

  test('by an empty list', () => expect(brokenBy({ tipsToShare: [] })).toEqual(['no list is empty']))

  test('by a list without National Ugly Mugs', () =>
    expect(brokenBy({ contactFirst: sound.contactFirst.filter(({ item }) => item.id !== 'num') })).toEqual([
      'National Ugly Mugs is among the first'
    ]))

  test('by a tip or a contact that is left out', () =>
    expect(brokenBy({ allTips: sound.allTips.slice(1), allContacts: sound.allContacts.slice(1) })).toEqual([
      'all 17 tips can be reached',
      'every contact can be reached, once'
    ]))

  test('by an emergency that does not come first', () =>
    expect(brokenBy({ contactFirst: sound.contactFirst.slice(1) })).toEqual([
      'danger puts the emergency first'
    ]))

  test('by nobody who answers at any hour', () =>
    expect(
      brokenBy({ contactFirst: sound.contactFirst.filter(({ item }) => !answersAtAnyHour(item)) })
    ).toEqual(['one of the first answers at any hour', 'danger puts the emergency first']))

  test('by something that has no reason', () =>
    expect(brokenBy({ doNow: sound.doNow.map(placed => ({ ...placed, reasons: [] })) })).toEqual([
      'whatever comes first has a reason'
    ]))

  test('by no shelter route, where there is nowhere safe tonight', () =>
    expect(
      brokenBy({
        contactFirst: sound.contactFirst.filter(({ item }) => !item.bestFor.includes('nowhere-safe-tonight'))
      })
    ).toEqual(['nowhere safe tonight puts a shelter route first, after danger alone']))

  test('by a number in doubt among the first', () => {
    const inDoubt = sound.allContacts.filter(({ item }) => isInDoubt(item)).slice(0, 1)
    expect(brokenBy({ contactFirst: [...sound.contactFirst.slice(0, 4), ...inDoubt] })).toContain(
      'no number in doubt is among the first'
    )
  })
})
