import { describe, expect, test } from 'vitest'
import type { Service } from '../../machines/content/content.ts'
import type { Need } from '../../machines/content/vocabulary.ts'
import { type Outcome, outcomeOf, type Placed, settingOf } from '../../machines/outcome/outcome.ts'
import { areaNamed, content, inLondon, settingAt } from '../support/fixture-content.ts'
import { lawsBrokenBy, lawsBrokenFor, raisedAs } from '../support/laws.ts'
import { service } from '../support/services.ts'

const NEEDS: readonly Need[] = ['danger-now', 'nowhere-safe-tonight', 'everyone']
const setting = settingAt()
const sound = outcomeOf(raisedAs(NEEDS), setting)

const brokenBy = (change: Partial<Outcome>, needs = NEEDS) =>
  lawsBrokenBy({ ...sound, ...change }, needs, setting)

const samaritans = sound.allContacts.find(({ item }) => item.id === 'samaritans')?.item
if (!samaritans?.phone) throw new Error('Samaritans cannot be rung.')

/** A contact that works everywhere and can be rung. */
const anyone: Placed<Service> = {
  item: service('anyone', { phone: samaritans.phone }),
  reasons: raisedAs(['everyone'])
}
const { phone: _, ...cannotBeRung } = anyone.item
const withoutPhone = { ...anyone, item: cannotBeRung }
const [first, ...others] = sound.contactFirst
if (!first) throw new Error('There is no contact.')
const withSecond = (...contacts: readonly Placed<Service>[]) => ({
  contactFirst: [first, ...contacts, ...others]
})
const withAlsoFirst = (item: Partial<Service>) => withSecond({ ...anyone, item: { ...anyone.item, ...item } })
/** Somebody else in the row of a contact. */
const withInstead = (id: string, item: Partial<Service>) => ({
  contactFirst: sound.contactFirst.map(placed =>
    placed.item.id === id ? { ...anyone, item: { ...anyone.item, ...item } } : placed
  )
})

interface Planted {
  readonly needs: readonly Need[]
  readonly force?: string
  readonly at?: string
  readonly break: (outcome: Outcome) => Partial<Outcome>
}

/** @returns the laws that a change to a sound outcome breaks. */
const brokenAt = ({ needs, force, at = '2026-11-25T12:00', break: change }: Planted): readonly string[] => {
  const where = settingAt(at, force)
  const outcome = outcomeOf(raisedAs(needs), where)
  expect(lawsBrokenBy(outcome, needs, where)).toEqual([])
  return lawsBrokenBy({ ...outcome, ...change(outcome) }, needs, where)
}

/** The actions in sight, for other needs. */
const withReasons = (...needs: readonly Need[]) => ({
  doNow: sound.doNow.map(placed => ({ ...placed, reasons: raisedAs(needs) }))
})

const EMERGENCY = 'danger puts the emergency first in Do now'
const BY_999 = 'danger puts 999 first among the contacts'
const TIPS = 'three tips come first, one after an assault, none in danger'
const BLAME = ['check-number-or-email', 'note-their-number', 'be-clear-first']

describe('laws of an outcome: which are broken', () => {
  test('none by an outcome of the rules, or by one more sound contact', () => {
    expect(brokenBy({})).toEqual([])
    expect(brokenBy(withAlsoFirst({}))).toEqual([])
  })

  test.each<[laws: string, by: Partial<Outcome>]>([
    ['no list is empty; every national contact can be reached, once', { allContacts: [] }],
    [TIPS, { tipsToShare: sound.allTips.slice(0, 1) }],
    [
      'three to five contacts come first, and six only for three grave needs',
      withSecond(...['a', 'b', 'c', 'd', 'e'].map(id => ({ ...anyone, item: { ...anyone.item, id } })))
    ],
    ['no contact among the first is for under 18s', withAlsoFirst({ shortName: 'Under-18s SARC' })],
    [
      `${EMERGENCY}; no action that a need raised stands under If`,
      { doNow: sound.doNow.slice(1), ifs: [...sound.doNow.slice(0, 1), ...sound.ifs] }
    ],
    [EMERGENCY, { doNow: sound.doNow.toReversed() }],
    [
      'control and abuse stand under If for who did not speak of them',
      { ifs: sound.ifs.filter(({ item }) => item.id !== 'exploitation') }
    ],
    [
      'at most two actions are in sight, and three only for three grave needs or fear of the police',
      { doNow: [...sound.doNow, ...sound.doNow.slice(0, 1)] }
    ],
    [
      `a contact that answers now is among the first, unless each row is for a grave need; ${BY_999}`,
      withInstead('emergency-999', {})
    ],
    ['every contact among the first can be reached', withSecond(withoutPhone)],
    ['every contact among the first can be reached', withAlsoFirst({ isHeld: true })],
    [
      'a need that nobody serves is named',
      {
        unserved: [
          ...sound.unserved,
          { raised: { need: 'danger-now', certainty: 'said' }, instead: undefined }
        ]
      }
    ],
    ['nobody is sent to report who did not ask to', withAlsoFirst({ id: 'crimestoppers' })],
    [
      'all 17 tips can be reached; every national contact can be reached, once',
      { allTips: sound.allTips.slice(1), allContacts: sound.allContacts.slice(1) }
    ],
    [
      `who serves half of the area or less does not lead, if a row serves all; what works in one nation of several stands after what works in all; ${BY_999}`,
      { contactFirst: sound.contactFirst.toReversed() }
    ],
    [
      'no contact is twice among the first; no two contacts among the first have the same number and key',
      { contactFirst: [...sound.contactFirst.slice(0, 2), ...sound.contactFirst.slice(1, 2)] }
    ],
    [
      'nowhere safe tonight puts a shelter route in Do now',
      { doNow: sound.doNow.filter(({ item }) => item.id !== 'somewhere-tonight') }
    ],
    ['whatever comes first has a reason', withReasons()],
    ['every reason is a need that was raised', withReasons('money')]
  ])('laws of an outcome: broken are: %s', (laws, by) => {
    expect(brokenBy(by).join('; ')).toBe(laws)
  })

  test('laws of an outcome: broken by an assault without its card, and with a tip that sounds like blame', () => {
    const needs: readonly Need[] = ['hurt', 'everyone']
    const { allTips } = outcomeOf(raisedAs(needs), setting)
    const blame = allTips.filter(({ item }) => BLAME.includes(item.id))
    const broken = { doNow: [], tipsToShare: blame.slice(0, 1) }
    expect(brokenAt({ needs, break: () => broken })).toEqual([
      'an assault puts what to do about it in sight, or next after danger, a bed and a duty to report',
      'no tip among the first sounds like blame'
    ])
  })
})

const LEEDS = 'west-yorkshire'
const A_LINE = 'each grave need has a line of its own, in a row or below the last'

/** Anybody in the rows of some. */
const inPlaceOf =
  (isReplaced: (service: Service) => boolean) =>
  ({ contactFirst }: Outcome) => ({
    contactFirst: contactFirst.map(placed => (isReplaced(placed.item) ? anyone : placed))
  })

describe('laws of an outcome in a setting', () => {
  test.each<[string, Planted, readonly string[]]>([
    [
      'nowhere safe tonight without a row for a bed',
      {
        needs: ['nowhere-safe-tonight', 'everyone'],
        force: 'northern-ireland',
        break: inPlaceOf(({ id }) => id === 'nihe')
      },
      [A_LINE]
    ],
    [
      'fear of a partner beside control, with a line for everybody alone',
      {
        needs: ['exploitation', 'domestic-abuse', 'everyone'],
        force: LEEDS,
        break: inPlaceOf(({ needs }) => needs.includes('domestic-abuse'))
      },
      [A_LINE]
    ],
    [
      'who is shut before who answers',
      {
        needs: ['talk', 'everyone'],
        force: LEEDS,
        at: '2026-11-29T03:00',
        break: ({ contactFirst }) => ({ contactFirst: contactFirst.toReversed() })
      },
      ['who is shut stands last']
    ],
    [
      'one that answers below the first three',
      {
        needs: ['danger-now', 'everyone'],
        force: LEEDS,
        break: ({ contactFirst: [first = anyone, ...others] }) => ({
          contactFirst: [anyone, anyone, anyone, first, ...others]
        })
      },
      ['one that answers now is among the first three, if any row does']
    ],
    [
      'a service of the police for who fears them',
      {
        needs: ['police-or-authority', 'everyone'],
        break: ({ contactFirst: [first = anyone, ...others] }) => ({
          contactFirst: [
            { ...first, item: { ...first.item, local: { area: 'Leeds', runBy: 'police' } } },
            ...others
          ]
        })
      },
      ['who may fear the police is sent to no service that they run, go out with or hear from']
    ]
  ])('laws of an outcome in a setting: broken by %s', (_, planted, laws) => {
    expect(brokenAt(planted)).toEqual(expect.arrayContaining([...laws]))
  })

  test('somebody answers now, if every line that is open day and night is taken away', () => {
    const needs: readonly Need[] = ['talk', 'everyone']
    const brokenWithout = (isLeftOut: (service: Service) => boolean) => {
      const area = { ...areaNamed(LEEDS), localServices: [] }
      const services = content.services.filter(service => !isLeftOut(service))
      const night = settingOf({ ...content, services }, area, inLondon('2026-11-29T03:00'))
      return lawsBrokenFor(raisedAs(needs), night)
    }
    const isRoundTheClock = ({ phone }: Service) =>
      phone?.hours.weekly?.week.every(day => day[0]?.to === 1_440) === true
    expect(brokenWithout(() => false)).toEqual([])
    expect(brokenWithout(isRoundTheClock)).toContain(
      'a contact that answers now is among the first, unless each row is for a grave need: talk, everyone'
    )
  })

  test('every contact works in the area, if one works in another nation alone', () => {
    const needs: readonly Need[] = ['domestic-abuse', 'everyone']
    const anywhere = outcomeOf(raisedAs(needs), setting)
    expect(lawsBrokenBy(anywhere, needs, { ...setting, area: areaNamed('police-scotland') })).toContain(
      'every contact among the first works in the area'
    )
  })
})
