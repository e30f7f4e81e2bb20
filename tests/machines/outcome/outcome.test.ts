import { describe, expect, test } from 'vitest'
import type { Content } from '../../../machines/content/content.ts'
import { isGrave, NEEDS, type Need } from '../../../machines/content/vocabulary.ts'
import { englishText } from '../../../machines/language/lookup.ts'
import { ANYWHERE } from '../../../machines/outcome/area.ts'
import type { RaisedNeed } from '../../../machines/outcome/needs.ts'
import { firstOfOutcome, outcomeOf, type Placed, settingOf } from '../../../machines/outcome/outcome.ts'
import { content, inLondon, settingAt } from '../../support/fixture-content.ts'
import { line, service } from '../../support/services.ts'

const setting = settingAt()
const withContent = (fields: Partial<Content>, area = ANYWHERE) =>
  settingOf({ ...content, ...fields }, area, inLondon('2026-11-25T12:00'))

const needsSaid = (...needs: Need[]): readonly RaisedNeed[] =>
  NEEDS.filter(need => needs.includes(need)).map(need => ({ need, certainty: 'said' }))

const ids = (placed: readonly Placed<{ readonly id: string }>[]) => placed.map(({ item }) => item.id)

describe('contacts', () => {
  test('contacts: without answers, those for everyone are offered', () => {
    const { contactFirst } = outcomeOf(needsSaid('everyone'), setting)
    expect(ids(contactFirst)).toEqual(['samaritans', 'num', 'galop'])
  })

  test('contacts: a held service comes after confirmed ones, and never among the first', () => {
    const { contactFirst, allContacts } = outcomeOf(needsSaid('sexual-health', 'everyone'), setting)
    expect(ids(allContacts).slice(0, 2)).toEqual(['test-line-for-sexual-health', 'suzy-lamplugh'])
    expect(ids(contactFirst)).not.toContain('suzy-lamplugh')
  })

  test('contacts: nowhere safe tonight, without a force, names the council that is found by postcode', () => {
    const { contactFirst, unserved } = outcomeOf(needsSaid('nowhere-safe-tonight', 'everyone'), setting)
    expect(ids(contactFirst)).toEqual(['samaritans', 'num', 'nihe'])
    const named = unserved.map(({ raised, instead }) => `${raised.need}: ${instead?.id}`)
    expect(named).toEqual(['nowhere-safe-tonight: council-homeless'])
  })

  test('contacts: National Ugly Mugs is among the first when many needs compete, or closes the list', () => {
    const { contactFirst } = outcomeOf(needsSaid(...NEEDS.filter(need => !isGrave(need))), setting)
    expect([contactFirst.length, ids(contactFirst).includes('num')]).toEqual([5, true])
    const atNight = outcomeOf(needsSaid(...NEEDS), settingAt('2026-11-29T03:00', 'west-yorkshire'))
    expect(ids(atNight.contactFirst)).not.toContain('num')
    expect(atNight.closing.map(({ id }) => id)).toEqual(['num'])
  })
})

describe('tips', () => {
  test('tips: a place of work moves up the tips for it, and changes nothing else', () => {
    const needs = needsSaid('everyone')
    const anywhere = outcomeOf(needs, setting)
    const indoors = outcomeOf(needs, setting, ['indoors'])
    const suits = (id: string) =>
      content.tips.find(tip => tip.id === id)?.workplaces?.includes('indoors') === true
    expect(ids(indoors.tipsToShare).map(suits)).toEqual([true, true, true])
    expect({ ...indoors, tipsToShare: [] }).toEqual({ ...anywhere, tipsToShare: [] })
  })
})

describe('officer actions', () => {
  test.each([
    ['danger-now', 'emergency'],
    ['nowhere-safe-tonight', 'somewhere-tonight'],
    ['report-crime', 'reporting'],
    ...(['hurt', 'exploitation', 'stalking', 'police-or-authority', 'immigration-or-legal'] as const).map(
      need => [need, need] as const
    )
  ] as const)('officer actions: %s calls for %s', (need, action) => {
    expect(ids(outcomeOf(needsSaid(need, 'everyone'), setting).doNow)).toContain(action)
  })

  test.each([
    ['west-yorkshire', ['In England, Wales', 'In England you', 'In England, tell']],
    ['gwent', ['In England, Wales', 'In Wales', 'In Wales']],
    ['northern-ireland', ['In Northern']],
    ['btp', ['In England, W', 'In England y', 'In England, t', 'In Wales', 'In Wales', 'In Scotland']],
    [
      undefined,
      ['In England, W', 'In England y', 'In England, t', 'In Northern', 'In Wales', 'In Wales', 'In Scotland']
    ]
  ])('officer actions: have the steps of the nations of %s only', (force, starts) => {
    const { doNow } = outcomeOf(needsSaid('nowhere-safe-tonight', 'everyone'), settingAt(undefined, force))
    const steps =
      doNow[0]?.item.stepKeys.map(key => englishText(content, key)).filter(step => step.startsWith('In ')) ??
      []
    expect(steps).toHaveLength(starts.length)
    expect(steps.map((step, at) => step.startsWith(starts[at] ?? 'no such'))).toEqual(starts.map(() => true))
  })

  test('officer actions: any of their needs calls for them', () => {
    const actions = content.actions.map(action => ({ ...action, needs: ['talk', 'stalking'] as const }))
    const outcome = outcomeOf(needsSaid('talk'), withContent({ actions }))
    expect(ids([...outcome.doNow, ...outcome.doNowMore])).toEqual(actions.map(({ id }) => id))
  })

  test('officer actions: two in sight, or three where three grave needs were said, then the others that needs raised; apart, those that every outcome offers', () => {
    const offered = ['exploitation', 'stalking', 'reporting']
    const names = ['emergency', 'hurt', 'somewhere-tonight', ...offered]
    const actions = content.actions.flatMap(({ if: _, ...action }) =>
      names.includes(action.id) ? [offered.includes(action.id) ? { ...action, if: 'Perhaps' } : action] : []
    )
    const grave: readonly Need[] = ['danger-now', 'nowhere-safe-tonight', 'hurt', 'exploitation']
    const idsFor = (...needs: Need[]) => {
      const { doNow, doNowMore, ifs } = outcomeOf(needsSaid(...needs), withContent({ actions }))
      expect(ifs.map(({ reasons }) => reasons)).toEqual(ifs.map(() => []))
      return [doNow, doNowMore, ifs].map(ids)
    }
    expect(idsFor(...grave)).toEqual([names.slice(0, 3), ['exploitation'], ['stalking', 'reporting']])
    expect(idsFor('danger-now', 'exploitation', 'report-crime')).toEqual([
      ['emergency', 'exploitation'],
      ['reporting'],
      ['stalking']
    ])
  })
})

test('reasons: the needs raised, and "everyone" only if none of them applies', () => {
  const talk = { need: 'talk', certainty: 'unsure' } as const
  const { contactFirst } = outcomeOf([talk, ...needsSaid('everyone')], setting)
  expect(ids(contactFirst)).toEqual(['samaritans', 'victim-support', 'num', 'galop'])
  expect(contactFirst.map(({ reasons }) => reasons)).toEqual(contactFirst.map(() => [talk]))
})

test('reasons: each need of an item that was raised, the most pressing first', () => {
  const both = service('both', { needs: ['money', 'talk', 'housing'] })
  const { allContacts } = outcomeOf(needsSaid('talk', 'money', 'everyone'), withContent({ services: [both] }))
  expect(allContacts[0]?.reasons.map(({ need }) => need)).toEqual(['talk', 'money'])
})

test('reasons: an item for everyone has that reason alone, and an item for no raised need has none', () => {
  const { allContacts, allTips } = outcomeOf(needsSaid('money', 'everyone'), setting)
  const reasonsOf = (placed: readonly Placed<{ readonly needs: readonly Need[] }>[], isFor: boolean) =>
    new Set(
      placed
        .filter(({ item }) => !item.needs.includes('money') && item.needs.includes('everyone') === isFor)
        .map(({ reasons }) => reasons.map(({ need }) => need).join())
    )
  for (const placed of [allContacts, allTips])
    expect([...reasonsOf(placed, true), ...reasonsOf(placed, false)]).toEqual(['everyone', ''])
})

test('reasons: a local service for any help is there for everyone', () => {
  const local = { area: 'Leeds', runBy: 'charity' } as const
  const near = service('near', { phone: line('24/7'), needs: ['help-or-support'], local })
  const area = { ...ANYWHERE, localServices: [near] }
  const { contactFirst } = firstOfOutcome(needsSaid('talk', 'everyone'), withContent({}, area))
  const [placed] = contactFirst.filter(({ item }) => item === near)
  expect(placed?.reasons.map(({ need }) => need)).toEqual(['everyone'])
})
