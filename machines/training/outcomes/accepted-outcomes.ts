import type { DayNumber } from '../../content/content.ts'
import type { Moment } from '../../hours/london.ts'
import { ANYWHERE, type Area } from '../../outcome/area.ts'
import { outcomeOf, type Setting, settingOf } from '../../outcome/outcome.ts'
import { plainMonday } from './coverage.ts'
import { everyNeedSet, type NeedBits, needsIn, smallestSets } from './need-sets.ts'
import { areaIn, type Edition } from './settings.ts'
import { type FirstLists, finish, tableOf } from './table.ts'

/** What outcomes hold, by ids: small enough to read, and kept beside the content that was accepted. */
export interface Golden {
  /** The day from which it was worked out, counted from 1 January 1970. */
  readonly from: DayNumber
  /** For each setting and need, or two needs: the ids of what comes first. */
  readonly outcomes: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Made of the outcomes of every set of needs, where no force is chosen: it differs if any of them does. */
  readonly everySet: string
}

const NOON = 720
const NIGHT = 180

type Sets = readonly (readonly [name: string, bits: NeedBits])[]

let known: Sets | undefined

/** For each need the smallest set that holds it: afraid of a client is always afraid of someone. */
const singles = (): Sets => {
  const sets = everyNeedSet()
  known ??= [...smallestSets(sets)].map(([need, at]) => [need, sets.bits[at] as number])
  return known
}

/** For each two needs the smallest set that holds both. */
const pairs = (): Sets =>
  singles().flatMap(([first, bits], at) =>
    singles()
      .slice(at + 1)
      .map(([second, more]) => [`${first} + ${second}`, bits | more] as const)
  )

type Lists = readonly (keyof FirstLists)[]

/** Actions and tips are the same in every area, at any time. */
const ALL_LISTS: Lists = ['doNow', 'contactFirst', 'tipsToShare']
const CONTACTS: Lists = ['contactFirst']

const outcomeSaid = (bits: NeedBits, setting: Setting, lists: Lists): string => {
  const raised = needsIn(bits).map(need => ({ need, certainty: 'said' }) as const)
  const outcome = outcomeOf(raised, setting)
  return lists.map(list => outcome[list].map(({ item }) => item.id).join(' ')).join(' | ')
}

/** A few letters that differ if any outcome does. */
const everySetSaid = (setting: Setting): string => {
  const { outcomes, outcomeOf: which, sets } = finish(tableOf(everyNeedSet(), setting))
  const hashes = outcomes.map(outcome => {
    let hash = 17
    for (const letter of JSON.stringify(outcome)) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0
    return hash
  })
  let hash = 17
  for (let at = 0; at < which.length; at++)
    hash = (Math.imul(hash, 0x01000193) ^ (hashes[which[at] as number] as number)) | 0
  return `${sets.bits.length} sets of needs, ${outcomes.length} outcomes, ${(hash >>> 0).toString(36)}`
}

/** @param from the day from which it is worked out: the next Wednesday at noon, and the next Sunday at 3am. */
export const goldenOf = (edition: Edition, from: DayNumber): Golden => {
  const content = { ...edition.content, calendar: { ...edition.content.calendar, builtOn: from } }
  const monday = plainMonday(content.calendar, from)
  const [noon, night] = [
    { day: monday + 2, minute: NOON },
    { day: monday + 6, minute: NIGHT }
  ]
  const rows = (area: Area, at: Moment, sets = singles(), lists = CONTACTS) => {
    const setting = settingOf(content, area, at)
    return Object.fromEntries(sets.map(([name, bits]) => [name, outcomeSaid(bits, setting, lists)]))
  }
  const alike = new Map<string, { forces: string[]; rows: Readonly<Record<string, string>> }>()
  for (const { id } of content.forces) {
    const found = rows(areaIn({ ...edition, content }, id) ?? ANYWHERE, noon)
    const group = alike.get(JSON.stringify(found)) ?? { forces: [], rows: found }
    group.forces.push(id)
    alike.set(JSON.stringify(found), group)
  }
  return {
    from,
    outcomes: {
      'anywhere, noon': rows(ANYWHERE, noon, [...singles(), ...pairs()], ALL_LISTS),
      'anywhere, night': rows(ANYWHERE, night),
      ...Object.fromEntries([...alike.values()].map(group => [`noon: ${group.forces.join(' ')}`, group.rows]))
    },
    everySet: everySetSaid(settingOf(content, ANYWHERE, noon))
  }
}

/** One outcome that is not what it was. */
export interface GoldenChange {
  readonly setting: string
  readonly needs: string
  readonly before: string
  readonly after: string
}

/** @returns every outcome of one that is another in the other. */
export const goldenChanges = (before: Golden, after: Golden): readonly GoldenChange[] => {
  const settings = new Set([...Object.keys(before.outcomes), ...Object.keys(after.outcomes)])
  const found = [...settings].flatMap(setting => {
    const [was, is] = [before.outcomes[setting] ?? {}, after.outcomes[setting] ?? {}]
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap(needs =>
      was[needs] === is[needs] ? [] : { setting, needs, before: was[needs] ?? '', after: is[needs] ?? '' }
    )
  })
  if (found.length > 0 || before.everySet === after.everySet) return found
  return [
    { setting: 'anywhere, noon', needs: 'three or more', before: before.everySet, after: after.everySet }
  ]
}
