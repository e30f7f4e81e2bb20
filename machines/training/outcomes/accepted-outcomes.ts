import type { DayNumber } from '../../content/content.ts'
import { NEEDS, NOON } from '../../content/vocabulary.ts'
import type { Moment } from '../../hours/london.ts'
import { ANYWHERE, type Area } from '../../outcome/area.ts'
import { type Setting, settingOf } from '../../outcome/outcome.ts'
import { plainMonday } from '../coverage.ts'
import { combinationOf, combinationsOfSize } from './combinations.ts'
import { everyOutcome, type FirstLists, firstListsOf } from './outcome-rows.ts'
import { areaIn, builtOn, type Revision } from './revision.ts'

/** The outcomes by ids: small enough to read, and kept beside the accepted content. */
export interface AcceptedOutcomes {
  /** The day from which it was worked out. */
  readonly from: DayNumber
  /** For each setting, and each need or pair of needs: the ids of what comes first. */
  readonly outcomes: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** A digest of the outcomes of every combination of up to three needs, where no force is chosen. */
  readonly everyCombination: string
}

const NIGHT = 180

type Lists = readonly (keyof FirstLists)[]

/** Actions and tips are the same in every area, at any time. */
const ALL_LISTS: Lists = ['doNow', 'contactFirst', 'tipsToShare']
const CONTACTS: Lists = ['contactFirst']

/** What comes first for each need by itself, or for each need and each pair. */
const rowsFor = (sizes: readonly number[], lists: Lists, setting: Setting) =>
  Object.fromEntries(
    sizes.flatMap(size =>
      combinationsOfSize(NEEDS, size).map(needs => {
        const first = firstListsOf(combinationOf(needs).needs, setting)
        return [needs.join(' + '), lists.map(list => first[list].join(' ')).join(' | ')]
      })
    )
  )

/** A short digest that differs if any outcome differs. */
const digestOf = (setting: Setting): string => {
  const outcomes = everyOutcome(setting).map(({ lists }) => JSON.stringify(lists))
  let hash = 17
  for (const letter of outcomes.join()) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0
  const distinct = new Set(outcomes).size
  return `${outcomes.length} combinations, ${distinct} outcomes, ${(hash >>> 0).toString(36)}`
}

/** @param from the day from which it is worked out: the next Wednesday at noon, and the next Sunday at 3am. */
export const outcomesToAccept = (revision: Revision, from: DayNumber): AcceptedOutcomes => {
  const then = builtOn(revision, from)
  const { content } = then
  const monday = plainMonday(content.calendar, from)
  const noon = { day: monday + 2, minute: NOON }
  const night = { day: monday + 6, minute: NIGHT }
  const contactsIn = (area: Area, now: Moment) => rowsFor([1], CONTACTS, settingOf(content, area, now))
  const alike = new Map<string, { forces: string[]; rows: ReturnType<typeof contactsIn> }>()
  for (const { id } of content.forces) {
    const rows = contactsIn(areaIn(then, id) ?? ANYWHERE, noon)
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

/** @returns every outcome that differs between the two. */
export const changesSinceAccepted = (
  before: AcceptedOutcomes,
  after: AcceptedOutcomes
): readonly AcceptedChange[] => {
  const settings = new Set([...Object.keys(before.outcomes), ...Object.keys(after.outcomes)])
  const found = [...settings].flatMap(setting => {
    const [was, is] = [before.outcomes[setting] ?? {}, after.outcomes[setting] ?? {}]
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap(needs =>
      was[needs] === is[needs] ? [] : { setting, needs, before: was[needs] ?? '', after: is[needs] ?? '' }
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
