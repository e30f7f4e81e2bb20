import * as z from 'zod'
import type { Path } from '../parse/yaml-file.ts'

/**
 * Whom a text is for: the person, who hears or reads it; only the officer; or English only. `undecided` in a translated
 * file is a mistake, which a test finds.
 */
type Reader = 'person' | 'officer' | 'english' | 'undecided'

/** Facts about a text besides its words. Everything that checks, translates or measures texts reads them from here. */
export interface TextFacts {
  readonly for: Reader
  /** The names of the {placeholders} that the screen fills in. */
  readonly placeholders?: readonly string[]
  /** Words that may not be changed, and what kind of words they are. */
  readonly fixed?: { readonly words: string; readonly as: string }
  /** The officer says it aloud. Unless its words are fixed, it must be easy to read. */
  readonly aloud?: true
  /** The most words that it may have, with the other paragraphs of its list. */
  readonly maxWords?: number
  /** It may be all that somebody can safely carry, so it must reveal nothing. */
  readonly neutral?: true
  /** The screen that shows it above its first button, as the path of that screen's texts in the file. */
  readonly opens?: string
}

/** A field as forms, blank entries and the reference see it: `fieldKindOf` reads it from the schema. */
export type Kind =
  | { readonly kind: Scalar }
  | { readonly kind: 'number'; readonly least?: number; readonly most?: number }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  /** Several choices from a short list. */
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'list'; readonly item: Kind }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  /** A word alone, or a name with a value of its own. */
  | { readonly kind: 'either'; readonly options: readonly { readonly name: string; readonly of?: Kind }[] }
  /** Too varied for a form: it is edited as text. */
  | { readonly kind: 'free' }

type Scalar = 'text' | 'phone' | 'hours' | 'code' | 'address' | 'day' | 'truth'
export type KindName = Kind['kind']
export type KindOf<Name extends KindName> = Extract<Kind, { readonly kind: Name }>

export interface Field {
  readonly name: string
  readonly description: string
  readonly isOptional: boolean
  /** The label of the button that adds it, if not "Add" and its name. */
  readonly button?: string | undefined
  readonly of: Kind
}

/** Everything about a kind of field but its input in the editor, which src/editor/form/FieldView.tsx has. */
interface FieldKind<Of> {
  /** @returns the value of a field that is added. The check says what is still to be filled in. */
  readonly blank: (of: Of, today: string) => unknown
  /** A new list begins with one blank entry, which plainly still has to be filled in. */
  readonly startsList?: true
  /** Nobody checks a number or a site in it, so it may not contain one. */
  readonly isProse?: true
  /** @returns the value for typed words. Left out if that is the words themselves. */
  readonly read?: (typed: string) => unknown
  /** @returns its description without what only YAML needs. */
  readonly inForm?: (description: string) => string
  /** @returns its choices or bounds, for the reference. */
  readonly says?: (of: Of) => string
}

const typed = { blank: () => '', startsList: true } as const
const withoutQuotes = (words: string) => words.replace(', in quotes', '')

/** Longer lists of options are not in the reference: the editor offers them. */
const MAX_LISTED = 6

const anyOf = (options: readonly string[]) =>
  options.length > MAX_LISTED ? '' : options.map(option => `\`${option}\``).join(', ')

export const FIELD_KINDS: { readonly [Name in KindName]: FieldKind<KindOf<Name>> } = {
  text: { ...typed, isProse: true },
  phone: { ...typed, inForm: withoutQuotes },
  hours: typed,
  code: { ...typed, isProse: true, inForm: withoutQuotes },
  address: { blank: () => '' },
  day: { blank: (_, today) => today },
  number: {
    blank: () => 1,
    read: words => (/^\d+$/.test(words) ? Number(words) : words),
    says: ({ least, most }) => (most === undefined ? '' : `${least}-${most}`)
  },
  truth: {
    blank: () => false,
    inForm: description => description.replace(/^false /, 'Not ticked '),
    says: () => '`true`'
  },
  choice: { blank: ({ options }) => options[0], says: ({ options }) => anyOf(options) },
  choices: {
    blank: () => [],
    says: ({ options }) => ['list', anyOf(options)].filter(Boolean).join(': ')
  },
  list: {
    blank: ({ item }, today) => (FIELD_KINDS[item.kind].startsList ? [blank(item, today)] : []),
    says: () => 'list'
  },
  fields: {
    startsList: true,
    blank: ({ fields }, today) =>
      Object.fromEntries(
        fields.filter(({ isOptional }) => !isOptional).map(({ name, of }) => [name, blank(of, today)])
      )
  },
  either: {
    startsList: true,
    blank: ({ options: [first] }, today) =>
      first?.of ? { [first.name]: blank(first.of, today) } : first?.name
  },
  free: { blank: () => '' }
}

const recordOf = (of: Pick<Kind, 'kind'>) => FIELD_KINDS[of.kind] as FieldKind<Kind>

/** @param today a day in the UK, as `2026-11-24`. @returns the initial value of something that is added. */
export const blank = (of: Kind, today: string): unknown => recordOf(of).blank(of, today)

/** @returns the value for typed words, as the file has it. */
export const readTyped = (of: Kind, words: string): unknown => recordOf(of).read?.(words) ?? words

/** Whether a number or a site in it would be checked by nobody. */
export const isProse = (of: Pick<Kind, 'kind'>): boolean => recordOf(of).isProse === true

/** @returns the choices or bounds of a field, for the reference. */
export const says = (of: Kind): string => recordOf(of).says?.(of) ?? ''

/** What we know about a schema besides what zod knows. */
interface Known {
  readonly kind: Scalar | 'number' | 'choice'
  readonly facts?: TextFacts | undefined
}

const known = z.registry<Known>()

/** Records the kind of field and the facts of a schema. @returns the schema. */
export const ofKind = <Schema extends z.ZodType>(
  kind: Known['kind'],
  schema: Schema,
  facts?: TextFacts
): Schema => {
  known.add(schema, { kind, facts })
  return schema
}

/** @returns the kind of field of a schema, and the facts about its text; nothing if it is made of other fields. */
export const knownOf = (schema: z.core.$ZodType): Known | undefined => known.get(schema)

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
