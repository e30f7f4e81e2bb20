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

export type Scalar = 'text' | 'phone' | 'hours' | 'code' | 'address' | 'day' | 'truth'
export type KindName = Kind['kind']
export type KindOf<Name extends KindName> = Extract<Kind, { readonly kind: Name }>

export interface Field {
  readonly name: string
  readonly description: string
  readonly isOptional: boolean
  /** What the button says that adds it, if not "Add" and its name. */
  readonly button?: string | undefined
  readonly of: Kind
}

/** Whatever there is to know of one kind of field. Its input in the editor has its name: src/editor/form/FieldView.tsx. */
interface FieldKind<Of> {
  /** @returns the value of a field that is added. The check says what is still to be filled in. */
  readonly blank: (of: Of, today: string) => unknown
  /** A new list begins with one: it is plain that it still has to be filled in. */
  readonly startsList?: true
  /** Nobody checks a number or a site in it, so it may hold none. */
  readonly isProse?: true
  /** @returns what typed words are in the file, if not those words. */
  readonly read?: (typed: string) => unknown
  /** @returns its description without what only YAML needs. */
  readonly inForm?: (description: string) => string
  /** @returns its choices or bounds, for the reference. */
  readonly says?: (of: Of) => string
}

const typed = { blank: () => '', startsList: true } as const
const withoutQuotes = (words: string) => words.replace(', in quotes', '')

/** More than these are not listed in the reference: the editor offers them. */
const MOST_LISTED = 6

const anyOf = (options: readonly string[]) =>
  options.length > MOST_LISTED ? '' : options.map(option => `\`${option}\``).join(', ')

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

const recordOf = (of: Kind) => FIELD_KINDS[of.kind] as FieldKind<Kind>

/** @param today a day in the UK, as `2026-11-24`. @returns the initial value of something that is added. */
export const blank = (of: Kind, today: string): unknown => recordOf(of).blank(of, today)

/** @returns what typed words are in the file. */
export const readTyped = (of: Kind, words: string): unknown => recordOf(of).read?.(words) ?? words

/** Whether a number or a site in it would be checked by nobody. */
export const isProse = (of: Kind): boolean => recordOf(of).isProse === true

/** @returns the choices or bounds of a field, for the reference. */
export const says = (of: Kind): string => recordOf(of).says?.(of) ?? ''
