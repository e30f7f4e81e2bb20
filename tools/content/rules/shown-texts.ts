import type * as z from 'zod'
import { schemaOfService, TEXT_FILES, TRANSLATED_PARTS } from '../locales/translatable.ts'
import type { DrillSource, LanguageSource, Sources } from '../parse/sources.ts'
import type { Path, YamlFile } from '../parse/yaml-file.ts'
import { drillFile } from '../schema/drill.ts'
import { FILES } from '../schema/files.ts'
import { forceFile } from '../schema/force.ts'
import { isProse } from '../schema/kinds.ts'
import { fieldKindOf, schemaAt } from '../schema/walk.ts'
import { namesNumberInWords } from './numbers-in-text.ts'

/** The parts of the content that `shownTexts` reads. */
export const SHOWN_PARTS = [...TRANSLATED_PARTS, 'languages', 'drills'] as const

/**
 * A text that is shown on a phone or in a drill, and that contains a digit, a number in words or a possible site name.
 */
export interface ShownText {
  readonly yaml: YamlFile
  readonly path: Path
  readonly text: string
  /** Numbers, hours and addresses are no prose: they have rules of their own. */
  readonly isProse: boolean
}

/** Matches the name of a site. */
export const HOST = /\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b/gi

/** Fields that only reviewers read. */
export const FOR_REVIEWERS: readonly PropertyKey[] = ['sources', 'differences', 'seen']

const mayNameNumberOrSite = (text: string) => /\p{N}|\.[a-z]/iu.test(text) || namesNumberInWords(text)

const textsIn = (
  { yaml, value }: { readonly yaml: YamlFile; readonly value: unknown },
  schema: z.ZodType,
  leftOut = FOR_REVIEWERS,
  path: Path = []
): readonly ShownText[] => {
  if (typeof value === 'string') {
    if (!mayNameNumberOrSite(value)) return []
    const of = schemaAt(schema, path)
    return [{ yaml, path, text: value, isProse: !of || isProse(fieldKindOf(of)) }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => !leftOut.includes(key))
    .flatMap(([key, inner]) =>
      textsIn({ yaml, value: inner }, schema, leftOut, [...path, Array.isArray(value) ? Number(key) : key])
    )
}

type Force = Sources['forces'] extends ReadonlyMap<string, infer One> ? One : never

/** The texts of a force itself. */
const namesOf = ({ yaml, value: { name, website, slots } }: Force) =>
  textsIn({ yaml, value: { name, website, slots } }, forceFile)

/** The texts of a drill that a trainee sees or hears. */
const drillTextsOf = (drill: DrillSource) => textsIn(drill, drillFile, ['references'])

const translationsOf = ({ yaml, value: { words } }: LanguageSource) =>
  Object.entries(words)
    .filter(([, { says }]) => mayNameNumberOrSite(says))
    .map(([key, { says }]): ShownText => ({ yaml, path: ['words', key, 'says'], text: says, isProse: true }))

/** @returns every shown text that may contain a number or a site. */
export const shownTexts = (sources: Pick<Sources, (typeof SHOWN_PARTS)[number]>): readonly ShownText[] => [
  ...sources.serviceEntries.flatMap(service => textsIn(service, schemaOfService(service))),
  ...TEXT_FILES.flatMap(name => textsIn(sources[name], FILES[name])),
  ...[...sources.drills.values()].flatMap(drillTextsOf),
  ...[...sources.forces.values()].flatMap(namesOf),
  ...[...sources.languages.values()].flatMap(translationsOf)
]
