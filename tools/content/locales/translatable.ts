import type * as z from 'zod'
import type { Content } from '../../../machines/content/content.ts'
import { nameInList } from '../../../machines/content/entry-name.ts'
import { oncePer } from '../once-per.ts'
import { type ForceSource, isShown, type ServiceEntry } from '../parse/services.ts'
import type { DrillSource, LanguageSource, Sources } from '../parse/sources.ts'
import { type Path, valueAt, type YamlFile } from '../parse/yaml-file.ts'
import { namesNumberInWords } from '../rules/numbers-in-text.ts'
import { type Tally, tallyOf } from '../rules/reading/grade.ts'
import { drillFile } from '../schema/drill.ts'
import { FILES } from '../schema/files.ts'
import { forceFile, localService } from '../schema/force.ts'
import { isProse, knownOf, schemaAt, type TextFacts } from '../schema/kinds.ts'
import { serviceFile } from '../schema/service.ts'
import { bindingOf } from './binding.ts'

/** Any text of the content, including those that nobody reads, such as ids and addresses. */
export interface ContentText {
  readonly english: string
  /** The position of its English. */
  readonly yaml: YamlFile
  readonly at: Path
  /** Numbers, hours and addresses are not prose: they have rules of their own. */
  readonly isProse: boolean
  /** Whether it has a digit, a number in English words, or what looks like the name of a site. */
  readonly mayNameNumberOrSite: boolean
  /** The facts from its schema; `undefined` for an id, a date or an address. */
  readonly facts: TextFacts | undefined
}

/** A text that somebody reads. It is translated, unless its facts say that it is in English only. */
export interface Translatable extends ContentText {
  /** The key of its English, by which language files name it: the fields that lead to it in `Content`. */
  readonly key: string
  readonly facts: TextFacts
  /** What binds a translation to this English; left out if it is in English only. */
  readonly of?: string
  /** Its schema, which has its description. */
  readonly schema: z.core.$ZodType
  /** How hard it is to read; left out if nobody says it aloud, or its words may not be changed. */
  readonly tally?: Tally
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

const hasDigitOrSite = (text: string) => /\p{N}|\.[a-z]/iu.test(text)

const textAt = (english: string, { yaml, at, way, schema }: Place, isShown: boolean): ContentText => {
  const known = schema && knownOf(schema)
  const facts = known?.facts
  const text = {
    ...{ english, yaml, at, facts, isProse: !schema || (known !== undefined && isProse(known)) },
    mayNameNumberOrSite: hasDigitOrSite(english) || namesNumberInWords(english)
  }
  if (!schema || !facts) return text
  const isTranslated = facts.for === 'person' || facts.for === 'officer'
  const of = isTranslated && { of: bindingOf(english) }
  const tally = facts.aloud && !facts.fixed && { tally: tallyOf(english) }
  return { ...text, ...of, ...tally, isShown, key: way.join('.'), schema } as Translatable
}

const textsWithin = (value: unknown, place: Place, isShown = true): readonly ContentText[] => {
  if (typeof value === 'string') return [textAt(value, place, isShown)]
  const fields: readonly (readonly [field: string | number, inner: unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(Object(value) as object)
  return fields.flatMap(([field, inner]) => {
    const name = typeof field === 'number' ? nameInList(inner, field) : field
    const at = [...place.at, field]
    const way = field === 'label' ? place.way : [...place.way, name]
    const schema = place.schema && schemaAt(place.schema, [field])
    return textsWithin(inner, { yaml: place.yaml, at, way, schema }, isShown)
  })
}

/** For each file: the path to its texts, and the field of `Content` with which their keys begin. */
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

/** The files with texts that exist once. */
type TextFile = keyof typeof ROOTS
export const TEXT_FILES = Object.keys(ROOTS) as readonly TextFile[]

/** The parts of the content that texts are read from. */
export const TRANSLATED_PARTS = [...TEXT_FILES, 'forces', 'serviceEntries'] as const

type TranslatedSources = Pick<Sources, (typeof TRANSLATED_PARTS)[number]>

/** Walks over the texts of a value, once for each value of a file. */
const everyTextWithin = oncePer(
  textsWithin as (value: object, place: Place, isShown?: boolean) => readonly ContentText[]
)

/** @returns every text of a file, ids and addresses too. */
export const everyTextOfFile = <File extends TextFile>(file: File, { yaml, value }: Sources[File]) => {
  const [at, part] = ROOTS[file]
  const place = { yaml, at, way: [part], schema: schemaAt(FILES[file], at) }
  return everyTextWithin(valueAt(value, at) as object, place)
}

/** @returns every text of a service, national or local. */
export const everyTextOfService = (service: ServiceEntry): readonly ContentText[] => {
  const { id, yaml, value, force } = service
  const schema = force === undefined ? serviceFile : localService
  const place = { yaml, at: [], way: ['services', id], schema }
  return everyTextWithin(value, place, isShown(service))
}

const everyTextWithinForce = oncePer(
  ({ name, slots, editorContact, website }: ForceSource['value'], place: Place) =>
    textsWithin({ name, slots, editorContact, website }, place)
)

/** @returns the texts of a force itself, without its services. */
export const everyTextOfForce = ([id, { yaml, value }]: readonly [string, ForceSource]) =>
  everyTextWithinForce(value, { yaml, at: [], way: ['forces', id], schema: forceFile })

/** @returns every text of a drill. */
export const everyTextOfDrill = ([id, { yaml, value }]: readonly [string, DrillSource]) =>
  everyTextWithin(value, { yaml, at: [], way: [id], schema: drillFile })

/** @returns the translations of a language. */
export const everyTranslation = oncePer(({ yaml, value }: LanguageSource): readonly ContentText[] =>
  Object.entries(value.words).map(([key, { says }]) => ({
    ...{ english: says, yaml, at: ['words', key, 'says'], facts: undefined, isProse: true },
    mayNameNumberOrSite: hasDigitOrSite(says)
  }))
)

const isRead = (text: ContentText): text is Translatable => text.facts !== undefined

/** @returns every text of a file that somebody reads. */
export const textsOfFile = <File extends TextFile>(file: File, source: Sources[File]) =>
  everyTextOfFile(file, source).filter(isRead)

/**
 * @param sources whose files could all be read.
 * @returns every text that somebody reads, in the order of the files, including those in English only. All
 * checks, measurements, translators' sheets and compiled languages are made from this list.
 */
export const textsIn = (sources: TranslatedSources): readonly Translatable[] =>
  [
    ...TEXT_FILES.flatMap(file => everyTextOfFile(file, sources[file])),
    // Only forces in Wales have names in Welsh.
    ...[...sources.forces].flatMap(force =>
      everyTextOfForce(force).filter(({ at }) => at[0] !== 'name' || force[1].value.region === 'wales')
    ),
    ...sources.serviceEntries.flatMap(everyTextOfService)
  ].filter(isRead)

/** @returns every text of the drills that somebody sees or hears. Their sources have titles of their own. */
export const textsOfDrills = ({ drills }: Pick<Sources, 'drills'>): readonly Translatable[] =>
  [...drills]
    .flatMap(everyTextOfDrill)
    .filter(isRead)
    .filter(({ facts }) => facts.for !== 'english')

/** @returns every text for the screen: translated ones, and those that are said aloud only in English. */
export const screenTextsOf = (sources: TranslatedSources): readonly Translatable[] =>
  textsIn(sources).filter(({ of, facts }) => of !== undefined || facts.aloud === true)

/** @returns every text that is shown in another language too. */
export const stringsOf = (sources: TranslatedSources): readonly Translatable[] =>
  textsIn(sources).filter(({ of }) => of !== undefined)
