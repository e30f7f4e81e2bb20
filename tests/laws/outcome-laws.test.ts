import { describe, expect, test } from 'vitest'
import type { Service } from '../../machines/content/content.ts'
import type { Need } from '../../machines/content/vocabulary.ts'
import { contactsFor, isNumberInDoubt } from '../../machines/outcome/contacts.ts'
import { type Outcome, outcomeOf, type Placed, type Setting } from '../../machines/outcome/outcome.ts'
import { areaNamed, content, inLondon, settingAt } from '../support/fixture-content.ts'
import { lawsBrokenBy, lawsBrokenFor, raisedAs } from '../support/laws.ts'

const NEEDS: readonly Need[] = ['danger-now', 'nowhere-safe-tonight', 'everyone']
const setting = settingAt()
const sound = outcomeOf(raisedAs(NEEDS), setting)

const brokenBy = (change: Partial<Outcome>, needs = NEEDS) =>
  lawsBrokenBy({ ...sound, ...change }, needs, setting)

const contactsWithout = (isLeftOut: (service: Service) => boolean) => ({
  contactFirst: sound.contactFirst.filter(({ item }) => !isLeftOut(item))
})

/** A contact that works everywhere and can be rung. */
const anyone: Placed<Service> = {
  item: {
    id: 'anyone',
    name: 'Anyone',
    shortName: 'Anyone',
    inShort: 'for all',
    for: 'For all.',
    needs: ['talk'],
    bestFor: [],
    nations: ['uk'],
    checked: { on: 0, how: 'published' },
    reviewBy: 99_999
  },
  reasons: raisedAs(['everyone'])
}
const withAlsoFirst = (item: Partial<Service>) => ({
  contactFirst: [...sound.contactFirst.slice(0, 4), { ...anyone, item: { ...anyone.item, ...item } }]
})

describe('laws of an outcome: which are broken', () => {
  test('none by an outcome of the rules, or by one more sound contact', () => {
    expect(brokenBy({})).toEqual([])
    expect(brokenBy(withAlsoFirst({}))).toEqual([])
  })

  test.each<[string, Partial<Outcome>, readonly string[]]>([
    ['an empty list of tips', { tipsToShare: [] }, ['no list is empty']],
    [
      'more contacts than five',
      { contactFirst: [...sound.contactFirst, anyone, { ...anyone, item: { ...anyone.item, id: 'b' } }] },
      ['at most five contacts and three tips come first']
    ],
    [
      'no National Ugly Mugs',
      contactsWithout(({ id }) => id === 'num'),
      ['National Ugly Mugs is among the first']
    ],
    [
      'nobody who answers now',
      {
        contactFirst: sound.contactFirst.filter(({ item }) => !setting.contacts.answersNow(item))
      },
      ['a contact that answers now is among the first', 'danger puts the emergency first']
    ],
    [
      'a number in doubt',
      { contactFirst: [...sound.contactFirst.slice(0, 4), ...inDoubt()] },
      ['no number in doubt is among the first']
    ],
    [
      'a contact that nobody can reach',
      withAlsoFirst({ local: { area: 'Leeds', runBy: 'charity' } }),
      ['every contact among the first can be reached']
    ],
    [
      'somebody sent to report who did not ask to',
      withAlsoFirst({ id: 'crimestoppers' }),
      ['nobody is sent to report who did not ask to']
    ],
    [
      'a tip and a contact that cannot be reached',
      { allTips: sound.allTips.slice(1), allContacts: sound.allContacts.slice(1) },
      ['all 17 tips can be reached', 'every national contact can be reached, once']
    ],
    [
      'a tip that is there twice',
      { tipsToShare: [...sound.tipsToShare.slice(0, 2), ...sound.tipsToShare.slice(0, 1)] },
      ['no item is twice among the first']
    ],
    [
      'an emergency that does not come first',
      contactsWithout(({ id }) => id === 'emergency-999'),
      ['danger puts the emergency first']
    ],
    [
      'no shelter route in Do now',
      { doNow: sound.doNow.filter(({ item }) => item.id !== 'somewhere-tonight') },
      ['nowhere safe tonight puts a shelter route in Do now']
    ],
    [
      'no shelter among the first',
      contactsWithout(({ bestFor }) => bestFor.includes('nowhere-safe-tonight')),
      ['nowhere safe tonight puts a shelter first, after danger alone']
    ],
    [
      'an action without a reason',
      { doNow: sound.doNow.map(placed => ({ ...placed, reasons: [] })) },
      ['whatever comes first has a reason']
    ],
    [
      'a reason that was not raised',
      { doNow: sound.doNow.map(placed => ({ ...placed, reasons: raisedAs(['money']) })) },
      ['every reason is a need that was raised']
    ]
  ])('laws of an outcome: broken by %s', (_, change, laws) => {
    expect(brokenBy(change)).toEqual(laws)
  })

  test('laws of an outcome: broken by an assault without its card, and with a tip that sounds like blame', () => {
    const needs: readonly Need[] = ['hurt-or-assaulted', 'everyone']
    const outcome = outcomeOf(raisedAs(needs), setting)
    const blame = outcome.allTips.filter(({ item }) => item.id === 'check-number-or-email')
    expect(lawsBrokenBy(outcome, needs, setting)).toEqual([])
    expect(lawsBrokenBy({ ...outcome, doNow: [], tipsToShare: blame }, needs, setting)).toEqual([
      'an assault puts what to do about it in Do now, or next after danger and a bed',
      'no tip among the first sounds like blame'
    ])
  })

  function inDoubt() {
    const [first] = sound.allContacts.filter(({ item }) => isNumberInDoubt(item))
    if (!first) throw new Error('No number of the fixture is in doubt.')
    return [{ ...first, reasons: raisedAs(['everyone']) }]
  }
})

describe('laws of an outcome: which are broken in a setting', () => {
  const TALK: readonly Need[] = ['talk', 'everyone']
  const without = (isLeftOut: (service: Service) => boolean): Setting => {
    const area = areaNamed('west-yorkshire')
    const services = content.services.filter(service => !isLeftOut(service))
    const moment = inLondon('2026-11-29T03:00')
    return { ...settingAt(), area, contacts: contactsFor(services, area, moment, content.calendar) }
  }

  test('none, whoever answers', () => {
    expect(
      lawsBrokenFor(
        raisedAs(TALK),
        without(() => false)
      )
    ).toEqual([])
  })

  test('somebody answers now, if every line that is open day and night is taken away', () => {
    const isRoundTheClock = ({ phone }: Service) =>
      phone?.hours.weekly?.week.every(day => day[0]?.to === 1_440) === true
    expect(lawsBrokenFor(raisedAs(TALK), without(isRoundTheClock))).toContain(
      'a contact that answers now is among the first: talk, everyone'
    )
  })

  // Contacts of one area, held to the laws of another.
  const moved = (from: string | undefined, to: string | undefined, need: Need) => {
    const needs: readonly Need[] = [need, 'everyone']
    const outcome = outcomeOf(raisedAs(needs), settingAt('2026-11-25T12:00', from))
    return lawsBrokenBy(outcome, needs, { ...setting, area: areaNamed(to) })
  }

  test('every contact works in the area, if one works in another nation alone', () => {
    expect(moved(undefined, 'police-scotland', 'domestic-abuse')).toContain(
      'every contact among the first works in the area'
    )
  })

  test('who serves half of the area or less does not lead, but for a shelter', () => {
    const law = 'only a shelter or the emergency may lead where it serves half of the area or less'
    expect(moved('northern-ireland', undefined, 'housing')).toContain(law)
    expect(moved('northern-ireland', undefined, 'nowhere-safe-tonight')).not.toContain(law)
  })
})
