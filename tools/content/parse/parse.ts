import type * as z from 'zod'
import { counted, type Finding } from '../diagnostic.ts'
import { closestName, nearest } from '../nearest.ts'
import { namesAt } from '../schema/kinds.ts'
import { recover } from './recovery.ts'
import { colonIn } from './syntax.ts'
import { type Path, valueAt, type YamlFile } from './yaml-file.ts'

/** A value that fits its schema, with its file. */
export interface Parsed<T> {
  readonly yaml: YamlFile
  readonly value: T
}

const fieldName = (path: Path) => String(path.filter(part => typeof part === 'string').at(-1) ?? 'the file')

/** The source text, shortened to one line. */
const shown = (yaml: YamlFile, path: Path) => {
  const [line = ''] = yaml.sourceText(path).split('\n')
  return line.length > 60 ? `${line.slice(0, 60)}...` : line
}

const missing = (path: Path): Finding => {
  const name = fieldName(path)
  if (path.length === 0)
    return ['This file is empty.', 'Put it back: content/README.md says what it contains.']
  return typeof path.at(-1) === 'number'
    ? [`An entry of "${name}" is empty.`, 'Write it, or remove its line.', 'remove']
    : [`"${name}" is missing.`, `Add "${name}:" here.`, 'add']
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a set of fields',
  boolean: 'true or false',
  number: 'a whole number above 0',
  int: 'a whole number above 0'
}

const explainType = (yaml: YamlFile, path: Path, expected: string): Finding => {
  const [name, written] = [fieldName(path), yaml.sourceText(path)]
  if (written === '') return missing(path)
  if (expected === 'string' && /^[0-9+][0-9 ]*$/.test(written))
    return [`"${name}" is a bare number, which loses its first zero.`, `Put it in quotes: "${written}".`]
  return (
    (expected === 'string' && colonIn(written)) || [
      `"${name}" must be ${TYPES[expected] ?? expected}.`,
      `Replace what is written here: ${shown(yaml, path)}`
    ]
  )
}

/** @returns the fix; for a file whose ids are compiled into the app, also how to change its list of ids. */
export const orMakeAnew = ({ file }: YamlFile, fix: string): string =>
  ['needs.yaml', 'questions.yaml'].includes(file)
    ? `${fix} To change the list, run "npm run fix" where the source is, and build: ids have lower-case letters, digits and hyphens.`
    : fix

const explainChoice = (yaml: YamlFile, path: Path, options: readonly string[]): Finding => {
  const written = shown(yaml, path).replace(/^(["'])(.*)\1$/, '$2')
  if (written === '') return missing(path)
  const fix = `Did you mean "${nearest(written, options)}"? Use one of: ${options.join(', ')}.`
  return [
    `"${written}" is not a possible value of "${fieldName(path)}".`,
    path.at(-1) === 'id' ? orMakeAnew(yaml, fix) : fix
  ]
}

const empty = (path: Path, origin: string): Finding => [
  `"${fieldName(path)}" is empty.`,
  origin === 'array' ? 'Write at least one.' : 'Write its text.'
]

const explainBound = (path: Path, bound: string): Finding => [
  `"${fieldName(path)}" must be ${bound}.`,
  `Write a number that is ${bound}.`
]

const FORMATS: Readonly<Record<string, string>> = {
  date: 'Write a day as "2026-11-24".',
  url: 'Write a whole address that starts with https://.'
}

/** Unknown fields beyond these are only counted: naming each would take minutes, and help nobody. */
export const MAX_UNKNOWN = 20

/** @returns the missing field that an unknown one was probably meant to be; `undefined` if there is none. */
const fieldMeant = (schema: z.ZodType, { value }: YamlFile, path: Path, name: string): string | undefined => {
  const holder = Object(valueAt(value, path))
  return closestName(
    name,
    namesAt(schema, path).filter(other => !Object.hasOwn(holder, other))
  )
}

const explainUnknown = (schema: z.ZodType, yaml: YamlFile, path: Path, names: readonly string[]) =>
  names.slice(0, MAX_UNKNOWN + 1).map((name, at) => {
    if (at === MAX_UNKNOWN)
      return yaml.error(
        [...path, name],
        `Unknown here too: ${counted(names.length - at, 'more field')}.`,
        'Remove them, or put back the file as it was before.'
      )
    const meant = fieldMeant(schema, yaml, path, name)
    const fix = meant === undefined ? 'Remove it, or correct its spelling.' : `Did you mean "${meant}"?`
    return yaml.error([...path, name], `There is no field "${name}" here.`, fix)
  })

const wrongFormat = (yaml: YamlFile, path: Path, limit: string): string => {
  const length = counted([...String(valueAt(yaml.value, path))].length, 'character')
  const written = shown(yaml, path) + (/at most .*characters/.test(limit) ? ` (${length})` : '')
  return `"${fieldName(path)}" has the wrong format: ${written.replace(/\.?$/, '.')}`
}

const explain = (yaml: YamlFile, issue: z.core.$ZodIssue): Finding => {
  const { path } = issue
  switch (issue.code) {
    case 'invalid_type':
      return explainType(yaml, path, issue.expected)
    case 'invalid_value':
      return explainChoice(yaml, path, issue.values.map(String))
    case 'too_big':
      return issue.origin === 'number'
        ? explainBound(path, `at most ${issue.maximum}`)
        : explainType(yaml, path, issue.origin)
    case 'too_small':
      if (issue.origin !== 'number') return empty(path, issue.origin)
      return issue.inclusive
        ? explainBound(path, `at least ${issue.minimum}`)
        : explainType(yaml, path, 'number')
    case 'invalid_union':
    case 'invalid_format':
      return [
        wrongFormat(yaml, path, issue.message),
        ('format' in issue ? FORMATS[issue.format] : undefined) ?? issue.message
      ]
    default:
      return [`"${fieldName(path)}": ${issue.message}.`, 'See content/README.md.']
  }
}

/**
 * Leaves out what adds nothing: that an empty text has the wrong format, and that a field is missing whose
 * name is misspelt.
 */
const withoutRepeats = (schema: z.ZodType, yaml: YamlFile, issues: readonly z.core.$ZodIssue[]) => {
  const placeOf = ({ path }: { readonly path: Path }) => JSON.stringify(path)
  const empty = new Set(issues.filter(({ code }) => code === 'too_small').map(placeOf))
  const misspelt = new Set(
    issues.flatMap(issue =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.slice(0, MAX_UNKNOWN).map(name => {
            const meant = fieldMeant(schema, yaml, issue.path, name) ?? name
            return placeOf({ path: [...issue.path, meant] })
          })
        : []
    )
  )
  return issues.filter(
    issue => !misspelt.has(placeOf(issue)) && (issue.code !== 'invalid_format' || !empty.has(placeOf(issue)))
  )
}

/**
 * Validates one file against its schema.
 * @returns the value, and every error. If there are errors the value has placeholders, for rules that span several files only;
 * it is `undefined` if the file cannot be recovered.
 */
export const parse = <Schema extends z.ZodType>(schema: Schema, yaml: YamlFile) => {
  const result = schema.safeParse(yaml.value)
  if (result.success) return { parsed: { yaml, value: result.data }, errors: [] }
  const recovered = recover(schema, yaml.value, yaml.sourceText)
  return {
    parsed: recovered === undefined ? undefined : { yaml, value: recovered },
    errors: withoutRepeats(schema, yaml, result.error.issues).flatMap(issue =>
      issue.code === 'unrecognized_keys'
        ? explainUnknown(schema, yaml, issue.path, issue.keys)
        : yaml.error(issue.path, ...explain(yaml, issue))
    )
  }
}

/** A file, if it could be read, and its errors. */
export type Result<Schema extends z.ZodType> = ReturnType<typeof parse<Schema>>
