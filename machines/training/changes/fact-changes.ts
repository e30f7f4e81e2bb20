import type { Content, DayNumber, Hours } from '../../content/content.ts'
import { nameInList } from '../../content/entry-name.ts'
import { NEEDS, QUESTIONS } from '../../content/vocabulary.ts'
import { formatFullDate } from '../../hours/format-date.ts'
import { formatHours } from '../../hours/format-hours.ts'
import { hoursWords } from '../../language/hours-words.ts'
import type { Revision } from '../outcomes/revision.ts'

/** An item whose words or facts changed. */
export interface FactText {
  readonly id: string
  readonly kind: string
  readonly name: string
  /** "New" or "Removed", if it is; then the kind, the name and the id. */
  readonly heading: string
  readonly fields: readonly { readonly field: string; readonly before: string; readonly after: string }[]
}

interface Item {
  readonly kind: string
  readonly id: string
  readonly name: string
  readonly value: unknown
}

/** @returns everything in a revision, by kind and id, except the day of the build. */
const itemsOf = ({ content, packs }: Revision): ReadonlyMap<string, Item> => {
  const { tips, actions, services, needs, questions, forces, nationNotes, screens } = content
  const { builtOn: _, ...calendar } = content.calendar
  const { beforeYouStart, vital, times } = content
  const words = { ...screens, beforeYouStart, answers: questions.answers, calendar, vital, times }
  const item = (kind: string, id: string, name: string, value: unknown): Item => ({ kind, id, name, value })
  const orderOf = (list: 'tips' | 'actions', { [list]: items }: Pick<Content, 'tips' | 'actions'>) =>
    // The order counts as content, because it settles ties.
    item('order of a list', list, list, { order: items.map(({ id }) => id) })
  const items = [
    ...tips.map(tip => item('tip', tip.id, tip.say, tip)),
    ...actions.map(action => item('officer action', action.id, action.line, action)),
    ...services.map(service => item('contact', service.id, service.name, service)),
    ...Object.values(packs).flatMap(({ localServices }) =>
      localServices.map(service => item('local contact', service.id, service.name, service))
    ),
    ...NEEDS.map(id => item('need', id, needs[id].label, needs[id])),
    ...QUESTIONS.map(id => item('question', id, questions[id].prompt, questions[id])),
    ...forces.map(force => {
      const pack = packs[force.id]
      const value = { ...force, ...pack, localServices: pack?.localServices.map(({ id }) => id) ?? [] }
      return item('force', force.id, force.name, value)
    }),
    ...nationNotes.map(note => item('note on the law', note.nation, note.nation, note)),
    ...Object.entries(words).map(([id, value]) => item('words on the screen', id, id, value)),
    orderOf('tips', content),
    orderOf('actions', content)
  ]
  return new Map(items.map(one => [`${one.kind} ${one.id}`, one]))
}

/** The fields that contain a day as a number. */
const DAYS = ['on', 'reviewBy', 'knownUntil']

/** A value in the content: as JSON, and as people read it. */
interface Value {
  readonly raw: string
  readonly text: string
}

/**
 * @param from exceptions to opening hours are left out before this day.
 * @returns a function that takes a part of the content, and returns each value in it with its path, such as
 * `phone number`. `raw` is empty if there is no value.
 */
export const valuesAt = (content: Content, from: DayNumber) => {
  const opening = hoursWords(content)
  const entry = (path: string, value: unknown, text: string): readonly [string, Value] => [
    path,
    { raw: JSON.stringify(value) ?? '', text }
  ]
  const valuesOf = (value: unknown, path = ''): readonly (readonly [string, Value])[] => {
    if (value === undefined) return []
    const key = path.split(' ').at(-1) ?? ''
    const inside = (name: string, inner: unknown) => valuesOf(inner, `${path} ${name}`.trim())
    if (Array.isArray(value)) {
      const isPlain = !value.some(one => typeof one === 'object' && one !== null)
      const texts = value.map((one, at) =>
        !isPlain ? nameInList(one, at) : typeof one === 'number' ? formatFullDate(one) : String(one)
      )
      if (isPlain) return [entry(path, value, texts.join(', '))]
      return [
        entry(`${path} order`.trim(), texts, texts.join(', ')),
        ...value.flatMap((one, at) => inside(texts[at] ?? '', one))
      ]
    }
    if (key === 'hours' && Object.hasOwn(Object(value), 'confirmed')) {
      const hours = value as Hours
      const { confirmed, ...times } = hours
      const text = formatHours(hours, { day: from, minute: 0 }, opening).join('. ')
      return [entry(path, times, text), entry(`${path} confirmed`, confirmed, String(confirmed))]
    }
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).flatMap(([name, inner]) => inside(name, inner))
    const isDay = typeof value === 'number' && DAYS.includes(key)
    return [entry(path, value, isDay ? formatFullDate(value) : String(value))]
  }
  return valuesOf
}

/**
 * @param from exceptions to opening hours are left out before this day.
 * @returns the items that have changed, each with its changed texts and facts.
 */
export const factChanges = (before: Revision, after: Revision, from: DayNumber): readonly FactText[] => {
  const valuesOf = valuesAt(after.content, from)
  const [oldItems, newItems] = [itemsOf(before), itemsOf(after)]
  return [...new Set([...newItems.keys(), ...oldItems.keys()])].flatMap(key => {
    const [oldItem, newItem] = [oldItems.get(key), newItems.get(key)]
    const { kind, id, name } = (oldItem ?? newItem) as Item
    const [old, now] = [oldItem, newItem].map(item => new Map(item ? valuesOf(item.value) : []))
    const fields = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].flatMap(field => {
      const [oldValue, newValue] = [old?.get(field), now?.get(field)]
      if (oldValue?.raw === newValue?.raw) return []
      return { field, before: oldValue?.text ?? '(nothing)', after: newValue?.text ?? '(nothing)' }
    })
    const heading = `${!oldItem ? 'New ' : newItem ? '' : 'Removed '}${kind}: ${name} (${id})`
    return fields.length > 0 ? { id, kind, name, heading, fields } : []
  })
}
