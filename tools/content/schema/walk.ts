import * as z from 'zod'
import type { Path } from '../parse/yaml-file.ts'
import type { Kind } from './kinds.ts'
import { knownOf } from './text.ts'

type Schema = z.core.$ZodType

const unwrapped = (schema: Schema): Schema =>
  schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema

const metaOf = (schema: Schema): Readonly<z.core.GlobalMeta> => ({
  ...(schema instanceof z.ZodOptional ? metaOf(schema.unwrap()) : {}),
  ...(schema as z.ZodType).meta()
})

/** @returns what a schema says of its fields. */
export const descriptionOf = (schema: Schema): string => metaOf(schema).description ?? ''

/** @returns the schemas of the fields of a schema, by name; nothing if it has no fields. */
const fieldsOf = (schema: Schema): Readonly<Record<string, Schema>> | undefined =>
  schema instanceof z.ZodObject ? schema.shape : undefined

/** @returns the schema at a path; nothing if there is none. */
export const schemaAt = (schema: Schema, path: Path): Schema | undefined =>
  path.reduce<Schema | undefined>((outer, key) => {
    const inner = outer instanceof z.ZodArray ? outer.element : outer && fieldsOf(outer)?.[String(key)]
    return inner && unwrapped(inner)
  }, unwrapped(schema))

/** @returns the names of the fields at a path. */
export const namesAt = (schema: Schema, path: Path): readonly string[] => {
  const at = schemaAt(schema, path)
  return Object.keys((at && fieldsOf(at)) ?? {})
}

const boundsOf = ({ minValue, maxValue }: z.ZodNumber) =>
  minValue !== null && maxValue !== null && maxValue < Number.MAX_SAFE_INTEGER
    ? { least: minValue, most: maxValue }
    : {}

/** @returns the options of several schemas, if each accepts words or one named value. */
const eitherKind = ({ options }: z.ZodUnion): Kind => {
  const found = options.flatMap(option => {
    if (option instanceof z.ZodEnum) return option.options.map(word => ({ name: String(word) }))
    const [only, ...more] = Object.entries(fieldsOf(option) ?? {})
    return only && more.length === 0 ? [{ name: only[0], of: fieldKindOf(only[1]) }] : [undefined]
  })
  const known = found.filter(option => option !== undefined)
  return known.length === found.length ? { kind: 'either', options: known } : { kind: 'free' }
}

/** @returns the kind of values that a schema accepts. */
export const fieldKindOf = (wrapped: Schema): Kind => {
  const schema = unwrapped(wrapped)
  const fields = fieldsOf(schema)
  if (fields)
    return {
      kind: 'fields',
      fields: Object.entries(fields).map(([name, inner]) => ({
        name,
        description: descriptionOf(inner),
        isOptional: inner instanceof z.ZodOptional,
        button: metaOf(inner).button as string | undefined,
        of: fieldKindOf(inner)
      }))
    }
  if (schema instanceof z.ZodArray) {
    const item = fieldKindOf(schema.element)
    return item.kind === 'choice' ? { kind: 'choices', options: item.options } : { kind: 'list', item }
  }
  if (schema instanceof z.ZodUnion) return eitherKind(schema)
  const { kind = 'free' } = knownOf(schema) ?? {}
  if (kind === 'choice') return { kind, options: (schema as z.ZodEnum).options.map(String) }
  return kind === 'number' ? { kind, ...boundsOf(schema as z.ZodNumber) } : { kind }
}
