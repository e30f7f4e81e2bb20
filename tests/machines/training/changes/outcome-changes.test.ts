import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Need } from '../../../../machines/content/vocabulary.ts'
import { ANYWHERE } from '../../../../machines/outcome/area.ts'
import { settingOf } from '../../../../machines/outcome/outcome.ts'
import { outcomeChanges } from '../../../../machines/training/changes/outcome-changes.ts'
import { needCombinations } from '../../../../machines/training/outcomes/combinations.ts'
import type { Literal } from '../../../../machines/training/outcomes/condition.ts'
import { type FirstLists, firstListsOf } from '../../../../machines/training/outcomes/outcome-rows.ts'
import { areaIn, builtOn, type Revision } from '../../../../machines/training/outcomes/revision.ts'
import { compiledOf, type Edit, sampleTexts, withEdit } from '../../../support/content.ts'

const before = compiledOf(sampleTexts)
const from = before.content.calendar.builtOn

const EDITS: readonly (readonly [what: string, need: Need, edit: Edit])[] = [
  [
    'the hours of a line',
    'domestic-abuse',
    [
      'services/sdafmh.yaml',
      'confirmed: true\n  hours:\n    open: "24/7"',
      'confirmed: true\n  hours:\n    open: "Mo-Fr 09:00-17:00; PH off"'
    ]
  ],
  [
    'the needs of an action',
    'exploitation',
    ['officer-actions.yaml', 'needs: [stalking]', 'needs: [stalking, exploitation]']
  ],
  [
    'the needs of a tip',
    'talk',
    [
      'tips.yaml',
      'needs: [report-crime, pass-on-information, afraid-of-client, stalking]',
      'needs: [report-crime, pass-on-information, afraid-of-client, stalking, talk]'
    ]
  ]
]

const combinations = needCombinations()
const LISTS = ['doNow', 'contactFirst', 'tipsToShare'] as const

const listsIn = (
  revision: Revision,
  force: string | undefined,
  day: number,
  minute: number,
  needs: readonly Need[]
) => {
  const { content } = builtOn(revision, from)
  const area = areaIn(revision, force) ?? ANYWHERE
  return firstListsOf(needs, settingOf(content, area, { day, minute }))
}

const changedLists = (was: FirstLists, is: FirstLists) =>
  LISTS.filter(list => was[list].join() !== is[list].join())

test.each(EDITS)(
  'outcome changes: after an edit of %s, everyone with another outcome is listed as affected',
  (_, need, edit) => {
    const after = compiledOf(withEdit(...edit, sampleTexts))
    const changes = outcomeChanges({ before, after, from })
    expect(changes.length).toBeGreaterThan(0)
    const isTrue = (needs: readonly string[]) => (literal: Literal) =>
      needs.includes(literal.need) === literal.isPresent
    const likely = combinations.filter(({ needs }) => needs.includes(need))
    let seen = 0
    fc.assert(
      fc.property(
        fc.constantFrom(undefined, 'kent', 'gwent', 'police-scotland', 'northern-ireland'),
        fc.integer({ min: from, max: from + 360 }),
        fc.nat({ max: 1_439 }),
        fc.oneof(fc.constantFrom(...combinations), fc.constantFrom(...likely)),
        (force, day, minute, { needs }) => {
          const was = listsIn(before, force, day, minute, needs)
          const is = listsIn(after, force, day, minute, needs)
          for (const list of changedLists(was, is)) {
            seen++
            const { who, changedIn } = changes.find(one => one.list === list) ?? {}
            expect(who).toBeDefined()
            if (who?.kind === 'all') expect(who.literals.every(isTrue(needs))).toBe(true)
            if (who?.kind === 'any') expect(who.literals.some(isTrue(needs))).toBe(true)
            if (who?.kind === 'some') expect(who.literals.every(isTrue(needs))).toBe(true)
            if (changedIn?.forces) expect(changedIn.forces).toContain(force)
          }
        }
      ),
      { numRuns: 300 }
    )
    expect(seen).toBeGreaterThan(0)
  }
)
