// @module-tag slow
import { describe, expect, test } from 'vitest'
import { changesAnOutcome, changesBetween } from '../../../../machines/training/changes/changes.ts'
import { compileTraining } from '../../../../tools/content/compile/compile.ts'
import type { Sources } from '../../../../tools/content/parse/sources.ts'
import { describeDifference } from '../../../../tools/editorial/review/diff.ts'
import { checkTexts, compiledOf, type Edit, fixtureTexts, withEdit } from '../../../support/content.ts'

const before = compiledOf(fixtureTexts)
const training = compileTraining(checkTexts(fixtureTexts).sources as Sources)
const edited = (...edits: readonly Edit[]) =>
  compiledOf(edits.reduce((texts, [file, from, to]) => withEdit(file, from, to, texts), fixtureTexts))
const differenceOf = (...edits: readonly Edit[]) => describeDifference(before, edited(...edits), training)

const NOTHING = { lists: [], fullLists: [], facts: [] }

describe('changes between revisions', () => {
  test('changes: none between equal revisions', () => {
    expect(differenceOf()).toEqual(NOTHING)
  })

  test('changes: none if only fields for reviewers differ', () => {
    expect(differenceOf(['officer-actions.yaml', 'date: about 2020', 'date: about 2021'])).toEqual(NOTHING)
    expect(differenceOf(['services/tara.yaml', 'status: check-first', 'status: show'])).toEqual(NOTHING)
  })

  test('changes: the size of a change is given in figures, with one phone before and after', () => {
    const byDay = edited(['services/tara.yaml', 'open: "24/7"', 'open: "Mo-Fr 09:00-17:00; PH off"'])
    const [list] = describeDifference(before, byDay, training).lists
    expect(list?.heading).toBe('Contact first')
    expect(list?.figure).toMatch(
      /^[\d.]+% of combinations of needs, in \d+ forces, never Monday to Friday, 9am to 5pm\.$/
    )
    const { example } = list ?? { example: { of: '', before: [], after: [] } }
    expect(example.of).toMatch(/In: .*\. \w+day \d+ \w+, /)
    const others = (rows: typeof example.before = []) =>
      rows.filter(({ isOther }) => isOther).map(({ name, number }) => [name, number])
    const SAMARITANS = ['Samaritans', '116 123']
    expect([others(example.before), others(example.after)]).toEqual([[], [SAMARITANS]])
    const back = describeDifference(byDay, before, training).lists[0]?.example
    expect([others(back?.before), others(back?.after)]).toEqual([[SAMARITANS], []])
  })

  test('changes: a replaced number is one change, and changes no outcome', () => {
    const { lists, facts } = differenceOf([
      'services/galop.yaml',
      'number: "0800 999 5428"',
      'number: "0800 999 5429"'
    ])
    expect(lists).toEqual([])
    expect(facts.map(({ fields }) => fields)).toEqual([
      [{ field: 'phone number', before: '0800 999 5428', after: '0800 999 5429' }]
    ])
  })

  test('changes: one that is not everywhere and always says where and when', () => {
    const { lists } = differenceOf([
      'services/tara.yaml',
      'open: "24/7"',
      'open: "Mo-Fr 09:00-17:00; PH off"'
    ])
    const [contacts] = lists
    expect(contacts?.heading).toBe('Contact first')
    const where = contacts?.where.join(' ') ?? ''
    expect(where).toContain('Police Scotland')
    expect(where).not.toContain('Kent')
    expect(where).toMatch(/At some hours, for example [A-Z][a-z]+day \d/)
  })

  test('changes: one that depends on a place of work names it', () => {
    const [tips] = differenceOf([
      'tips.yaml',
      'needs: [report-crime, pass-on-information, afraid-of-client, stalking]\n    bestFor: [pass-on-information]\n    workplaces: [indoors, visiting, online]',
      'needs: [report-crime, pass-on-information, afraid-of-client, stalking]\n    bestFor: [pass-on-information]\n    workplaces: [indoors, visiting]'
    ]).lists
    expect(tips?.heading).toBe('Tips to share')
    expect(tips?.where.join()).toMatch(/^Only where they said how they work: /)
    expect(tips?.where.join()).toContain('Online')
  })

  test('changes: a contact of one more nation is listed in the full list', () => {
    const { fullLists } = differenceOf([
      'services/tara.yaml',
      'nations: [scotland]',
      'nations: [scotland, wales]'
    ])
    expect(fullLists).toHaveLength(1)
    expect(fullLists[0]).toMatch(
      /^New under all contacts: TARA \(Trafficking Awareness Raising Alliance\)\. In: .*Gwent/
    )
  })

  test('changes: hours and days are in readable form', () => {
    const { facts } = differenceOf(['services/samaritans.yaml', '"2027-02-24"', '"2027-03-24"'])
    expect(facts.flatMap(({ fields }) => fields)).toEqual([
      { field: 'reviewBy', before: '24 February 2027', after: '24 March 2027' }
    ])
  })

  test('changes: an edited question is listed, and changes no outcome', () => {
    const after = edited(['questions.yaml', 'why: I ask everyone', 'why: I ask everybody'])
    const changes = changesBetween({ before, after, from: after.content.calendar.builtOn })
    expect(changesAnOutcome(changes)).toBe(false)
    expect(changes.facts.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['question safety'])
  })
})
