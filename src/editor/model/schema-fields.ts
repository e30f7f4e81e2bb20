import * as z from 'zod'
import { readable } from './names.ts'

/** The kind of a value, as far as a form needs it. */
export type Kind =
  | { readonly kind: 'text' | 'address' | 'day' | 'number' | 'truth' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  /** Several choices from a short list. */
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'list'; readonly item: Kind; readonly help: string }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  /** A word alone, or a name with a value of its own. */
  | { readonly kind: 'either'; readonly options: readonly { readonly name: string; readonly of?: Kind }[] }
  /** Too varied for a form: it is edited as text. */
  | { readonly kind: 'free' }

export interface Field {
  readonly name: string
  readonly help: string
  readonly isOptional: boolean
  readonly of: Kind
}

const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema

const describedBy = (schema: z.core.$ZodType): string =>
  (schema as z.ZodType).description ?? (schema instanceof z.ZodOptional ? describedBy(schema.unwrap()) : '')

/**
 * @returns a description with the words of the form: names of fields and choices as it shows them, ticked for `true`,
 * and without quotes, which only YAML needs.
 */
const helpOf = (schema: z.core.$ZodType): string =>
  describedBy(schema)
    .replace(/^false /, 'Not ticked ')
    .replace(', in quotes', '')
    .replace(/`([a-z-]+)`/g, (_, name: string) => `"${readable(name)}"`)

const listKind = (schema: z.ZodArray): Kind => {
  const item = fieldKindOf(schema.element)
  return item.kind === 'choice'
    ? { kind: 'choices', options: item.options }
    : { kind: 'list', item, help: helpOf(schema.element) }
}

const objectKind = ({ shape }: z.ZodObject): Kind => ({
  kind: 'fields',
  fields: Object.entries(shape).map(([name, schema]) => ({
    name,
    help: helpOf(schema),
    isOptional: schema instanceof z.ZodOptional,
    of: fieldKindOf(schema)
  }))
})

/** @returns the options of several schemas, if each accepts words or one named value. */
const eitherKind = ({ options }: z.ZodUnion): Kind => {
  const found = options.flatMap(option => {
    if (option instanceof z.ZodEnum) return option.options.map(word => ({ name: String(word) }))
    const of = fieldKindOf(option)
    const [only, ...more] = of.kind === 'fields' ? of.fields : []
    return only && more.length === 0 ? [{ name: only.name, of: only.of }] : [undefined]
  })
  const known = found.filter(option => option !== undefined)
  return known.length === found.length ? { kind: 'either', options: known } : { kind: 'free' }
}

/** @returns the kind of values that a schema accepts. */
export const fieldKindOf = (wrapped: z.core.$ZodType): Kind => {
  const schema = unwrapped(wrapped)
  if (schema instanceof z.ZodObject) return objectKind(schema)
  if (schema instanceof z.ZodArray) return listKind(schema)
  if (schema instanceof z.ZodEnum) return { kind: 'choice', options: schema.options.map(String) }
  if (schema instanceof z.ZodUnion) return eitherKind(schema)
  if (schema instanceof z.ZodBoolean) return { kind: 'truth' }
  if (schema instanceof z.ZodLiteral && [...schema.values].every(value => typeof value === 'boolean'))
    return { kind: 'truth' }
  if (schema instanceof z.ZodNumber) return { kind: 'number' }
  if (schema instanceof z.ZodISODate) return { kind: 'day' }
  if (schema instanceof z.ZodURL) return { kind: 'address' }
  return schema instanceof z.ZodString ? { kind: 'text' } : { kind: 'free' }
}

/** @returns the initial value of something that is added. The check says what is still to be filled in. */
export const blank = (kind: Kind, today: string): unknown => {
  switch (kind.kind) {
    case 'truth':
      return false
    case 'number':
      return 1
    case 'day':
      return today
    case 'choice':
      return kind.options[0]
    case 'either':
      return kind.options[0]?.of
        ? { [kind.options[0].name]: blank(kind.options[0].of, today) }
        : kind.options[0]?.name
    case 'choices':
      return []
    case 'list':
      return ['fields', 'text', 'either'].includes(kind.item.kind) ? [blank(kind.item, today)] : []
    case 'fields':
      return Object.fromEntries(
        kind.fields.filter(({ isOptional }) => !isOptional).map(({ name, of }) => [name, blank(of, today)])
      )
    default:
      return ''
  }
}
