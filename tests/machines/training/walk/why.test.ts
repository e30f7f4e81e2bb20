import { describe, expect, test } from 'vitest'
import type { Answers } from '../../../../machines/encounter/answers.ts'
import { needsOf } from '../../../../machines/outcome/needs.ts'
import { outcomeOf } from '../../../../machines/outcome/outcome.ts'
import { type Explained, explain, neighboursOf } from '../../../../machines/training/walk/why.ts'
import { settingAt } from '../../../support/fixture-content.ts'
import { settingAt as settingAnywhere } from '../../../support/setting.ts'

const FOLLOWED: Answers = { support: 'no', safety: 'no', safePlace: 'yes', afraid: 'yes', who: ['follows'] }
const setting = settingAt('2026-11-25T12:00', 'west-yorkshire')
const why = explain(FOLLOWED, setting)

const named = <Item extends { readonly id: string }>(all: readonly Explained<Item>[], id: string) => {
  const found = all.find(({ item }) => item.id === id)
  if (!found) throw new Error(`Nothing explains ${id}.`)
  return found
}

describe('explanation of an outcome', () => {
  test('explanation: lists every action, contact and tip, at the place where the outcome shows it', () => {
    const outcome = outcomeOf(needsOf(FOLLOWED), setting)
    const shown = <Item extends { readonly id: string }>(all: readonly Explained<Item>[]) =>
      all
        .flatMap(({ item, verdict }) => (verdict.rule === 'first' ? [[verdict.place, item.id] as const] : []))
        .sort(([a], [b]) => a - b)
        .map(([, id]) => id)
    expect([shown(why.contacts), shown(why.tips), shown(why.actions)]).toEqual(
      [outcome.contactFirst, outcome.tipsToShare, outcome.doNow].map(list => list.map(({ item }) => item.id))
    )
    const { content, area } = setting
    expect(why.contacts.length).toBe(content.services.length + area.localServices.length)
    expect([why.tips.length, why.actions.length]).toEqual([content.tips.length, content.actions.length])
  })

  test.each([
    ['national-stalking-helpline', 'first'],
    ['suzy-lamplugh', 'noLine'],
    ['tara', 'fitsNothing']
  ])('explanation: %s is explained by the rule "%s"', (id, rule) => {
    expect(named(why.contacts, id).verdict.rule).toBe(rule)
  })

  test('explanation: a contact of another nation is left out for that reason', () => {
    const { contacts } = explain({ ...FOLLOWED, who: ['controls'] }, setting)
    expect(named(contacts, 'tara').verdict.rule).toBe('elsewhere')
  })
})

test('explanation: a contact is in the row of its sister, and the same answers remove it', () => {
  const { contacts } = explain({ support: 'yes', supportNeeds: ['sexual-health'] }, settingAnywhere())
  const { verdict, changes } = named(contacts, 'nhs-111')
  expect(verdict.rule).toBe('first')
  expect(named(contacts, 'nhs-24')).toMatchObject({ verdict, changes })
})

describe('answers that would change an outcome', () => {
  test('answer changes: each one listed does change whether the item comes first', () => {
    const idsAfter = (answers: Answers) =>
      outcomeOf(needsOf(answers), setting).contactFirst.map(({ item }) => item.id)
    const now = idsAfter(FOLLOWED)
    for (const { item, changes } of why.contacts) {
      const told = neighboursOf(FOLLOWED).filter(
        ({ answers }) => idsAfter(answers).includes(item.id) !== now.includes(item.id)
      )
      expect(changes).toEqual(told.map(({ change }) => change))
    }
  })

  test('answer changes: without being followed, the stalking helpline is not offered', () => {
    const dropped = { question: 'who', choice: 'follows', isChosen: false }
    expect(named(why.contacts, 'national-stalking-helpline').changes).toContainEqual(dropped)
  })
})
