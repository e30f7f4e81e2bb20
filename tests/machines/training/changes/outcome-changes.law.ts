// @module-tag slow
import { expect, test } from 'vitest'
import { WORKPLACES } from '../../../../machines/content/vocabulary.ts'
import { settingOf } from '../../../../machines/outcome/outcome.ts'
import { momentsToCompare } from '../../../../machines/training/changes/compared-moments.ts'
import {
  type Example,
  type OnePhone,
  outcomeChanges
} from '../../../../machines/training/changes/outcome-changes.ts'
import { combinationsOfSize, needCombinations } from '../../../../machines/training/outcomes/combinations.ts'
import { openingStates } from '../../../../machines/training/outcomes/opening-states.ts'
import { firstListsOf } from '../../../../machines/training/outcomes/outcome-rows.ts'
import { areaIn, builtOn, type Revision } from '../../../../machines/training/outcomes/revision.ts'
import { compiledOf, type Edit, fixtureTexts, withEdit } from '../../../support/content.ts'

const before = compiledOf(fixtureTexts)
const from = before.content.calendar.builtOn
const without = (id: string): Revision => ({
  ...before,
  content: { ...before.content, services: before.content.services.filter(service => service.id !== id) }
})
const edited = (...edit: Edit): Revision => compiledOf(withEdit(...edit, fixtureTexts))

const BASIS = 'forces/west-yorkshire.yaml'
const LEEDS = 'area: Leeds\n'
const NEEDS_OF_TIP = 'needs: [pass-on-information, afraid-of-client, stalking]'
const STREET_TIP = 'workplaces: [street, visiting]\n\n  - id: no-key-in-the-lock'
const EDITS: readonly (readonly [what: string, after: Revision, before?: Revision])[] = [
  ['number', edited('services/galop.yaml', 'number: "0800 999 5428"', 'number: "0800 999 5429"')],
  ['hours', edited('services/tara.yaml', 'open: "24/7"', 'open: "Mo-Fr 09:00-17:00; PH off"')],
  ['withdrawn service', without('samaritans')],
  ['added service', before, without('tara')],
  [
    'needs of an action',
    edited('officer-actions.yaml', 'needs: [stalking]', 'needs: [stalking, exploitation]')
  ],
  [
    'audience of a service',
    edited('services/tara.yaml', 'nations: [scotland]', 'nations: [scotland, wales]')
  ],
  ['work with the police', edited(BASIS, LEEDS, LEEDS.replace('\n', '\n    worksWithPolice: true\n'))],
  ['a local bed', edited(BASIS, 'needs: [worried', 'needs: [nowhere-safe-tonight, worried')],
  ['needs of a tip', edited('tips.yaml', NEEDS_OF_TIP, NEEDS_OF_TIP.replace(']', ', talk]'))],
  ['places of work of a tip', edited('tips.yaml', STREET_TIP, STREET_TIP.replace(']', ', online]'))]
]

const LISTS = ['doNow', 'contactFirst', 'tipsToShare'] as const

const listsIn = (
  revision: Revision,
  { combination: { needs }, place }: Pick<Example, 'combination' | 'place'>
) => {
  const { force, moment = { day: from, minute: 0 }, workplaces } = place
  const { content } = builtOn(revision, from)
  return firstListsOf(needs, settingOf(content, areaIn(revision, force), moment), workplaces)
}

/** Finds what each list gains and loses, setting by setting, for one combination in thirteen. */
const foundOneByOne = (older: Revision, newer: Revision): ReadonlySet<string> => {
  const moments = openingStates(from, [older, newer])
  const places: readonly OnePhone[] = [
    ...[undefined, 'west-yorkshire', 'police-scotland'].flatMap(force =>
      moments.map(moment => ({ force, moment }))
    ),
    ...[1, 2].flatMap(size => combinationsOfSize(WORKPLACES, size)).map(workplaces => ({ workplaces }))
  ]
  const found = new Set<string>()
  for (const place of places) {
    const [settingBefore, settingAfter] = [older, newer].map(revision => {
      const { content } = builtOn(revision, from)
      const moment = place.moment ?? { day: from, minute: 0 }
      return settingOf(content, areaIn(revision, place.force), moment)
    })
    if (!settingBefore || !settingAfter) continue
    for (const { needs } of needCombinations().filter((_, index) => index % 13 === 0)) {
      const [listsBefore, listsAfter] = [settingBefore, settingAfter].map(setting =>
        firstListsOf(needs, setting, place.workplaces)
      )
      for (const list of LISTS) {
        const [old, now] = [listsBefore?.[list] ?? [], listsAfter?.[list] ?? []]
        for (const id of old) if (!now.includes(id)) found.add(`${list} lost ${id}`)
        for (const id of now) if (!old.includes(id)) found.add(`${list} gained ${id}`)
      }
    }
  }
  return found
}

test.each(EDITS.map(([what, newer, older = before]) => [what, newer, older] as const))(
  'outcome changes: each that an edit of %s makes is found, with a count and a true example',
  (_, newer, older) => {
    const compared = { before: older, after: newer, from }
    const changes = outcomeChanges(compared, momentsToCompare(compared))
    const reported = new Set(
      changes.flatMap(({ list, kind, id, others }) => [
        `${list} ${kind} ${id}`,
        ...[...others.keys()].map(other => `${list} ${kind === 'gained' ? 'lost' : 'gained'} ${other}`)
      ])
    )
    expect([...foundOneByOne(older, newer)].filter(one => !reported.has(one))).toEqual([])
    for (const { list, example, combinations } of changes) {
      expect(combinations.size).toBeGreaterThan(0)
      const first = LISTS.find(one => one === list)
      if (first)
        expect([older, newer].map(revision => listsIn(revision, example)[first])).toEqual([
          example.before,
          example.after
        ])
    }
  }
)
