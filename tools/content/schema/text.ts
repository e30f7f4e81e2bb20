import * as z from 'zod'
import type { Scalar } from './kinds.ts'

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

export const OFFICER = { for: 'officer' } as const satisfies TextFacts
export const PERSON = { for: 'person' } as const satisfies TextFacts
export const ALOUD = { for: 'person', aloud: true } as const satisfies TextFacts
export const ENGLISH_ONLY = { for: 'english' } as const satisfies TextFacts
export const ENGLISH_ALOUD = { for: 'english', aloud: true } as const satisfies TextFacts

/** What is known of a schema that zod does not know. */
interface Known {
  readonly kind: Scalar | 'number' | 'choice'
  readonly facts?: TextFacts | undefined
}

const known = z.registry<Known>()

/** @returns the schema, as that of a kind of field. */
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

/** No hidden characters and none that reverse a line, as pasted text may contain. */
const PLAIN = /^(?:\n|[^\p{Cc}\p{Bidi_Control}])*$/u

const AFRESH = 'Type it again: it has an invisible character.'

/**
 * @param facts left out in files that are never translated.
 * @param kind numbers and hours are kinds of their own.
 */
export const text = (
  description: string,
  facts: TextFacts = { for: 'undecided' },
  kind: 'text' | 'phone' | 'hours' = 'text'
) => ofKind(kind, z.string().trim().min(1).regex(PLAIN, AFRESH).describe(description), facts)

export const mayBeEmpty = (description: string) =>
  z.string().trim().regex(PLAIN, AFRESH).describe(description)

/** @returns the facts about the text that a schema describes; nothing if it describes an id, a date or an address. */
export const textFactsOf = (schema: z.core.$ZodType | undefined): TextFacts | undefined =>
  schema && knownOf(schema)?.facts

/** The texts of a screen, by name. */
export const texts = <Name extends string>(description: string, facts: Readonly<Record<Name, TextFacts>>) =>
  z
    .strictObject(
      Object.fromEntries(
        Object.entries<TextFacts>(facts).map(([name, its]) => [name, text('Words on the screen.', its)])
      ) as Record<Name, ReturnType<typeof text>>
    )
    .describe(description)

/** Paragraphs. */
export const lines = (description: string, facts?: TextFacts) =>
  z.array(text('One short paragraph.', facts)).min(1).describe(description)

type Split<Names extends string> = Names extends `${infer First} ${infer Rest}` ? First | Split<Rest> : Names

/** Words that are never translated. @param names the name of each, several in a string. */
export const words = <const Names extends string>(description: string, ...names: readonly Names[]) =>
  texts(
    description,
    Object.fromEntries(
      names.flatMap(some => some.split(' ')).map(name => [name, { for: 'undecided' }])
    ) as Record<Split<Names>, TextFacts>
  )
