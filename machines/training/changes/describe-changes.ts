import type { Content, DayNumber, Service } from '../../content/content.ts'
import { LINES, NEEDS } from '../../content/vocabulary.ts'
import { availabilityOf } from '../../hours/availability.ts'
import { openingWords } from '../../language/opening-words.ts'
import type { AcceptedChange } from '../outcomes/accepted-outcomes.ts'
import { combinationOf, needCombinations } from '../outcomes/combinations.ts'
import { builtOn, type Revision, servicesIn } from '../outcomes/revision.ts'
import { formatFound, momentsToCompare } from './compared-moments.ts'
import { type FactText, factChanges } from './fact-changes.ts'
import {
  type Compared,
  type Example,
  forcesOfBoth,
  type ItemChange,
  type ListName,
  outcomeChanges
} from './outcome-changes.ts'
import { formatCount, formatMoment, joinFirst, namesOf } from './sentences.ts'

/** A row on the phone: a name; for a contact also its number and whether it answers. */
export interface RowText {
  readonly name: string
  readonly number?: string | undefined
  readonly state?: string | undefined
  /** Whether the other phone has no such row. */
  readonly isOther: boolean
}

/** A list that changes, in sentences. */
export interface ListText {
  readonly heading: string
  /** In how many combinations of needs, of all. */
  readonly count: string
  /** One sentence or two for each item, those that most combinations get first. */
  readonly lines: readonly string[]
  /** One phone: its answers, place and time, and its list before and after. */
  readonly example: {
    readonly of: string
    readonly before: readonly RowText[]
    readonly after: readonly RowText[]
  }
}

/** All that changed, in sentences. */
export interface ChangesText {
  /** What an outcome shows first. */
  readonly lists: readonly ListText[]
  /** The full lists behind a tap. */
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

const LISTS = {
  doNow: { heading: 'Do now', kind: 'action', place: 'under Do now' },
  contactFirst: { heading: 'Contact first', kind: 'contact', place: 'in the first rows' },
  tipsToShare: { heading: 'Tips to share', kind: 'tip', place: 'among the first tips' },
  localContacts: { heading: '', kind: 'contact', place: 'under local contacts' },
  allContacts: { heading: '', kind: 'contact', place: 'under all contacts' },
  allTips: { heading: '', kind: 'tip', place: 'under all tips' }
} as const satisfies Record<ListName, object>

const ANSWERS = { now: 'answers', shut: 'closed', noLine: undefined, other: 'may answer' }

/** @returns a function that describes what differs between two revisions. */
const wordsFor = (compared: Compared) => {
  const { before, after, from } = compared
  const { content } = after
  const names = namesOf(before, after)
  const nameOf = (kind: 'action' | 'contact' | 'force' | 'tip', id: string) =>
    names.get(`${kind} ${id}`) ?? id
  const allForces = forcesOfBoth(compared)
  const moments = momentsToCompare(compared)
  const labelsOf = (needs: readonly (keyof Content['needs'])[]) =>
    needs.filter(need => need !== 'everyone').map(need => content.needs[need].label)

  const whoOf = ({ combinations, example }: ItemChange): string => {
    if (combinations.size === needCombinations().length) return 'for everyone'
    const alone = new Set([...combinations].map(({ needs }) => needs.join()))
    const needs = NEEDS.filter(need => need !== 'everyone' && alone.has(combinationOf([need]).needs.join()))
    if (needs.length > 0) return `for ${joinFirst(labelsOf(needs), 3, 'or')}`
    return `for ${labelsOf(example.combination.needs).join(' with ') || 'who said nothing'}`
  }
  const forcesText = (forces: ReadonlySet<string | undefined>, most: number): string => {
    if (forces.size === allForces.length) return 'every force'
    const named = [...forces].filter(force => force !== undefined)
    if (named.length === 0) return 'no force chosen'
    if (named.length > most) return `${named.length} forces`
    return joinFirst(
      named.map(force => nameOf('force', force)),
      most,
      'and'
    )
  }
  const whereOf = ({ list, forces, moments: found, workplaces }: ItemChange): readonly string[] => {
    const places = [...workplaces]
    const isAnywhere = places.length === 0 || places.some(some => some.length === 0)
    const work = isAnywhere ? [] : places.filter(({ length }) => length === places[0]?.length)
    const label = (place: string) => content.screens.workplaces.find(({ id }) => id === place)?.label ?? place
    return [
      ...(list === 'doNow' || list === 'tipsToShare' ? [] : [forcesText(forces, 3)]),
      ...(list === 'contactFirst' ? formatFound(moments, found, openingWords(content)) : []),
      ...(work.length > 0
        ? [
            `only where they said how they work: ${work.map(some => some.map(label).join(' and ')).join('; ')}`
          ]
        : [])
    ]
  }
  const line = (change: ItemChange): string => {
    const { list, kind, id, others, forces, combinations } = change
    const kindOfItem = LISTS[list].kind
    const isFull = list.startsWith('all') || list === 'localContacts'
    const count = `${formatCount(combinations.size)} of ${formatCount(needCombinations().length)} combinations`
    const where = [...(isFull ? [] : [`${whoOf(change)} (${count})`]), ...whereOf(change)].join(', ')
    if (kind === 'order') return `In another order ${where}.`
    const other = [...others].map(([one, its]) =>
      list !== 'contactFirst' || its.size === forces.size
        ? nameOf(kindOfItem, one)
        : `${nameOf(kindOfItem, one)} (${forcesText(its, 2)})`
    )
    const [is, leads] = kind === 'gained' ? ['now', 'It pushes out'] : ['no longer', 'In its place']
    const pushed = other.length > 0 ? ` ${leads}: ${joinFirst(other, 6, 'and')}.` : ''
    return `${nameOf(kindOfItem, id)}: ${is} ${LISTS[list].place} ${where}.${pushed}`
  }
  const rowsOf = (
    revision: Revision,
    ids: readonly string[],
    other: readonly string[],
    list: ListName,
    { place }: Example
  ) => {
    const services = new Map(servicesIn(revision).map(service => [service.id, service]))
    const numberOf = (service: Service | undefined) => LINES.flatMap(line => service?.[line]?.number ?? [])[0]
    return ids.map((id): RowText => {
      const service = place.moment && services.get(id)
      const { calendar } = builtOn(revision, from).content
      const state = service && place.moment && availabilityOf(service, place.moment, calendar)
      return {
        name: nameOf(LISTS[list].kind, id),
        number: numberOf(service),
        state: state && (state in ANSWERS ? ANSWERS[state as keyof typeof ANSWERS] : ANSWERS.other),
        isOther: !other.includes(id)
      }
    })
  }
  const exampleOf = (list: ListName, example: Example): ListText['example'] => {
    const { combination, place } = example
    const said = labelsOf(combination.needs).join(', ') || 'Nothing said'
    const where = place.moment
      ? [forcesText(new Set([place.force]), 1), formatMoment(place.moment, { content })]
      : []
    return {
      of: [said, ...where].join('. '),
      before: rowsOf(before, example.before, example.after, list, example),
      after: rowsOf(after, example.after, example.before, list, example)
    }
  }
  return { line, exampleOf }
}

/** @returns all differences between two revisions of the content, in sentences. */
export const describeDifference = (before: Revision, after: Revision): ChangesText => {
  const compared = { before, after, from: after.content.calendar.builtOn }
  const { line, exampleOf } = wordsFor(compared)
  // An item that is added or removed matters more than a new order.
  const changes = outcomeChanges(compared).toSorted(
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
        lines: found.map(line),
        example: exampleOf(list, first.example)
      }
    }),
    fullLists: changes
      .filter(({ list, kind }) => (list.startsWith('all') || list === 'localContacts') && kind !== 'order')
      .map(line),
    facts: factChanges(before, after, compared.from)
  }
}
