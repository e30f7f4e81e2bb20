import type * as z from 'zod'
import { AT_START, type Diagnostic, diagnosticAt, type Finding } from '../diagnostic.ts'
import type { drillFile } from '../schema/drill.ts'
import { FILES, FOLDERS } from '../schema/files.ts'
import { languageFile } from '../schema/language.ts'
import { type Parsed, parse, type Result } from './parse.ts'
import {
  type ForceSource,
  type ServiceEntry,
  type ServiceFiles,
  type ServiceSource,
  serviceEntriesIn
} from './services.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

type FileName = keyof typeof FILES
type Folder = keyof typeof FOLDERS
export type DrillSource = Parsed<z.output<typeof drillFile>>
export type LanguageSource = Parsed<z.output<typeof languageFile>>

/** Every parsed file of the content; services and forces by the names of their files. */
export type Sources = {
  readonly [File in FileName]: Parsed<z.output<(typeof FILES)[File]>>
} & /** Those that could be read. */ ServiceFiles & {
    /** Every service, national and local. */
    readonly serviceEntries: readonly ServiceEntry[]
    /** Left out if any could not be read, so that no rule reports something as missing because of a misplaced colon. */
    readonly everyService: ReadonlyMap<string, ServiceSource>
    readonly everyForce: ReadonlyMap<string, ForceSource>
    /** The files that could be read. */
    readonly drills: ReadonlyMap<string, DrillSource>
    /** The languages that could be read, by their tags. */
    readonly languages: ReadonlyMap<string, LanguageSource>
  }

/** Whether these parts could all be read. */
export const hasParts = <Name extends keyof Sources>(
  sources: Partial<Sources>,
  parts: readonly Name[]
): sources is Partial<Sources> & Pick<Sources, Name> => parts.every(part => sources[part] !== undefined)

const ALL_PARTS: readonly (keyof Sources)[] = [
  ...(Object.keys(FILES) as FileName[]),
  ...(Object.keys(FOLDERS) as Folder[]),
  ...(['serviceEntries', 'everyService', 'everyForce'] as const)
]

/** Whether every file could be read. */
export const isComplete = (sources: Partial<Sources>): sources is Sources => hasParts(sources, ALL_PARTS)

/** @returns every file of content that could all be read. */
export const filesOf = (sources: Sources): readonly YamlFile[] => [
  ...(Object.keys(FILES) as FileName[]).map(file => sources[file].yaml),
  ...(Object.keys(FOLDERS) as Folder[]).flatMap(folder =>
    [...sources[folder].values()].map(({ yaml }) => yaml)
  )
]

/** The text of every YAML file by its path below the content folder. */
export type Texts = ReadonlyMap<string, string>

/**
 * Whether a file below the content folder is content. Files in `approved` are generated: the content as it was last
 * accepted.
 * @param path with forward slashes.
 */
export const isContentFile = (path: string): boolean => /\.ya?ml$/.test(path) && !path.startsWith('approved/')

const TAG = '[a-z]{2,3}(?:-[A-Z][a-z]{3})?'

/** Whether a language may have this tag, as BCP 47 writes it: the language, and the script where that is not the usual one. */
export const isTag = (text: string): boolean => new RegExp(`^${TAG}$`).test(text)

const NAME = `(?<!^languages/)[a-z][a-z0-9-]*|(?<=^languages/)${TAG}`
const IN_FOLDER = new RegExp(`^(${Object.keys(FOLDERS).join('|')})/(${NAME})\\.yaml$`)

/** Whether a file of this path, below the content folder, has a place in the content. */
export const isKnownFile = (path: string): boolean => Object.hasOwn(FILES, path) || IN_FOLDER.test(path)

const parseAfresh = (schema: z.ZodType, file: string, text: string) => {
  const { yaml, errors } = readYaml(file, text)
  return yaml && errors.length === 0 ? parse(schema, yaml) : { parsed: undefined, errors }
}

/** Enough for a file before and after an edit, and in each of two folders. */
const TEXTS_KEPT = 4

/**
 * Parsing takes two thirds of a check, and only one file is edited at a time. So a file with one of its last few texts
 * is not parsed again. The most recent text comes last.
 */
const lastParsed = new Map<string, readonly { readonly text: string; readonly result: unknown }[]>()

const parseText = <Schema extends z.ZodType>(schema: Schema, file: string, text: string) => {
  const kept = lastParsed.get(file) ?? []
  const entry = kept.find(one => one.text === text) ?? { text, result: parseAfresh(schema, file, text) }
  lastParsed.set(file, [...kept.filter(one => one !== entry), entry].slice(-TEXTS_KEPT))
  return entry.result as Result<Schema>
}

const wholeFile = (file: string, ...finding: Finding): Diagnostic =>
  diagnosticAt('error', file, AT_START, finding)

const parseFixed = (texts: Texts) =>
  Object.entries(FILES).map(([file, schema]) => {
    const text = texts.get(file)
    if (text !== undefined) return { file, ...parseText<z.ZodType>(schema, file, text) }
    const fix = 'Put it back: content/README.md says what it contains.'
    return { file, parsed: undefined, errors: [wholeFile(file, 'This file is missing.', fix)] }
  })

const unknownFile = (file: string) =>
  wholeFile(
    file,
    'There should be no file of this name.',
    'Remove it, or move it into services/, forces/ or drills/ with a name of lower-case letters, digits and hyphens; a language into languages/ by its tag, as "ro".'
  )

/** @returns the files of a folder that could be read, and whether that was all of them. */
const parseFolder = <Schema extends z.ZodType>(folder: Folder, schema: Schema, texts: Texts) => {
  const files = [...texts]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .flatMap(([file, text]) => {
      const [, parent, id = ''] = IN_FOLDER.exec(file) ?? []
      return parent === folder ? { id, ...parseText(schema, file, text) } : []
    })
  const byId = new Map(files.flatMap(({ id, parsed }) => (parsed ? [[id, parsed] as const] : [])))
  return { byId, isWhole: byId.size === files.length, errors: files.flatMap(({ errors }) => errors) }
}

/** @returns a language as read from its file, and the errors of that file. */
export const parseLanguage = (tag: string, text: string) => {
  const { parsed, errors } = parseText(languageFile, `languages/${tag}.yaml`, text)
  return { source: parsed, errors }
}

/** Parses every file. @returns the parsed files, by name, and every error of every file. */
export const parseSources = (texts: Texts): { sources: Partial<Sources>; errors: readonly Diagnostic[] } => {
  const fixed = parseFixed(texts)
  const services = parseFolder('services', FOLDERS.services, texts)
  const forces = parseFolder('forces', FOLDERS.forces, texts)
  const drills = parseFolder('drills', FOLDERS.drills, texts)
  const languages = parseFolder('languages', FOLDERS.languages, texts)
  const strays = [...texts.keys()].filter(file => !isKnownFile(file)).map(unknownFile)
  const folders: ServiceFiles = { services: services.byId, forces: forces.byId }
  const sources = {
    ...Object.fromEntries(fixed.filter(part => part.parsed).map(part => [part.file, part.parsed])),
    ...folders,
    drills: drills.byId,
    languages: languages.byId,
    serviceEntries: serviceEntriesIn(folders),
    ...(services.isWhole && strays.length === 0 ? { everyService: services.byId } : {}),
    ...(forces.isWhole && strays.length === 0 ? { everyForce: forces.byId } : {})
  } as Partial<Sources>
  return {
    sources,
    errors: [
      ...[...fixed, services, forces, drills, languages].flatMap(
        ({ errors }): readonly Diagnostic[] => errors
      ),
      ...strays
    ]
  }
}
