import type { DayNumber } from '../../content/content.ts'
import { NEEDS, NOON } from '../../content/vocabulary.ts'
import type { Moment } from '../../hours/london.ts'
import { ANYWHERE, type Area } from '../../outcome/area.ts'
import { type Setting, settingOf } from '../../outcome/outcome.ts'
import { plainMonday } from '../coverage.ts'
import { combinationOf, combinationsOfSize } from './combinations.ts'
import { everyOutcome, type FirstLists, firstListsOf } from './outcome-rows.ts'
import { areaIn, builtOn, type Revision } from './revision.ts'

/** A sample of outcomes, as ids. It is small enough to read, and is kept beside the accepted content. */
export interface AcceptedOutcomes {
  /** The day from which the moments were chosen. */
  readonly from: DayNumber
  /** For each setting, and each need or pair of needs, the ids of the first items. */
  readonly outcomes: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** A digest of the outcomes of every combination of up to three needs, with no force chosen. */
  readonly everyCombination: string
}

const NIGHT = 180

type Lists = readonly (keyof FirstLists)[]

/** Actions and tips are the same in every area, at any time. */
const ALL_LISTS: Lists = ['doNow', 'contactFirst', 'tipsToShare']
const CONTACTS: Lists = ['contactFirst']

/** @returns the ids of the first items for each combination of these sizes: needs, pairs, and so on. */
const rowsFor = (sizes: readonly number[], lists: Lists, setting: Setting) =>
  Object.fromEntries(
    sizes.flatMap(size =>
      combinationsOfSize(NEEDS, size).map(needs => {
        const first = firstListsOf(combinationOf(needs).needs, setting)
        return [needs.join(' + '), lists.map(list => first[list].join(' ')).join(' | ')]
      })
    )
  )

/** @returns a short digest, which changes if any outcome does. */
const digestOf = (setting: Setting): string => {
  const outcomes = everyOutcome(setting).map(({ lists }) => JSON.stringify(lists))
  let hash = 17
  for (const letter of outcomes.join()) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0
  const distinct = new Set(outcomes).size
  return `${outcomes.length} combinations, ${distinct} outcomes, ${(hash >>> 0).toString(36)}`
}

/** @param from from this day on, the first week without bank holidays is used: Wednesday noon and Sunday 3am. */
export const outcomesToAccept = (revision: Revision, from: DayNumber): AcceptedOutcomes => {
  const dated = builtOn(revision, from)
  const { content } = dated
  const monday = plainMonday(content.calendar, from)
  const noon = { day: monday + 2, minute: NOON }
  const night = { day: monday + 6, minute: NIGHT }
  const contactsIn = (area: Area, now: Moment) => rowsFor([1], CONTACTS, settingOf(content, area, now))
  const alike = new Map<string, { forces: string[]; rows: ReturnType<typeof contactsIn> }>()
  for (const { id } of content.forces) {
    const rows = contactsIn(areaIn(dated, id), noon)
    const group = alike.get(JSON.stringify(rows)) ?? { forces: [], rows }
    group.forces.push(id)
    alike.set(JSON.stringify(rows), group)
  }
  const anywhere = settingOf(content, ANYWHERE, noon)
  return {
    from,
    outcomes: {
      'anywhere, noon': rowsFor([1, 2], ALL_LISTS, anywhere),
      'anywhere, night': contactsIn(ANYWHERE, night),
      ...Object.fromEntries([...alike.values()].map(group => [`noon: ${group.forces.join(' ')}`, group.rows]))
    },
    everyCombination: digestOf(anywhere)
  }
}

/** One outcome that has changed. */
export interface AcceptedChange {
  readonly setting: string
  readonly needs: string
  readonly before: string
  readonly after: string
}

/** @returns the outcomes that differ. If only the digests do, one entry for outcomes of three needs. */
export const changesSinceAccepted = (
  before: AcceptedOutcomes,
  after: AcceptedOutcomes
): readonly AcceptedChange[] => {
  const settings = new Set([...Object.keys(before.outcomes), ...Object.keys(after.outcomes)])
  const found = [...settings].flatMap(setting => {
    const [old, now] = [before.outcomes[setting] ?? {}, after.outcomes[setting] ?? {}]
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap(needs =>
      old[needs] === now[needs] ? [] : { setting, needs, before: old[needs] ?? '', after: now[needs] ?? '' }
    )
  })
  if (found.length > 0 || before.everyCombination === after.everyCombination) return found
  return [
    {
      setting: 'anywhere, noon',
      needs: 'three needs',
      before: before.everyCombination,
      after: after.everyCombination
    }
  ]
}
