import type { Content, DayNumber, Hours } from '../../content/content.ts'
import { nameInList } from '../../content/entry-name.ts'
import { NEEDS, QUESTIONS } from '../../content/vocabulary.ts'
import { formatFullDate } from '../../hours/format-date.ts'
import { formatHours } from '../../hours/format-hours.ts'
import { openingWords } from '../../language/opening-words.ts'
import type { Revision } from '../outcomes/revision.ts'

/** An item whose words or facts changed. */
export interface FactText {
  readonly id: string
  readonly kind: string
  readonly name: string
  /** All changes of one kind: new, removed or changed items. */
  readonly heading: string
  readonly fields: readonly { readonly field: string; readonly before: string; readonly after: string }[]
}

interface Item {
  readonly kind: string
  readonly id: string
  readonly name: string
  readonly value: unknown
}

/** Everything in a revision, except the day on which it was built. */
const itemsOf = ({ content, packs }: Revision): ReadonlyMap<string, Item> => {
  const { tips, actions, services, needs, questions, forces, nationNotes, screens } = content
  const { builtOn: _, ...calendar } = content.calendar
  const { beforeYouStart, vital } = content
  const words = { ...screens, beforeYouStart, answers: questions.answers, calendar, vital }
  const item = (kind: string, id: string, name: string, value: unknown): Item => ({ kind, id, name, value })
  const orderOf = (list: 'tips' | 'actions', { [list]: items }: Pick<Content, 'tips' | 'actions'>) =>
    // The order settles ties.
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
      const { website, councils, localServices = [] } = packs[force.id] ?? {}
      const value = { ...force, website, councils, localServices: localServices.map(({ id }) => id) }
      return item('force', force.id, force.name, value)
    }),
    ...nationNotes.map(note => item('note on the law', note.nation, note.nation, note)),
    ...Object.entries(words).map(([id, value]) => item('words on the screen', id, id, value)),
    orderOf('tips', content),
    orderOf('actions', content)
  ]
  return new Map(items.map(one => [`${one.kind} ${one.id}`, one]))
}

/** Fields that hold days as numbers. */
const DAYS = ['on', 'reviewBy', 'knownUntil']

/** One value of the content: raw, and as people read it. */
interface Value {
  readonly raw: string
  readonly text: string
}

/**
 * @param from exceptions of opening hours are listed from this day on.
 * @returns a function from a part of the content to each value in it by its path, as `phone number`. Where there is no value,
 * `raw` is empty.
 */
export const valuesAt = (content: Content, from: DayNumber) => {
  const opening = openingWords(content)
  const entry = (path: string, value: unknown, text: string): readonly [string, Value] => [
    path,
    { raw: JSON.stringify(value) ?? '', text }
  ]
  const valuesOf = (value: unknown, path = ''): readonly (readonly [string, Value])[] => {
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
 * @param from exceptions of opening hours are listed from this day on.
 * @returns every changed text and fact, with its item.
 */
export const factChanges = (before: Revision, after: Revision, from: DayNumber): readonly FactText[] => {
  const valuesOf = valuesAt(after.content, from)
  const [were, are] = [itemsOf(before), itemsOf(after)]
  return [...new Set([...are.keys(), ...were.keys()])].flatMap(key => {
    const [was, is] = [were.get(key), are.get(key)]
    const { kind, id, name } = (was ?? is) as Item
    const [old, now] = [was, is].map(one => new Map(one ? valuesOf(one.value) : []))
    const fields = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].flatMap(field => {
      const [value, other] = [old?.get(field), now?.get(field)]
      if (value?.raw === other?.raw) return []
      return { field, before: value?.text ?? '(nothing)', after: other?.text ?? '(nothing)' }
    })
    const heading = `${!was ? 'New ' : is ? '' : 'Removed '}${kind}: ${name} (${id})`
    return fields.length > 0 ? { id, kind, name, heading, fields } : []
  })
}
