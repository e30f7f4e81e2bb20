import { camelCase } from '../../../machines/content/letter-case.ts'
import { nameInList } from '../../../machines/content/vocabulary.ts'
import { oncePer } from '../once-per.ts'
import { isShown } from '../parse/services.ts'
import type { Sources } from '../parse/sources.ts'
import type { Path, YamlFile } from '../parse/yaml-file.ts'
import { type Audience, audienceOf, isListed } from './audience.ts'

/** A text of the content that stands in other languages too. */
export interface Translatable {
  /** The way to its English: the file, then the fields that lead to it. It is what language files name it by. */
  readonly key: string
  /** The way to it in `Content`. */
  readonly path: readonly string[]
  readonly english: string
  readonly audience: Audience
  /** Where its English stands. */
  readonly yaml: YamlFile
  readonly at: Path
  /** It belongs to a local service: what that is called is a name, and stays one. */
  readonly isLocal: boolean
  /** What is held back is translated, and stays out of the page. */
  readonly isShown: boolean
}

/** Whether a text is what a number is called where nothing may tell what it is for. */
export const isNeutralName = (key: string): boolean => key.endsWith('.neutral-name')

/** A place in a file, with what keys and paths call it. */
interface Place {
  readonly yaml: YamlFile
  readonly at: Path
  readonly way: readonly string[]
  readonly path: readonly string[]
}

type Found = Place & { readonly english: string }

/** Every text below a place. Names of things stay as they are; fields are spelled as code spells them in the path. */
const textsIn = (value: unknown, place: Place): readonly Found[] => {
  const { yaml, at, way, path } = place
  if (typeof value === 'string') return [{ ...place, english: value }]
  if (Array.isArray(value))
    return value.flatMap((item, which) => {
      const name = nameInList(item, which)
      return textsIn(item, { yaml, at: [...at, which], way: [...way, name], path: [...path, name] })
    })
  return Object.entries(Object(value) as object).flatMap(([field, inner]) =>
    textsIn(inner, {
      yaml,
      at: [...at, field],
      way: field === 'label' ? way : [...way, field],
      path: [...path, camelCase(field)]
    })
  )
}

/** Each file by the name that its keys begin with, the field in it where texts stand, and where they stand in `Content`. */
const ROOTS = [
  ['before-you-start', [], 'beforeYouStart'],
  ['questions', [], 'questions'],
  ['tips', ['tips'], 'tips'],
  ['screens', [], 'screens'],
  ['officer-actions', ['actions'], 'actions'],
  ['needs', ['needs'], 'needs'],
  ['nations', ['notes'], 'nationNotes']
] as const

const ROOT_FILES = ROOTS.map(([name]) => `${name}.yaml` as const)

/** The parts of the content that texts are read from. */
export const TRANSLATED_PARTS = [...ROOT_FILES, 'forces', 'serviceEntries'] as const

type TranslatedSources = Pick<Sources, (typeof TRANSLATED_PARTS)[number]>

/** What is known of all texts of a file or a service. */
interface Kind {
  readonly isLocal: boolean
  readonly isShown: boolean
}

/** Texts with their keys, whoever they are for. */
type Keyed = Omit<Translatable, 'audience'> & { readonly audience: Audience | undefined }

const keyedIn = oncePer((value: object, place: Place, kind: Kind): readonly Keyed[] =>
  textsIn(value, place).map(({ way, ...found }) => {
    const key = way.join('.')
    return { ...found, ...kind, key, audience: audienceOf(key) }
  })
)

const OF_ALL: Kind = { isLocal: false, isShown: true }

const rootsOf = (sources: TranslatedSources): readonly Keyed[] => [
  ...ROOTS.flatMap(([name, at, part]) => {
    const { yaml, value } = sources[`${name}.yaml`]
    const inner = at.reduce<unknown>((holder, field) => (holder as Record<string, unknown>)[field], value)
    return keyedIn(inner as object, { yaml, at, way: [name], path: [part] }, OF_ALL)
  }),
  // Only they have names in Welsh.
  ...[...sources.forces]
    .filter(([, { value }]) => value.region === 'wales')
    .flatMap(
      ([
        id,
        {
          yaml,
          value: { name }
        }
      ]) => keyedIn({ name }, { yaml, at: [], way: ['forces', id], path: ['forces', id] }, OF_ALL)
    ),
  ...sources.serviceEntries.flatMap(service => {
    const { id, yaml, value, force } = service
    const way = ['services', id]
    const kind = { isLocal: force !== undefined, isShown: isShown(service) }
    return keyedIn(value, { yaml, at: [], way, path: way }, kind)
  })
]

const isName = ({ isLocal, path }: Keyed) => isLocal && path[2] === 'name'

/** @returns the keys of texts that are in none of the lists that tell whom a text is for. */
export const unlisted = (sources: TranslatedSources): readonly string[] =>
  rootsOf(sources)
    .map(({ key }) => key)
    .filter(key => !isListed(key))

/**
 * @param sources whose files could all be read.
 * @returns every text that is shown in another language, in the order of the files. It is the one list of them: what is
 * checked, written for translators and compiled is all made from it.
 */
export const stringsOf: (sources: TranslatedSources) => readonly Translatable[] = oncePer(sources =>
  rootsOf(sources).filter((one): one is Translatable => one.audience !== undefined && !isName(one))
)
