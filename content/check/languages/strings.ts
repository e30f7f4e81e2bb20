import type { Sources } from '../sources.ts'
import { type Audience, audienceOf } from './audience.ts'

/** A text of the content that stands in other languages too. */
export interface Translatable {
  /** The way to its English: the file, then the fields that lead to it. It is what language files name it by. */
  readonly key: string
  /** The way to it in `Content`. */
  readonly path: readonly string[]
  readonly english: string
  readonly audience: Audience
  /** It belongs to a local service, which its force may add before any translator has seen it. */
  readonly isLocal: boolean
}

interface Found {
  readonly way: readonly string[]
  readonly path: readonly string[]
  readonly english: string
}

const camel = (field: string) => field.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** What something in a list is called: by what tells it from its neighbours, or by its place, counted from 1. */
const nameIn = (item: unknown, at: number): string => {
  const { id, nation } = Object(item) as { readonly id?: string; readonly nation?: string }
  return id ?? nation ?? String(at + 1)
}

/** Every text below a place. Names of things stay as they are; fields are spelled as code spells them in the path. */
const textsIn = (value: unknown, way: readonly string[], path: readonly string[]): readonly Found[] => {
  if (typeof value === 'string') return [{ way, path, english: value }]
  if (Array.isArray(value))
    return value.flatMap((item, at) => textsIn(item, [...way, nameIn(item, at)], [...path, nameIn(item, at)]))
  return Object.entries(Object(value) as object).flatMap(([field, inner]) =>
    textsIn(inner, field === 'label' ? way : [...way, field], [...path, camel(field)])
  )
}

/** Where texts stand, by the names that keys begin with. */
const rootsOf = (sources: Sources): readonly Found[] => [
  ...textsIn(sources['before-you-start.yaml'].value, ['before-you-start'], ['beforeYouStart']),
  ...textsIn(sources['questions.yaml'].value, ['questions'], ['questions']),
  ...textsIn(sources['tips.yaml'].value.tips, ['tips'], ['tips']),
  ...textsIn(sources['screens.yaml'].value, ['screens'], ['screens']),
  ...textsIn(sources['officer-actions.yaml'].value.actions, ['officer-actions'], ['actions']),
  ...textsIn(sources['needs.yaml'].value.needs, ['needs'], ['needs']),
  ...textsIn(sources['nations.yaml'].value.notes, ['nations'], ['nationNotes']),
  /** Only they have names in Welsh. */
  ...[...sources.forces]
    .filter(([, { value }]) => value.region === 'wales')
    .flatMap(([id, { value }]) => textsIn(value.name, ['forces', id, 'name'], ['forces', id, 'name'])),
  ...sources.offered.flatMap(({ id, value }) => textsIn(value, ['services', id], ['services', id]))
]

/**
 * @param sources whose files could all be read.
 * @returns every text that is shown in another language, in the order of the files. It is the one list of them: what is
 * checked, written for translators and compiled is all made from it.
 */
export const stringsOf = (sources: Sources): readonly Translatable[] => {
  const local = new Set(sources.offered.filter(({ force }) => force !== undefined).map(({ id }) => id))
  return rootsOf(sources).flatMap(({ way, path, english }) => {
    const key = way.join('.')
    const audience = audienceOf(key)
    const isLocal = path[0] === 'services' && local.has(path[1] ?? '')
    /** What a local service is called is a name, and stays one. */
    const isName = isLocal && path[2] === 'name'
    return audience && !isName ? { key, path, english, audience, isLocal } : []
  })
}
