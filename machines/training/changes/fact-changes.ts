import type { Content, DayNumber, Service } from '../../content/content.ts'
import { NEEDS, QUESTIONS } from '../../content/vocabulary.ts'
import { openingWords } from '../../language/opening-words.ts'
import type { Revision } from '../outcomes/revision.ts'
import { fieldValuesOf, type ValueFormat } from './field-values.ts'

/** The item that a text or a fact belongs to. */
type Kind =
  | 'tip'
  | 'action'
  | 'contact'
  | 'localContact'
  | 'need'
  | 'question'
  | 'force'
  | 'nation'
  | 'screen'
  | 'order'

/** A changed value; `before` or `after` is missing if there was or is none. */
interface FieldChange {
  /** As editors write it: `phone number`. */
  readonly field: string
  readonly before?: string | undefined
  readonly after?: string | undefined
}

/** An item with changed texts or facts. */
export interface FactChange {
  readonly kind: Kind
  readonly id: string
  readonly name: string
  readonly is: 'new' | 'gone' | 'changed'
  readonly fields: readonly FieldChange[]
}

interface Thing {
  readonly kind: Kind
  readonly id: string
  readonly name: string
  readonly value: unknown
}

const contact =
  (kind: Kind) =>
  (value: Service): Thing => ({ kind, id: value.id, name: value.name, value })

const localsOf = ({ packs }: Revision): readonly Thing[] => {
  const services = Object.values(packs).flatMap(({ localServices }) => localServices)
  return [...new Map(services.map(service => [service.id, service])).values()].map(contact('localContact'))
}

const forcesOf = ({ content, packs }: Revision): readonly Thing[] =>
  content.forces.map(force => ({
    kind: 'force',
    id: force.id,
    name: force.name,
    value: {
      ...force,
      website: packs[force.id]?.website,
      localServices: packs[force.id]?.localServices.map(({ id }) => id)
    }
  }))

/** Lists whose order settles ties. */
const ordersOf = (content: Content): readonly Thing[] =>
  (['tips', 'actions'] as const).map(list => ({
    kind: 'order',
    id: list,
    name: list,
    value: { order: content[list].map(({ id }) => id) }
  }))

const screensOf = ({ screens, beforeYouStart, questions, calendar, vital }: Content): readonly Thing[] => {
  const { builtOn: _, ...days } = calendar
  const parts = { ...screens, beforeYouStart, answers: questions.answers, calendar: days, vital }
  return Object.entries(parts).map(([id, value]) => ({ kind: 'screen', id, name: id, value }))
}

/** Everything in a revision, except the day on which it was built. */
const thingsOf = (revision: Revision): readonly Thing[] => {
  const { content } = revision
  return [
    ...content.tips.map((value): Thing => ({ kind: 'tip', id: value.id, name: value.say, value })),
    ...content.actions.map((value): Thing => ({ kind: 'action', id: value.id, name: value.line, value })),
    ...content.services.map(contact('contact')),
    ...localsOf(revision),
    ...NEEDS.map(
      (id): Thing => ({ kind: 'need', id, name: content.needs[id].label, value: content.needs[id] })
    ),
    ...QUESTIONS.map(
      (id): Thing => ({
        kind: 'question',
        id,
        name: content.questions[id].prompt,
        value: content.questions[id]
      })
    ),
    ...forcesOf(revision),
    ...content.nationNotes.map(
      (value): Thing => ({ kind: 'nation', id: value.nation, name: value.nation, value })
    ),
    ...screensOf(content),
    ...ordersOf(content)
  ]
}

const fieldsBetween = (
  before: Thing | undefined,
  after: Thing | undefined,
  format: ValueFormat
): readonly FieldChange[] => {
  const [was, is] = [before, after].map(thing => new Map(thing ? fieldValuesOf(thing.value, format) : []))
  return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].flatMap(field => {
    const [old, now] = [was?.get(field), is?.get(field)]
    if (old?.raw === now?.raw) return []
    return { field, before: old?.text, after: now?.text }
  })
}

const keyOf = ({ kind, id }: Thing) => `${kind} ${id}`

/**
 * @param from exceptions of opening hours are listed from this day on.
 * @returns every changed text and fact, with its item.
 */
export const factChanges = (before: Revision, after: Revision, from: DayNumber): readonly FactChange[] => {
  const format = { opening: openingWords(after.content), from }
  const [was, is] = [before, after].map(
    revision => new Map(thingsOf(revision).map(thing => [keyOf(thing), thing]))
  )
  return [...new Set([...(is?.keys() ?? []), ...(was?.keys() ?? [])])].flatMap(key => {
    const [old, now] = [was?.get(key), is?.get(key)]
    const fields = fieldsBetween(old, now, format)
    const thing = now ?? old
    if (fields.length === 0 || !thing) return []
    const { kind, id } = thing
    return {
      kind,
      id,
      name: (old ?? thing).name,
      is: !old ? 'new' : now ? 'changed' : 'gone',
      fields
    } as const
  })
}
