import { describe, expect, test } from 'vitest'
import { isNumberInDoubt } from '../../../machines/outcome/contacts.ts'
import type { RaisedNeed } from '../../../machines/outcome/needs.ts'
import { type Outcome, outcomeOf } from '../../../machines/outcome/outcome.ts'
import { broken } from '../../support/laws.ts'
import { content, settingAt } from '../../support/sample.ts'

describe('a law is broken', () => {
  const raised: readonly RaisedNeed[] = [
    { need: 'danger-now', certainty: 'said' },
    { need: 'nowhere-safe-tonight', certainty: 'said' },
    { need: 'everyone', certainty: 'said' }
  ]
  const sound = outcomeOf(raised, settingAt())
  const brokenBy = (change: Partial<Outcome>) =>
    broken({ ...sound, ...change }, raised, content.services).map(fault => fault.split(':')[0])

  test('by none of these', () => expect(brokenBy({})).toEqual([]))

  test('by an empty list', () => expect(brokenBy({ tipsToShare: [] })).toEqual(['no list is empty']))

  test('by a list without National Ugly Mugs', () =>
    expect(brokenBy({ contactFirst: sound.contactFirst.filter(({ item }) => item.id !== 'num') })).toEqual([
      'National Ugly Mugs is among the first'
    ]))

  test('by a tip or a contact that is left out', () =>
    expect(brokenBy({ allTips: sound.allTips.slice(1), allContacts: sound.allContacts.slice(1) })).toEqual([
      'all 17 tips can be reached',
      'every national contact can be reached, once'
    ]))

  test('by an emergency that does not come first', () =>
    expect(brokenBy({ contactFirst: sound.contactFirst.slice(1) })).toEqual([
      'danger puts the emergency first'
    ]))

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
    const inDoubt = sound.allContacts.filter(({ item }) => isNumberInDoubt(item)).slice(0, 1)
    expect(brokenBy({ contactFirst: [...sound.contactFirst.slice(0, 4), ...inDoubt] })).toContain(
      'no number in doubt is among the first'
    )
  })

  test('by one that nobody can contact among the first', () => {
    const [first] = sound.contactFirst
    if (!first) throw new Error('There are contacts.')
    const { phone: _, website: __, ...item } = first.item
    const lost = { ...first, item: { ...item, local: { area: 'Leeds', runBy: 'charity' } } } as const
    expect(brokenBy({ contactFirst: [first, lost, ...sound.contactFirst.slice(1, 4)] })).toContain(
      'nothing that nobody can contact is among the first'
    )
  })
})
