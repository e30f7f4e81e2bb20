// @module-tag slow
import { describe, expect, test } from 'vitest'
import { type Need, WORKPLACES } from '../../../../machines/content/vocabulary.ts'
import { ANYWHERE } from '../../../../machines/outcome/area.ts'
import { type Setting, settingOf } from '../../../../machines/outcome/outcome.ts'
import { outcomeChanges } from '../../../../machines/training/changes/outcome-changes.ts'
import type { Where } from '../../../../machines/training/changes/settings.ts'
import { combinationsOfSize, needCombinations } from '../../../../machines/training/outcomes/combinations.ts'
import type { Condition, Literal } from '../../../../machines/training/outcomes/condition.ts'
import { openingStates } from '../../../../machines/training/outcomes/opening-states.ts'
import { type FirstLists, firstListsOf } from '../../../../machines/training/outcomes/outcome-rows.ts'
import { areaIn, builtOn, type Revision } from '../../../../machines/training/outcomes/revision.ts'
import { compiledOf, type Edit, fixtureTexts, withEdit } from '../../../support/content.ts'

const before = compiledOf(fixtureTexts)
const from = before.content.calendar.builtOn

const EDITS: readonly (readonly [what: string, need: Need, edit: Edit])[] = [
  [
    'the hours of a line',
    'exploitation',
    ['services/tara.yaml', 'open: "24/7"', 'open: "Mo-Fr 09:00-17:00; PH off"']
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
  ],
  [
    'the places of work of a tip',
    'talk',
    [
      'tips.yaml',
      'workplaces: [street, visiting]\n\n  - id: no-key-in-the-lock',
      'workplaces: [street, visiting, online]\n\n  - id: no-key-in-the-lock'
    ]
  ]
]

const combinations = needCombinations()
const LISTS = ['doNow', 'contactFirst', 'tipsToShare'] as const
type ListName = (typeof LISTS)[number]

const settingIn = (revision: Revision, { force, moment }: Where): Setting => {
  const { content } = builtOn(revision, from)
  return settingOf(content, areaIn(revision, force) ?? ANYWHERE, moment ?? { day: from, minute: 0 })
}

const changedLists = (was: FirstLists, is: FirstLists) =>
  LISTS.filter(list => was[list].join() !== is[list].join())

const holdsFor =
  (needs: readonly Need[]) =>
  ({ need, isPresent }: Literal): boolean =>
    needs.includes(need) === isPresent

/** Whether a condition says that these needs are affected. Nothing if it names only some of those for whom it holds. */
const saysAffected = (who: Condition, needs: readonly Need[]): boolean | undefined => {
  switch (who.kind) {
    case 'all':
      return who.literals.every(holdsFor(needs))
    case 'any':
      return who.literals.some(holdsFor(needs))
    case 'some':
      return who.literals.every(holdsFor(needs)) ? undefined : false
    default:
      return who.kind === 'everyone'
  }
}

/** One that has another outcome in few of them, one that has it in most, and none. */
const FORCES = ['kent', 'police-scotland']
const inFewForces = (revision: Revision): Revision => ({
  ...revision,
  content: {
    ...revision.content,
    forces: revision.content.forces.filter(({ id }) => FORCES.includes(id))
  }
})

const everyWorkplaces = [0, 1, 2, 3, 4].flatMap(size => combinationsOfSize(WORKPLACES, size))

/** Each setting in which a list may differ, one by one. */
const settingsOf = (list: ListName, revisions: readonly Revision[]): readonly Where[] => {
  if (list === 'doNow') return [{}]
  if (list === 'tipsToShare') return everyWorkplaces.map(workplaces => ({ workplaces }))
  const moments = openingStates(from, revisions)
  return [undefined, ...FORCES].flatMap(force => moments.map(moment => ({ force, moment })))
}

const keysOf = (values: Iterable<unknown>) =>
  [...new Set([...values].map(one => JSON.stringify(one ?? null)))].sort()

/** @param oneIn of the combinations with the need, and of the others, one in so many is looked at. */
const holdsExactly = (oneIn: readonly [withNeed: number, without: number], need: Need, edit: Edit) => {
  const revisions = [before, compiledOf(withEdit(...edit, fixtureTexts))].map(inFewForces)
  const [was, is] = revisions as [Revision, Revision]
  const changes = outcomeChanges({ before: was, after: is, from })
  const looked = combinations.filter(({ needs }, index) => index % oneIn[needs.includes(need) ? 0 : 1] === 0)
  for (const list of LISTS) {
    const affected = new Set<readonly Need[]>()
    const where = new Set<Where>()
    for (const setting of settingsOf(list, revisions)) {
      const [settingBefore, settingAfter] = [settingIn(was, setting), settingIn(is, setting)]
      for (const { needs } of looked) {
        const listsBefore = firstListsOf(needs, settingBefore, setting.workplaces)
        const listsAfter = firstListsOf(needs, settingAfter, setting.workplaces)
        if (!changedLists(listsBefore, listsAfter).includes(list)) continue
        affected.add(needs)
        where.add(setting)
      }
    }
    const reported = changes.find(one => one.list === list)
    expect(reported !== undefined, list).toBe(affected.size > 0)
    if (!reported) continue
    for (const { needs } of looked)
      expect(saysAffected(reported.who, needs) ?? affected.has(needs), `${list}: ${needs}`).toBe(
        affected.has(needs)
      )
    const { forces, moments, workplaces } = reported.changedIn
    const values = <Key extends keyof Where>(key: Key, of: Iterable<Where>) =>
      keysOf([...of].map(one => one[key]))
    expect(keysOf(forces ?? [undefined, ...FORCES])).toEqual(
      list === 'contactFirst' ? values('force', where) : keysOf([undefined, ...FORCES])
    )
    if (list !== 'contactFirst') expect(moments).toBeUndefined()
    else if (moments) expect(keysOf(moments)).toEqual(values('moment', where))
    else expect(where.size).toBe(values('force', where).length * openingStates(from, revisions).length)
    const changedWherever = [...where].some(one => !one.workplaces?.length)
    expect(workplaces === undefined, list).toBe(changedWherever)
    if (workplaces) expect(values('workplaces', where)).toEqual(expect.arrayContaining(keysOf(workplaces)))
  }
}

describe.each([
  ['few', [40, 300], []],
  ['many', [5, 40], ['long']]
] as const)('outcome changes: of %s', (_, oneIn, tags) => {
  test.each(EDITS)(
    'after an edit of %s exactly those with another outcome are listed, with where and when',
    { tags: [...tags] },
    (__, need, edit) => holdsExactly(oneIn, need, edit)
  )
})

test('outcome changes: an edit of words alone changes no outcome', () => {
  const edit: Edit = ['tips.yaml', 'They share warnings about', 'They share warnings of']
  expect(outcomeChanges({ before, after: compiledOf(withEdit(...edit, fixtureTexts)), from })).toEqual([])
})
