import { describe, expect, test } from 'vitest'
import type { Service } from '../../machines/content/content.ts'
import type { Need } from '../../machines/content/vocabulary.ts'
import {
  type Outcome,
  outcomeOf,
  type Placed,
  type Setting,
  settingOf
} from '../../machines/outcome/outcome.ts'
import { areaNamed, content, inLondon, settingAt } from '../support/fixture-content.ts'
import { lawsBrokenBy, lawsBrokenFor, raisedAs } from '../support/laws.ts'

const NEEDS: readonly Need[] = ['danger-now', 'nowhere-safe-tonight', 'everyone']
const setting = settingAt()
const sound = outcomeOf(raisedAs(NEEDS), setting)

const brokenBy = (change: Partial<Outcome>, needs = NEEDS) =>
  lawsBrokenBy({ ...sound, ...change }, needs, setting)

const samaritans = sound.allContacts.find(({ item }) => item.id === 'samaritans')?.item
if (!samaritans?.phone) throw new Error('Samaritans cannot be rung.')

/** A contact that works everywhere and can be rung. */
const anyone: Placed<Service> = {
  item: {
    id: 'anyone',
    phone: samaritans.phone,
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
const { phone: _, ...cannotBeRung } = anyone.item
const withoutPhone = { ...anyone, item: cannotBeRung }
const withAlsoFirst = (item: Partial<Service>) => ({
  contactFirst: [
    ...sound.contactFirst.slice(0, 1),
    { ...anyone, item: { ...anyone.item, ...item } },
    ...sound.contactFirst.slice(1)
  ]
})
/** Somebody else in the row of a contact. */
const withInstead = (id: string, item: Partial<Service>) => ({
  contactFirst: sound.contactFirst.map(placed =>
    placed.item.id === id ? { ...anyone, item: { ...anyone.item, ...item } } : placed
  )
})
const TIPS = 'three tips come first, none of them twice'
const BLAME = ['check-number-or-email', 'note-their-number', 'be-clear-first']

describe('laws of an outcome: which are broken', () => {
  test('none by an outcome of the rules, or by one more sound contact', () => {
    expect(brokenBy({})).toEqual([])
    expect(brokenBy(withAlsoFirst({}))).toEqual([])
  })

  test.each<[string, Partial<Outcome>, readonly string[]]>([
    ['an empty list of tips', { tipsToShare: [] }, ['no list is empty', TIPS]],
    [
      'more contacts than five',
      {
        contactFirst: [
          ...sound.contactFirst.slice(0, 1),
          ...['a', 'b', 'c', 'd', 'e'].map(id => ({ ...anyone, item: { ...anyone.item, id } })),
          ...sound.contactFirst.slice(1)
        ]
      },
      ['three to five contacts come first, and six only for three grave needs']
    ],
    [
      'no National Ugly Mugs',
      withInstead('num', {}),
      ['National Ugly Mugs is among the first, or is shut and has given way']
    ],
    [
      'a centre for under 18s',
      withAlsoFirst({ shortName: 'Under-18s SARC' }),
      ['no contact among the first is for under 18s']
    ],
    [
      'an action that a need raised, under If',
      { doNow: sound.doNow.slice(1), ifs: [...sound.doNow.slice(0, 1), ...sound.ifs] },
      ['danger puts the emergency first in Do now', 'no action that a need raised stands under If']
    ],
    [
      'no word on control or abuse under If',
      { ifs: sound.ifs.filter(({ item }) => item.id !== 'exploitation') },
      ['control and abuse stand under If for who did not speak of them']
    ],
    [
      'a third action in sight, for two grave needs',
      { doNow: [...sound.doNow, ...sound.doNow.slice(0, 1)] },
      ['at most two actions are in sight, and three only for three grave needs']
    ],
    [
      'nobody who answers now',
      withInstead('emergency-999', {}),
      ['a contact that answers now is among the first', 'danger puts 999 first among the contacts']
    ],
    [
      'a contact that nobody can reach',
      { contactFirst: [...sound.contactFirst.slice(0, 1), withoutPhone, ...sound.contactFirst.slice(1)] },
      ['every contact among the first can be reached']
    ],
    [
      'a contact that is held',
      withAlsoFirst({ isHeld: true }),
      ['every contact among the first can be reached']
    ],
    [
      'a need that somebody serves, said to be served by nobody',
      {
        unserved: [
          ...sound.unserved,
          { raised: { need: 'danger-now', certainty: 'said' }, instead: undefined }
        ]
      },
      ['a need that nobody serves is named, if its question was asked']
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
      [TIPS]
    ],
    [
      'an emergency that does not come first',
      { contactFirst: sound.contactFirst.toReversed() },
      [
        'who serves half of the area or less does not lead',
        'what works in one nation of several stands after what works in all',
        'danger puts 999 first among the contacts'
      ]
    ],
    [
      'a contact that is there twice',
      { contactFirst: [...sound.contactFirst.slice(0, 2), ...sound.contactFirst.slice(1, 2)] },
      ['no contact is twice among the first', 'no two contacts among the first have the same number and key']
    ],
    [
      'an emergency that Do now puts second',
      { doNow: sound.doNow.toReversed() },
      ['danger puts the emergency first in Do now']
    ],
    [
      'no shelter route in Do now',
      { doNow: sound.doNow.filter(({ item }) => item.id !== 'somewhere-tonight') },
      ['nowhere safe tonight puts a shelter route in Do now']
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
    const blame = outcome.allTips.filter(({ item }) => BLAME.includes(item.id))
    expect(lawsBrokenBy(outcome, needs, setting)).toEqual([])
    expect(lawsBrokenBy({ ...outcome, doNow: [], tipsToShare: blame }, needs, setting)).toEqual([
      'an assault puts what to do about it in sight, or next after danger and a bed',
      'no tip among the first sounds like blame'
    ])
  })
})

describe('laws of an outcome: which are broken in a setting', () => {
  const TALK: readonly Need[] = ['talk', 'everyone']
  const without = (isLeftOut: (service: Service) => boolean): Setting => {
    const area = { ...areaNamed('west-yorkshire'), localServices: [] }
    const services = content.services.filter(service => !isLeftOut(service))
    return settingOf({ ...content, services }, area, inLondon('2026-11-29T03:00'))
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

  test('laws of an outcome in a setting: nowhere safe tonight has a row for a bed where one can be asked for', () => {
    const inBelfast = settingAt('2026-11-25T12:00', 'northern-ireland')
    const needs: readonly Need[] = ['nowhere-safe-tonight', 'everyone']
    const outcome = outcomeOf(raisedAs(needs), inBelfast)
    const contactFirst = outcome.contactFirst.map(placed => (placed.item.id === 'nihe' ? anyone : placed))
    expect(lawsBrokenBy(outcome, needs, inBelfast)).toEqual([])
    expect(lawsBrokenBy({ ...outcome, contactFirst }, needs, inBelfast)).toContain(
      'nowhere safe tonight has a row for a bed where one can be asked for'
    )
  })

  test('laws of an outcome in a setting: poor mental health has a row, unless two needs are more pressing', () => {
    const inLeeds = settingAt('2026-11-25T12:00', 'west-yorkshire')
    const isBest = ({ bestFor }: Service) => bestFor.includes('mental-health')
    const brokenWithout = (needs: readonly Need[]) => {
      const outcome = outcomeOf(raisedAs(needs), inLeeds)
      const contactFirst = outcome.contactFirst.map(placed => (isBest(placed.item) ? anyone : placed))
      return lawsBrokenBy({ ...outcome, contactFirst }, needs, inLeeds)
    }
    const law =
      'poor mental health beside at most two more pressing needs, or beside an assault alone, has a row for the best who are sure to answer'
    expect(brokenWithout(['danger-now', 'stalking', 'mental-health', 'everyone'])).toContain(law)
    expect(brokenWithout(['hurt-or-assaulted', 'mental-health', 'everyone'])).toContain(law)
    expect(brokenWithout(['hurt-or-assaulted', 'stalking', 'mental-health', 'everyone'])).not.toContain(law)
    expect(
      brokenWithout(['danger-now', 'domestic-abuse', 'stalking', 'mental-health', 'everyone'])
    ).not.toContain(law)
  })

  test('laws of an outcome in a setting: an assault has a row for each line that always has one, beside two more grave needs', () => {
    const inLeeds = settingAt('2026-11-29T03:00', 'west-yorkshire')
    const needs: readonly Need[] = [
      'nowhere-safe-tonight',
      'hurt-or-assaulted',
      'exploitation',
      'drugs-or-alcohol',
      'everyone'
    ]
    const outcome = outcomeOf(raisedAs(needs), inLeeds)
    const contactFirst = outcome.contactFirst.map(placed =>
      placed.item.id === 'victim-support' ? anyone : placed
    )
    expect(lawsBrokenBy(outcome, needs, inLeeds)).toEqual([])
    expect(lawsBrokenBy({ ...outcome, contactFirst }, needs, inLeeds)).toContain(
      'an assault beside at most two grave needs has a row for each line that always has one'
    )
  })

  test('laws of an outcome in a setting: the first contact answers as surely as anybody who fits', () => {
    const inLeeds = settingAt('2026-11-25T12:00', 'west-yorkshire')
    const needs: readonly Need[] = ['talk', 'everyone']
    const outcome = outcomeOf(raisedAs(needs), inLeeds)
    const shutFirst = { ...outcome, contactFirst: outcome.contactFirst.toReversed() }
    expect(lawsBrokenBy(outcome, needs, inLeeds)).toEqual([])
    expect(lawsBrokenBy(shutFirst, needs, inLeeds)).toEqual([
      'one that answers now is among the first three, if any does',
      'the first contact answers as surely as anybody who fits'
    ])
  })

  test('laws of an outcome in a setting: who fears the police is not sent to a service of the police', () => {
    const needs: readonly Need[] = ['police-or-authority', 'everyone']
    const outcome = outcomeOf(raisedAs(needs), setting)
    const [first, ...others] = outcome.contactFirst
    if (!first) throw new Error('There is no contact.')
    const ofPolice = { ...first, item: { ...first.item, local: { area: 'Leeds', runBy: 'police' } as const } }
    expect(lawsBrokenBy({ ...outcome, contactFirst: [ofPolice, ...others] }, needs, setting)).toContain(
      'who fears the police is not sent to a service of the police'
    )
  })
})
