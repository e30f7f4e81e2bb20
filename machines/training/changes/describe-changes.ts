import type { DayNumber } from '../../content/content.ts'
import { LINES, NEEDS, type Need, type Workplace } from '../../content/vocabulary.ts'
import { type Availability, availabilityOf } from '../../hours/availability.ts'
import { hoursWords } from '../../language/hours-words.ts'
import type { AcceptedChange } from '../outcomes/accepted-outcomes.ts'
import { combinationOf, needCombinations } from '../outcomes/combinations.ts'
import { builtOn, type Revision, servicesIn } from '../outcomes/revision.ts'
import { type Compared, type ComparedMoments, formatFound, momentsToCompare } from './compared-moments.ts'
import { type FactText, factChanges } from './fact-changes.ts'
import {
  type Example,
  forcesOfBoth,
  type ItemChange,
  type ListName,
  outcomeChanges
} from './outcome-changes.ts'
import { formatCount, formatMoment, joinFirst, namesOf } from './sentences.ts'

/** A row on a phone, in words: a name and, for a contact, its number and whether it answers. */
export interface RowText {
  readonly name: string
  readonly number?: string | undefined
  readonly state?: string | undefined
  /** Whether only this one of the two lists has the row. */
  readonly isOther: boolean
}

/** The changes to a list, in sentences. */
export interface ListText {
  readonly heading: string
  /** In how many of all combinations of needs it changes. */
  readonly count: string
  /** One or two sentences for each change: new orders last, otherwise those in most combinations first. */
  readonly lines: readonly string[]
  /** One phone: `of` has its needs, place and time; then its list before and after. */
  readonly example: {
    readonly of: string
    readonly before: readonly RowText[]
    readonly after: readonly RowText[]
  }
}

/** Everything that changed, in sentences. */
export interface ChangesText {
  /** Changes to the lists that an outcome shows first. */
  readonly lists: readonly ListText[]
  /** Changes to the full lists, which are behind a tap. */
  readonly fullLists: readonly string[]
  readonly facts: readonly FactText[]
}

/** What changed since the content was last accepted. */
export interface SinceAccepted {
  readonly acceptedOn: DayNumber
  /** The command that accepts the content as it is now. */
  readonly command: string
  readonly changes: ChangesText
  /** Outcomes that the present rules would change, even with the accepted content. */
  readonly rules: readonly AcceptedChange[]
}

/** The heading of each list, the kind of its items, and where these are in words. */
export const LISTS = {
  doNow: { heading: 'Do now', kind: 'action', place: 'under Do now' },
  contactFirst: { heading: 'Contact first', kind: 'contact', place: 'in the first rows' },
  tipsToShare: { heading: 'Tips to share', kind: 'tip', place: 'among the first tips' },
  localContacts: { heading: '', kind: 'contact', place: 'under local contacts' },
  allContacts: { heading: '', kind: 'contact', place: 'under all contacts' },
  allTips: { heading: '', kind: 'tip', place: 'under all tips' }
} as const satisfies Record<ListName, object>

const isFullList = (list: ListName): boolean => LISTS[list].heading === ''

/** The words for whether a contact answers. For any other availability it "may answer". */
const STATES: Readonly<Partial<Record<Availability, string>>> = {
  now: 'answers',
  soon: 'opens soon',
  shut: 'closed',
  noLine: ''
}

/** @returns functions that describe changes between two revisions in words. */
const wordsFor = (compared: Compared, moments: ComparedMoments) => {
  const { before, after, from } = compared
  const { content } = after
  // For an item of both revisions, the later name is used.
  const names = new Map(
    [before, after].flatMap(revision => [
      ...namesOf(revision.content, servicesIn(revision)),
      ...revision.content.forces.map(({ id, name }) => [`force ${id}`, name] as const)
    ])
  )
  const nameIn = (list: ListName, id: string) => names.get(`${LISTS[list].kind} ${id}`) ?? id
  const nameWithin = (list: ListName, id: string) => nameIn(list, id).replace(/\.$/, '')
  const shortNames = new Map([before, after].flatMap(servicesIn).map(({ id, shortName }) => [id, shortName]))
  const forceCount = forcesOfBoth(compared).length
  const noForce = 'with no force chosen'
  const all = needCombinations().length
  const labelsOf = (needs: readonly Need[]) =>
    needs.filter(need => need !== 'everyone').map(need => `“${content.needs[need].label}”`)

  const whoOf = ({ combinations, example }: ItemChange): string => {
    if (combinations.size === all) return 'everyone'
    const said = new Set([...combinations].map(({ needs }) => needs.join()))
    const alone = NEEDS.filter(need => need !== 'everyone' && said.has(combinationOf([need]).needs.join()))
    if (alone.length > 0) return joinFirst(labelsOf(alone), 3, 'or')
    return labelsOf(example.combination.needs).join(' and ') || 'who said nothing'
  }
  const formatForces = (forces: ReadonlySet<string | undefined>, most: number): string => {
    if (forces.size === forceCount) return 'every force'
    const chosen = [...forces].flatMap(force =>
      force === undefined ? [] : (names.get(`force ${force}`) ?? force)
    )
    if (chosen.length === 0) return noForce
    return chosen.length > most ? `${chosen.length} forces` : chosen.join(' and ')
  }
  const workplacesOf = ({ workplaces }: ItemChange): readonly string[] => {
    const [first, ...others] = [...workplaces].toSorted((a, b) => a.length - b.length)
    if (!first?.length) return []
    const labelOf = (place: Workplace) => content.screens.workplaces.find(({ id }) => id === place)?.label
    const fewest = [first, ...others.filter(({ length }) => length === first.length)]
    return [
      `only where they said how they work: ${fewest.map(set => set.map(labelOf).join(' and ')).join('; ')}`
    ]
  }
  const describe = (change: ItemChange): string => {
    const { list, kind, id, others, forces, combinations } = change
    const who = `for ${whoOf(change)}, ${formatCount(combinations.size)} of ${formatCount(all)} combinations`
    const place = formatForces(forces, 3)
    const where = [
      ...(isFullList(list) ? [] : [who]),
      ...(list === 'contactFirst' || isFullList(list) ? [place === noForce ? place : `in ${place}`] : []),
      ...(list === 'contactFirst' ? formatFound(moments, change.moments, hoursWords(content)) : []),
      ...workplacesOf(change)
    ].join(', ')
    if (kind === 'order') return `In another order ${where}.`
    const pushed = [...others]
      .toSorted(([, a], [, b]) => b.size - a.size)
      .map(([other, otherForces]) => {
        const name = shortNames.get(other) ?? nameWithin(list, other)
        return otherForces.size === forces.size ? name : `${name} (${formatForces(otherForces, 2)})`
      })
    const [status, effect] = kind === 'gained' ? ['now', 'It pushes out'] : ['no longer', 'In its place']
    const consequence = pushed.length > 0 ? ` ${effect}: ${joinFirst(pushed, 5, 'and')}.` : ''
    return `${nameWithin(list, id)}: ${status} ${LISTS[list].place} ${where}.${consequence}`
  }
  const describeExample = (
    list: ListName,
    { combination, place, ...lists }: Example
  ): ListText['example'] => {
    const { force, moment } = place
    const rowsOf = (
      revision: Revision,
      ids: readonly string[],
      other: readonly string[]
    ): readonly RowText[] => {
      const services = new Map(servicesIn(revision).map(service => [service.id, service]))
      const { calendar } = builtOn(revision, from).content
      return ids.map(id => {
        const row = { name: nameIn(list, id), isOther: !other.includes(id) }
        const service = moment && services.get(id)
        if (!service) return row
        const number = LINES.flatMap(line => service[line]?.number ?? [])[0]
        return { ...row, number, state: STATES[availabilityOf(service, moment, calendar)] ?? 'may answer' }
      })
    }
    const where = moment ? [formatForces(new Set([force]), 1), formatMoment(moment, content)] : []
    return {
      of: [labelsOf(combination.needs).join(', ') || 'Nothing said', ...where].join(', '),
      before: rowsOf(before, lists.before, lists.after),
      after: rowsOf(after, lists.after, lists.before)
    }
  }
  return { describe, describeExample }
}

/** @returns the differences between two revisions of the content, in sentences. */
export const describeDifference = (before: Revision, after: Revision): ChangesText => {
  const compared = { before, after, from: after.content.calendar.builtOn }
  const moments = momentsToCompare(compared)
  const { describe, describeExample } = wordsFor(compared, moments)
  // Items that are added or removed matter more than a new order.
  const changes = outcomeChanges(compared, moments).toSorted(
    (a, b) =>
      Number(a.kind === 'order') - Number(b.kind === 'order') || b.combinations.size - a.combinations.size
  )
  const all = formatCount(needCombinations().length)
  return {
    lists: (['doNow', 'contactFirst', 'tipsToShare'] as const).flatMap(list => {
      const found = changes.filter(change => change.list === list)
      const [first] = found
      if (!first) return []
      const count = new Set(found.flatMap(({ combinations }) => [...combinations])).size
      return {
        heading: LISTS[list].heading,
        count: `In ${formatCount(count)} of ${all} combinations of needs`,
        lines: found.map(describe),
        example: describeExample(list, first.example)
      }
    }),
    fullLists: changes.filter(({ list, kind }) => isFullList(list) && kind !== 'order').map(describe),
    facts: factChanges(before, after, compared.from)
  }
}
