// @module-tag slow
import { describe, expect, test } from 'vitest'
import { describeDifference, type RowText } from '../../../../machines/training/changes/describe-changes.ts'
import { compiledOf, type Edit, fixtureTexts, withEdit } from '../../../support/content.ts'

const before = compiledOf(fixtureTexts)
const edited = (...edits: readonly Edit[]) =>
  compiledOf(edits.reduce((texts, [file, from, to]) => withEdit(file, from, to, texts), fixtureTexts))
const differenceOf = (...edits: readonly Edit[]) => describeDifference(before, edited(...edits))

const NO_CHANGES = { lists: [], fullLists: [], facts: [] }
const TARA_BY_DAY: Edit = ['services/tara.yaml', 'open: "24/7"', 'open: "Mo-Fr 09:00-17:00; PH off"']

describe('changes between revisions', () => {
  test('changes: none between equal revisions', () => {
    expect(differenceOf()).toEqual(NO_CHANGES)
  })

  test('changes: none if only fields for reviewers differ', () => {
    expect(differenceOf(['officer-actions.yaml', 'date: about 2020', 'date: about 2021'])).toEqual(NO_CHANGES)
    expect(differenceOf(['services/tara.yaml', 'status: check-first', 'status: show'])).toEqual(NO_CHANGES)
  })

  test('changes: a sentence for a service says for whom, where and when', () => {
    const [list] = differenceOf(TARA_BY_DAY).lists
    expect(list?.heading).toBe('Contact first')
    expect(list?.count).toMatch(/^In [\d,]+ of 2,228 combinations of needs$/)
    expect(list?.lines[0]).toBe(
      'Samaritans: now in the first rows for “Controlled, or told they owe money”, 144 of 2,228 combinations, in Police Scotland, Monday to Thursday, 5pm to 9am, Friday 5pm to Monday 9am.'
    )
  })

  test('changes: who takes the place of a service is named with it', () => {
    const services = before.content.services.filter(({ id }) => id !== 'tara')
    const [list] = describeDifference(before, { ...before, content: { ...before.content, services } }).lists
    expect(list?.lines[0]).toMatch(
      /^TARA .*: no longer in the first rows for .*, in .* In its place: .*Samaritans \(Police Scotland\)/
    )
  })

  test('changes: one phone before and after marks the rows that the other has not, with their numbers', () => {
    const byDay = edited(TARA_BY_DAY)
    const [there, back] = [describeDifference(before, byDay), describeDifference(byDay, before)].map(
      ({ lists }) => lists[0]?.example
    )
    expect(there?.of).toMatch(/Police Scotland, \w+day \d+ \w+, /)
    const marked = (rows: readonly RowText[] = []) =>
      rows.filter(({ isOther }) => isOther).map(({ name, number }) => [name, number])
    const SAMARITANS = ['Samaritans', '116 123']
    expect([marked(there?.before), marked(there?.after)]).toEqual([[], [SAMARITANS]])
    expect([marked(back?.before), marked(back?.after)]).toEqual([[SAMARITANS], []])
  })

  test('changes: a replaced number is one change, and changes no outcome', () => {
    const edit: Edit = ['services/galop.yaml', 'number: "0800 999 5428"', 'number: "0800 999 5429"']
    const { lists, facts } = differenceOf(edit)
    expect(lists).toEqual([])
    expect(facts.map(({ fields }) => fields)).toEqual([
      [{ field: 'phone number', before: '0800 999 5428', after: '0800 999 5429' }]
    ])
  })

  test('changes: one that depends on a place of work names it', () => {
    const places = 'bestFor: [pass-on-information]\n    workplaces: [indoors, visiting'
    const [tips] = differenceOf(['tips.yaml', `${places}, online]`, `${places}]`]).lists
    expect(tips?.heading).toBe('Tips to share')
    expect(tips?.lines[0]).toMatch(/, only where they said how they work: .*Online/)
  })

  test('changes: a contact of one more nation is listed in the full list', () => {
    const edit: Edit = ['services/tara.yaml', 'nations: [scotland]', 'nations: [scotland, wales]']
    const { fullLists } = differenceOf(edit)
    expect(fullLists).toEqual([
      'TARA (Trafficking Awareness Raising Alliance): now under all contacts in Gwent Police and South Wales Police.'
    ])
  })

  test('changes: hours and days are in readable form', () => {
    const { facts } = differenceOf(['services/samaritans.yaml', '"2027-02-24"', '"2027-03-24"'])
    expect(facts.flatMap(({ fields }) => fields)).toEqual([
      { field: 'reviewBy', before: '24 February 2027', after: '24 March 2027' }
    ])
  })

  test('changes: an edited question is listed, and changes no outcome', () => {
    const edit: Edit = ['questions.yaml', 'why: I ask everyone', 'why: I ask everybody']
    const { lists, fullLists, facts } = differenceOf(edit)
    expect([lists, fullLists]).toEqual([[], []])
    expect(facts.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['question safety'])
  })
})
