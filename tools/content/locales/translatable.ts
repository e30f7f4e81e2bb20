import type * as z from 'zod'
import type { Content } from '../../../machines/content/content.ts'
import { nameInList } from '../../../machines/content/entry-name.ts'
import { oncePer } from '../once-per.ts'
import { isShown, type ServiceEntry } from '../parse/services.ts'
import type { Sources } from '../parse/sources.ts'
import type { Path, YamlFile } from '../parse/yaml-file.ts'
import { drillFile } from '../schema/drill.ts'
import { FILES } from '../schema/files.ts'
import { forceFile, localService } from '../schema/force.ts'
import { serviceFile } from '../schema/service.ts'
import { type TextFacts, textFactsOf } from '../schema/text.ts'
import { descriptionOf, schemaAt } from '../schema/walk.ts'

/** A text of the content: one that is translated too, unless its facts say that it is in English only. */
export interface Translatable {
  /** The key of its English, by which language files name it: the fields that lead to it in `Content`. */
  readonly key: string
  readonly english: string
  /** The facts that its schema has about it. */
  readonly facts: TextFacts
  /** The description in its schema. */
  readonly about: string
  /** The position of its English. */
  readonly yaml: YamlFile
  readonly at: Path
  /** Whether it belongs to a local service, whose name is not translated. */
  readonly isLocal: boolean
  /** Held content is translated too, but is not in the page. */
  readonly isShown: boolean
}

/** A value in a file: its path there and in keys, and its schema. */
interface Place {
  readonly yaml: YamlFile
  readonly at: Path
  readonly way: readonly string[]
  readonly schema: z.core.$ZodType | undefined
}

/** The facts that all texts of a file or a service share. */
interface Kind {
  readonly isLocal: boolean
  readonly isShown: boolean
}

const textsWithin = (value: unknown, place: Place, kind: Kind): readonly Translatable[] => {
  const { yaml, at, way, schema } = place
  if (schema === undefined) return []
  if (typeof value === 'string') {
    const facts = textFactsOf(schema)
    const about = descriptionOf(schema)
    return facts ? [{ ...kind, key: way.join('.'), english: value, facts, about, yaml, at }] : []
  }
  const fields: readonly (readonly [field: string | number, inner: unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(Object(value) as object)
  return fields.flatMap(([field, inner]) => {
    const name = typeof field === 'number' ? nameInList(inner, field) : field
    return textsWithin(
      inner,
      {
        yaml,
        at: [...at, field],
        way: field === 'label' ? way : [...way, name],
        schema: schemaAt(schema, [field])
      },
      kind
    )
  })
}

/** For each file: the field with its texts, and the field of `Content` with them, with which their keys begin. */
const ROOTS = {
  'before-you-start.yaml': [[], 'beforeYouStart'],
  'questions.yaml': [[], 'questions'],
  'tips.yaml': [['tips'], 'tips'],
  'screens.yaml': [[], 'screens'],
  'officer-actions.yaml': [['actions'], 'actions'],
  'needs.yaml': [['needs'], 'needs'],
  'nations.yaml': [['notes'], 'nationNotes']
} as const satisfies Readonly<
  Partial<Record<keyof typeof FILES, readonly [readonly string[], keyof Content]>>
>

/** The files with texts of which there is one each. */
export type TextFile = keyof typeof ROOTS
export const TEXT_FILES = Object.keys(ROOTS) as readonly TextFile[]

/** The parts of the content that texts are read from. */
export const TRANSLATED_PARTS = [...TEXT_FILES, 'forces', 'serviceEntries'] as const

type TranslatedSources = Pick<Sources, (typeof TRANSLATED_PARTS)[number]>

const textsOnce = oncePer(textsWithin as (value: object, place: Place, kind: Kind) => readonly Translatable[])

const OF_ALL: Kind = { isLocal: false, isShown: true }

/** @returns every text of a file. */
export const textsOfFile = <File extends TextFile>(
  file: File,
  { yaml, value }: Sources[File]
): readonly Translatable[] => {
  const [at, part] = ROOTS[file]
  const inner = at.reduce<unknown>((holder, field) => (holder as Record<string, unknown>)[field], value)
  return textsOnce(inner as object, { yaml, at, way: [part], schema: schemaAt(FILES[file], at) }, OF_ALL)
}

/** @returns the schema of a national or a local service. */
export const schemaOfService = ({ force }: Pick<ServiceEntry, 'force'>) =>
  force === undefined ? serviceFile : localService

/**
 * @param sources whose files could all be read.
 * @returns every text, in the order of the files, also those that are in English only. It is the one list of them: what is
 * checked, measured, written for translators and compiled is all made from it.
 */
export const textsIn = (sources: TranslatedSources): readonly Translatable[] => [
  ...TEXT_FILES.flatMap(file => textsOfFile(file, sources[file])),
  ...[...sources.forces].flatMap(([id, { yaml, value }]) =>
    // Only forces in Wales have names in Welsh.
    (['name', 'slots', 'editorContact'] as const)
      .filter(field => field !== 'name' || value.region === 'wales')
      .flatMap(field => {
        const way = ['forces', id, field]
        const schema = schemaAt(forceFile, [field])
        return textsWithin(value[field], { yaml, at: [field], way, schema }, OF_ALL)
      })
  ),
  ...sources.serviceEntries.flatMap(service => {
    const { id, yaml, value, force } = service
    const way = ['services', id]
    return textsOnce(
      value,
      { yaml, at: [], way, schema: schemaOfService(service) },
      { isLocal: force !== undefined, isShown: isShown(service) }
    )
  })
]

/** @returns every text of the drills that somebody sees or hears. Their sources have titles of their own. */
export const textsOfDrills = ({ drills }: Pick<Sources, 'drills'>): readonly Translatable[] =>
  [...drills].flatMap(([id, { yaml, value }]) =>
    textsOnce(value, { yaml, at: [], way: [id], schema: drillFile }, OF_ALL).filter(
      ({ facts }) => facts.for !== 'english'
    )
  )

/** @returns every text for the screen: translated ones, and those that are said aloud only in English. */
export const screenTextsOf = (sources: TranslatedSources): readonly Translatable[] =>
  textsIn(sources).filter(
    ({ facts }) => facts.for === 'person' || facts.for === 'officer' || facts.aloud === true
  )

/** @returns every text that is shown in another language too. */
export const stringsOf = (sources: TranslatedSources): readonly Translatable[] =>
  textsIn(sources).filter(({ facts }) => facts.for === 'person' || facts.for === 'officer')
