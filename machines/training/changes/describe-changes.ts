import type { DayNumber } from '../../content/content.ts'
import type { Availability } from '../../hours/availability.ts'
import { openingWords } from '../../language/opening-words.ts'
import { interpolate } from '../../text/interpolate.ts'
import type { AcceptedChange } from '../outcomes/accepted-outcomes.ts'
import { KIND_OF } from '../outcomes/outcome-rows.ts'
import type { Changes } from './changes.ts'
import type { ChangeExample, ExampleRow } from './example.ts'
import type { FactChange } from './fact-changes.ts'
import type { FullListChange } from './full-list-changes.ts'
import type { ListChange, ListName } from './list-changes.ts'
import type { ChangedIn, ChangedList, OutcomeChange } from './outcome-changes.ts'
import {
  describeCondition,
  describeForces,
  describeWorkplaces,
  formatMoment,
  type Wording
} from './sentences.ts'
import { formatParts } from './week-parts.ts'

/** A change for some people, in sentences. */
export interface ChangeText {
  readonly who: string
  /** Such as "No longer there: Paladin". */
  readonly what: readonly string[]
  /** Where and when; empty if everywhere and always. */
  readonly where: readonly string[]
}

/** A list that changes, in sentences. */
export interface ListText {
  readonly heading: string
  /** The people with up to three needs who are affected. */
  readonly who: string
  readonly where: readonly string[]
  /**
   * The extent of the change: "1.3 % of combinations of needs, in 45 forces, never Monday to Friday, 10am to 4.30pm."
   */
  readonly figure: string
  readonly example: ExampleText
  readonly changes: readonly ChangeText[]
}

/** A row on the phone: a name; for a contact also its number and whether it answers. */
export interface RowText {
  readonly name: string
  readonly number?: string | undefined
  readonly state?: string
  /** Whether the other phone has no such row. */
  readonly isOther: boolean
}

/** One phone before and after. */
export interface ExampleText {
  /** The answers, place and time. */
  readonly of: string
  readonly before: readonly RowText[]
  readonly after: readonly RowText[]
}

/** An item whose words or facts changed. */
export interface FactText {
  readonly id: string
  readonly kind: string
  readonly name: string
  /** All changes of one kind: new, removed or changed items. */
  readonly heading: string
  readonly fields: readonly { readonly field: string; readonly before: string; readonly after: string }[]
}

/** All that changed, in sentences. */
export interface ChangesText {
  readonly lists: readonly ListText[]
  readonly fullLists: readonly string[]
  readonly facts: readonly FactText[]
}

/** What changed since the content was last accepted. */
export interface SinceAccepted {
  readonly acceptedOn: DayNumber
  /** The command that accepts the present content. */
  readonly command: string
  readonly changes: ChangesText
  /** Outcomes of the accepted content that differ by the rules of today. */
  readonly rules: readonly AcceptedChange[]
}

const thing = (list: ListName, id: string, { names }: Wording): string =>
  names.get(`${KIND_OF[list]} ${id}`) ?? id

const describeWhat = (changes: readonly ListChange[], wording: Wording): readonly string[] => {
  const { words } = wording
  const named = (kind: 'gained' | 'lost') =>
    changes.flatMap(change => (change.kind === kind ? [thing(change.list, change.id, wording)] : []))
  const orders = changes.flatMap(change => {
    if (change.kind !== 'order') return []
    const [before, after] = [change.before, change.after].map(ids =>
      ids.map(id => thing(change.list, id, wording)).join('; ')
    )
    return interpolate(words.order, { before: before ?? '', after: after ?? '' })
  })
  const sentence = (template: string, things: readonly string[]) =>
    things.length > 0 ? [interpolate(template, { things: things.join('; ') })] : []
  const [lost, gained] = [named('lost'), named('gained')]
  if (lost.length === 1 && gained.length === 1)
    return [interpolate(words.replaced, { gained: gained.join(), lost: lost.join() }), ...orders]
  return [...sentence(words.lost, lost), ...sentence(words.gained, gained), ...orders]
}

/** Whether a contact certainly answers, may answer, or is closed. */
const stateText = (availability: Availability, { words }: Wording): string => {
  if (availability === 'now') return words.answers
  return availability === 'shut' ? words.shut : words.mayAnswer
}

const describeExample = (list: ListName, example: ChangeExample, wording: Wording): ExampleText => {
  const { needs, where } = example
  const { words, content } = wording
  const rows = (own: readonly ExampleRow[], other: readonly ExampleRow[]) =>
    own.map(
      ({ id, number, availability }): RowText => ({
        name: thing(list, id, wording),
        number,
        ...(availability && availability !== 'noLine' ? { state: stateText(availability, wording) } : {}),
        isOther: !other.some(row => row.id === id && row.number === number)
      })
    )
  const said = needs.filter(need => need !== 'everyone').map(need => content.needs[need].label)
  const parts = [
    said.join(', ') || words.everyone,
    ...(where.moment ? [describeForces([where.force], wording).replace(/\.$/, '')] : []),
    ...(where.moment ? [formatMoment(where.moment, wording)] : [])
  ]
  return {
    of: parts.join('. '),
    before: rows(example.before, example.after),
    after: rows(example.after, example.before)
  }
}

/** Nobody reads more spans than these. */
const SPANS = 3

const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumSignificantDigits: 2 })

const describeFigure = ({ count, of, weekParts, changedIn }: ChangedList, wording: Wording): string => {
  const { words, content } = wording
  const forces = changedIn.forces
    ? interpolate(words.inCount, { count: String(changedIn.forces.filter(id => id !== undefined).length) })
    : words.inEveryForce
  const never =
    weekParts && weekParts.size > 0 ? formatParts(part => !weekParts.has(part), openingWords(content)) : []
  const hours =
    never.length > SPANS
      ? interpolate(words.hoursOfWeek, { count: String(Math.ceil((weekParts?.size ?? 0) / 2)) })
      : never.length > 0
        ? interpolate(words.neverIn, { hours: never.join('; ') })
        : ''
  return `${[interpolate(words.share, { percent: percent.format(count / of) }), forces, hours].filter(Boolean).join(', ')}.`
}

const describeWhere = ({ forces, moments, workplaces }: ChangedIn, wording: Wording): readonly string[] => {
  const [first] = moments ?? []
  return [
    ...(forces ? [describeForces(forces, wording)] : []),
    ...(first ? [interpolate(wording.words.atSomeHours, { moment: formatMoment(first, wording) })] : []),
    ...(workplaces ? [describeWorkplaces(workplaces, wording)] : [])
  ]
}

const describeChange = ({ changes, who, changedIn }: OutcomeChange, wording: Wording): ChangeText => ({
  who: describeCondition(who, wording),
  what: describeWhat(changes, wording),
  where: describeWhere(changedIn, wording)
})

const describeList = (changed: ChangedList, wording: Wording): ListText => {
  const { list, who, changedIn, changes, example } = changed
  return {
    heading: wording.words.lists[list],
    who: describeCondition(who, wording),
    where: describeWhere(changedIn, wording),
    figure: describeFigure(changed, wording),
    example: describeExample(list, example, wording),
    changes: changes.map(change => describeChange(change, wording))
  }
}

const KIND_IN_FULL_LIST = { localContacts: 'contact', allContacts: 'contact', allTips: 'tip' } as const

const describeFullListChange = ({ list, kind, id, forces }: FullListChange, wording: Wording): string => {
  const { words, names } = wording
  const text = interpolate(kind === 'gained' ? words.listed : words.unlisted, {
    thing: names.get(`${KIND_IN_FULL_LIST[list]} ${id}`) ?? id,
    list: words.lists[list]
  })
  return forces ? `${text} ${describeForces(forces, wording)}` : text
}

const describeFact = ({ kind, id, name, is, fields }: FactChange, { words }: Wording): FactText => ({
  id,
  kind: words.kinds[kind],
  name,
  heading: interpolate(words[is], { kind: words.kinds[kind], name, id }),
  fields: fields.map(({ field, before, after }) => ({
    field,
    before: before ?? words.nothing,
    after: after ?? words.nothing
  }))
})

/** @returns all changes, described in the words of training. */
export const describeChanges = ({ lists, fullLists, facts }: Changes, wording: Wording): ChangesText => ({
  lists: lists.map(list => describeList(list, wording)),
  fullLists: fullLists.map(change => describeFullListChange(change, wording)),
  facts: facts.map(fact => describeFact(fact, wording))
})
