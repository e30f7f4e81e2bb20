import { closest } from 'fastest-levenshtein'
import type * as z from 'zod'
import type { Fault } from './fault.ts'
import { salvage } from './salvage.ts'
import type { Path, YamlFile } from './yaml-file.ts'

/** A value that fits its schema, with the file that can tell where it stands. */
export interface Parsed<T> {
  readonly yaml: YamlFile
  readonly value: T
}

interface Explained {
  readonly path: Path
  readonly problem: string
  readonly mend: string
}

const fieldName = (path: Path) => String(path.filter(part => typeof part === 'string').at(-1) ?? 'the file')

const missing = (path: Path): Explained => ({
  path,
  problem: `"${fieldName(path)}" is missing.`,
  mend: `Add "${fieldName(path)}:" here.`
})

const explainType = (yaml: YamlFile, path: Path, expected: string): Explained => {
  const written = yaml.written(path)
  if (written === '') return missing(path)
  if (expected === 'string' && /^[0-9+][0-9 ]*$/.test(written))
    return {
      path,
      problem: `"${fieldName(path)}" is a bare number, and YAML drops its first zero.`,
      mend: `Put it in quotes: "${written}".`
    }
  return {
    path,
    problem: `"${fieldName(path)}" must be a ${{ string: 'text', array: 'list', object: 'set of fields' }[expected] ?? expected}.`,
    mend: `Replace what is written here: ${written.split('\n')[0]}`
  }
}

const explainChoice = (yaml: YamlFile, path: Path, options: readonly string[]): Explained => {
  const written = yaml.written(path)
  if (written === '') return missing(path)
  return {
    path,
    problem: `"${written}" is not a known ${fieldName(path)}.`,
    mend: `Perhaps "${closest(written, options)}". Known: ${options.join(', ')}.`
  }
}

const FORMATS: Readonly<Record<string, string>> = {
  date: 'Write a day as "2026-11-24".',
  url: 'Write a whole address that starts with https://.'
}

const explain = (yaml: YamlFile, issue: z.core.$ZodIssue): readonly Explained[] => {
  const { path } = issue
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => ({
        path: [...path, key],
        problem: `"${key}" is not a field that is known here.`,
        mend: 'Remove it, or correct its spelling.'
      }))
    case 'invalid_type':
      return [explainType(yaml, path, issue.expected)]
    case 'invalid_value':
      return [explainChoice(yaml, path, issue.values.map(String))]
    case 'too_small':
      return [{ path, problem: `"${fieldName(path)}" is empty.`, mend: 'Write at least one.' }]
    case 'invalid_format':
      return [
        {
          path,
          problem: `"${fieldName(path)}" is not written as it must be: ${yaml.written(path)}`,
          mend: FORMATS[issue.format] ?? 'Use lower-case letters, digits and hyphens.'
        }
      ]
    default:
      return [{ path, problem: `"${fieldName(path)}": ${issue.message}.`, mend: 'See content/README.md.' }]
  }
}

/**
 * Holds one file against its schema.
 * @returns the value, with every fault found. Where there are faults the value holds stand-ins, good enough for
 * the rules over the whole set and for nothing else; it is `undefined` where nothing could be made of the file.
 */
export const parse = <Schema extends z.ZodType>(
  schema: Schema,
  yaml: YamlFile
): { parsed: Parsed<z.output<Schema>> | undefined; faults: readonly Fault[] } => {
  const result = schema.safeParse(yaml.value)
  if (result.success) return { parsed: { yaml, value: result.data }, faults: [] }
  const salvaged = salvage(schema, yaml.value)
  return {
    parsed: salvaged === undefined ? undefined : { yaml, value: salvaged },
    faults: result.error.issues
      .flatMap(issue => explain(yaml, issue))
      .map(({ path, problem, mend }) => yaml.fault(path, problem, mend))
  }
}
