import { describe, expect, test } from 'vitest'
import type { Service } from '../../machines/content/content.ts'
import type { Need } from '../../machines/content/vocabulary.ts'
import { type Outcome, outcomeOf, settingOf } from '../../machines/outcome/outcome.ts'
import { areaNamed, content, inLondon, settingAt } from '../support/fixture-content.ts'
import { lawsBrokenBy, lawsBrokenFor, raisedAs } from '../support/laws.ts'
import { line, service } from '../support/services.ts'

interface Where {
  readonly needs?: readonly Need[]
  readonly force?: string
  readonly at?: string
}
type Change = (outcome: Outcome) => Partial<Outcome>

const IN_DANGER: readonly Need[] = ['danger-now', 'nowhere-safe-tonight', 'everyone']

/** @returns the laws that a change to a sound outcome breaks. */
const brokenBy = (change: Change, { needs = IN_DANGER, force, at }: Where = {}): string => {
  const setting = settingAt(at, force)
  const outcome = outcomeOf(raisedAs(needs), setting)
  expect(lawsBrokenBy(outcome, needs, setting)).toEqual([])
  return lawsBrokenBy({ ...outcome, ...change(outcome) }, needs, setting).join('; ')
}

/** Works everywhere and can be rung. */
const RUNG = { phone: line('24/7') }
const anyone = (fields: Partial<Service> = RUNG, id = 'anyone') => ({
  item: service(id, fields),
  reasons: raisedAs(['everyone'])
})
const withSecond =
  (...contacts: readonly ReturnType<typeof anyone>[]): Change =>
  ({ contactFirst }) => ({ contactFirst: contactFirst.toSpliced(1, 0, ...contacts) })
/** Replaces some services in the rows by an anonymous one. */
const inPlaceOf =
  (isReplaced: (service: Service) => boolean): Change =>
  ({ contactFirst }) => ({
    contactFirst: contactFirst.map(placed => (isReplaced(placed.item) ? anyone() : placed))
  })
/** Gives the actions in sight other needs as reasons. */
const withReasons =
  (...needs: readonly Need[]): Change =>
  ({ doNow }) => ({ doNow: doNow.map(placed => ({ ...placed, reasons: raisedAs(needs) })) })

const EMERGENCY = 'danger puts the emergency first in Do now'
const BY_999 = 'danger puts 999 first among the contacts'
const REACHED = 'every contact among the first can be reached'
const ANSWERS = 'a contact that answers now is among the first, unless each row is for a grave need'
const A_LINE = 'each grave need has a line of its own, in a row or below the last'
const BLAME = ['check-number-or-email', 'note-their-number', 'be-clear-first']
const LEEDS = 'west-yorkshire'
const SUNDAY = '2026-11-29T03:00'

describe('laws of an outcome: which are broken', () => {
  test.each<[laws: string, by: Change, where?: Where]>([
    ['', withSecond(anyone())],
    ['no list is empty; every national contact can be reached, once', () => ({ allContacts: [] })],
    [
      'three tips come first, one after an assault, none in danger',
      ({ allTips }) => ({ tipsToShare: allTips.slice(0, 1) })
    ],
    [
      'three to five contacts come first, and six only for three grave needs',
      withSecond(...['a', 'b', 'c', 'd', 'e'].map(id => anyone(RUNG, id)))
    ],
    [
      'no contact among the first is for under 18s',
      withSecond(anyone({ ...RUNG, shortName: 'Under-18s SARC' }))
    ],
    [
      `${EMERGENCY}; no action that a need raised stands under If`,
      ({ doNow, ifs }) => ({ doNow: doNow.slice(1), ifs: [...doNow.slice(0, 1), ...ifs] })
    ],
    [EMERGENCY, ({ doNow }) => ({ doNow: doNow.toReversed() })],
    [
      'control and abuse stand under If for who did not speak of them',
      ({ ifs }) => ({ ifs: ifs.filter(({ item }) => item.id !== 'exploitation') })
    ],
    [
      'at most two actions are in sight, and three only for three grave needs or fear of the police',
      ({ doNow }) => ({ doNow: [...doNow, ...doNow.slice(0, 1)] })
    ],
    [`${ANSWERS}; ${BY_999}`, inPlaceOf(({ id }) => id === 'emergency-999')],
    [REACHED, withSecond(anyone({}))],
    [REACHED, withSecond(anyone({ ...RUNG, isHeld: true }))],
    [
      'a need that nobody serves is named',
      ({ unserved }) => ({
        unserved: [...unserved, ...raisedAs(['danger-now']).map(raised => ({ raised, instead: undefined }))]
      })
    ],
    ['nobody is sent to report who did not ask to', withSecond(anyone(RUNG, 'crimestoppers'))],
    [
      'all 17 tips can be reached; every national contact can be reached, once',
      ({ allTips, allContacts }) => ({ allTips: allTips.slice(1), allContacts: allContacts.slice(1) })
    ],
    [
      `who serves half of the area or less does not lead, if a row serves all; what works in one nation of several stands after what works in all; ${BY_999}`,
      ({ contactFirst }) => ({ contactFirst: contactFirst.toReversed() })
    ],
    [
      'no contact is twice among the first; no two contacts among the first have the same number and key',
      ({ contactFirst }) => ({ contactFirst: [...contactFirst.slice(0, 2), ...contactFirst.slice(1, 2)] })
    ],
    [
      'nowhere safe tonight puts a shelter route in Do now',
      ({ doNow }) => ({ doNow: doNow.filter(({ item }) => item.id !== 'somewhere-tonight') })
    ],
    ['whatever comes first has a reason', withReasons()],
    ['every reason is a need that was raised', withReasons('money')],
    [
      A_LINE,
      inPlaceOf(({ id }) => id === 'nihe'),
      { needs: ['nowhere-safe-tonight', 'everyone'], force: 'northern-ireland' }
    ],
    [
      `${ANSWERS}; ${A_LINE}`,
      inPlaceOf(({ needs }) => needs.includes('domestic-abuse')),
      { needs: ['exploitation', 'domestic-abuse', 'everyone'], force: LEEDS }
    ],
    [
      'who is shut stands last',
      ({ contactFirst }) => ({ contactFirst: contactFirst.toReversed() }),
      { needs: ['talk', 'everyone'], force: LEEDS, at: SUNDAY }
    ],
    [
      'one that answers now is among the first three, if any row does',
      ({ contactFirst: [first = anyone()] }) => ({
        contactFirst: [...['num', 'b', 'c'].map(id => anyone(RUNG, id)), first]
      }),
      { needs: ['talk', 'everyone'], force: LEEDS }
    ],
    [
      'who may fear the police is sent to no service that they run, go out with or hear from',
      withSecond(anyone({ ...RUNG, local: { area: 'Leeds', runBy: 'police' } })),
      { needs: ['police-or-authority', 'everyone'] }
    ]
  ])('laws of an outcome: broken are: %s', (laws, by, where) => {
    expect(brokenBy(by, where)).toBe(laws)
  })

  test('laws of an outcome: broken by an assault without its card, and with a tip that sounds like blame', () => {
    const blame: Change = ({ allTips }) => ({
      doNow: [],
      tipsToShare: allTips.filter(({ item }) => BLAME.includes(item.id)).slice(0, 1)
    })
    expect(brokenBy(blame, { needs: ['hurt', 'everyone'] }).split('; ')).toEqual([
      'an assault puts what to do about it in sight, or next after danger, a bed and a duty to report',
      'no tip among the first sounds like blame'
    ])
  })

  test('laws of an outcome: somebody answers now, unless every line that is open day and night is taken away', () => {
    const needs: readonly Need[] = ['talk', 'everyone']
    const brokenWithout = (isLeftOut: (service: Service) => boolean) => {
      const area = { ...areaNamed(LEEDS), localServices: [] }
      const services = content.services.filter(service => !isLeftOut(service))
      return lawsBrokenFor(raisedAs(needs), settingOf({ ...content, services }, area, inLondon(SUNDAY)))
    }
    const isRoundTheClock = ({ phone }: Service) =>
      phone?.hours.weekly?.week.every(day => day[0]?.to === 1_440) === true
    expect(brokenWithout(() => false)).toEqual([])
    expect(brokenWithout(isRoundTheClock)).toContain(`${ANSWERS}: talk, everyone`)
  })

  test('laws of an outcome: every contact works in the area, or the law is broken', () => {
    const needs: readonly Need[] = ['domestic-abuse', 'everyone']
    const anywhere = outcomeOf(raisedAs(needs), settingAt())
    expect(lawsBrokenBy(anywhere, needs, settingAt(undefined, 'police-scotland'))).toContain(
      'every contact among the first works in the area'
    )
  })
})
