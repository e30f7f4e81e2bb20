// @module-tag promise
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../machines/encounter/answers.ts'
import { selectableContacts } from '../../machines/hand-over/selectable-contacts.ts'
import { needsOf } from '../../machines/outcome/needs.ts'
import { outcomeOf, type Placed } from '../../machines/outcome/outcome.ts'
import { content, settingAt } from '../support/setting.ts'

const ids = (placed: readonly Placed<{ readonly id: string }>[]) => placed.map(({ item }) => item.id)

/** Sunday at three, when the fewest lines answer. */
const atNight = (answers: Answers, force: string | undefined) =>
  outcomeOf(needsOf(answers), settingAt('2026-11-29T03:00', force))

const ASSAULTED: Answers = {
  support: 'yes',
  supportNeeds: ['talk', 'sexual-assault', 'report-crime'],
  afraid: 'yes',
  who: ['client']
}

describe('sexual assault', () => {
  test.each([
    ['first', 1, ['kent', 'south-wales', 'police-scotland', 'northern-ireland']],
    ['among the first', 6, [undefined, 'btp']]
  ] as const)(
    'promise 2, sexual assault: a contact for sexual violence is %s, which is one of %i, with the forces %j',
    (_, count, forces) => {
      for (const force of forces) {
        const first = atNight(ASSAULTED, force).contactFirst.slice(0, count)
        expect(first.flatMap(({ item }) => item.bestFor)).toContain('sexual-assault')
      }
    }
  )

  test.each([
    ['metropolitan', ['rape-crisis-ew', 'the-havens']],
    ['devon-and-cornwall', ['rape-crisis-ew', 'sarc-devon-cornwall']],
    ['northern-ireland', ['sarc-ni']],
    [undefined, ['rape-crisis-ew']]
  ])(
    'promise 2, sexual assault: on a phone turned to the person, with the force %s, are %s',
    (force, lines) => {
      const { preselected } = selectableContacts(
        atNight({ support: 'yes', supportNeeds: ['sexual-assault'] }, force)
      )
      expect(preselected).toEqual(expect.arrayContaining(lines))
    }
  )

  test('promise 2, sexual assault: injuries come first in Do now', () => {
    const [first] = atNight(ASSAULTED, 'kent').doNow
    expect(first?.item.id).toBe('sexual-assault')
    expect(first?.item.line).toMatch(/injuries first/)
  })

  test('promise 2, sexual assault: no tip about screening a client, drink, drugs or instinct is among the first', () => {
    const blame = [
      'check-number-or-email',
      'note-their-number',
      'be-clear-first',
      'agree-and-take-money-first',
      'drugs-and-alcohol',
      'unopened-drinks',
      'trust-your-instincts'
    ]
    const { tipsToShare, allTips } = atNight(ASSAULTED, 'kent')
    expect(ids(tipsToShare).filter(id => blame.includes(id))).toEqual([])
    expect(allTips).toHaveLength(content.tips.length)
  })
})

test('promise 2, immigration or legal advice: its card shows beside that choice alone, and promises nothing', () => {
  const asked = atNight({ support: 'yes', supportNeeds: ['immigration-or-legal'] }, 'kent')
  expect(ids(asked.doNow)).toEqual(['immigration-or-legal'])
  expect(asked.doNow[0]?.item.steps).toContain('Do not promise that nothing will be passed on.')
  expect(ids(asked.contactFirst)).toContain('num')
  expect(ids(atNight(ASSAULTED, 'kent').doNow)).not.toContain('immigration-or-legal')
})
