import * as z from 'zod'
import { CHECKED_HOW, NATIONS, NEEDS } from '../../../machines/content/vocabulary.ts'
import { ofKind, type TextFacts } from './kinds.ts'

/*
 * A constructor for each kind of field, and the fields that many files share. The descriptions are the
 * editor's manual: the form, the reference in content/README.md and, as hints, a text editor show them.
 */

export const OFFICER = { for: 'officer' } as const satisfies TextFacts
export const PERSON = { for: 'person' } as const satisfies TextFacts
export const ALOUD = { for: 'person', aloud: true } as const satisfies TextFacts
export const ENGLISH_ONLY = { for: 'english' } as const satisfies TextFacts
export const ENGLISH_ALOUD = { for: 'english', aloud: true } as const satisfies TextFacts

/** No hidden characters and none that reverse a line, as pasted text may contain. */
const PLAIN = /^(?:\n|[^\p{Cc}\p{Bidi_Control}])*$/u

const AFRESH = 'Type it again: it has an invisible character.'

/** Made once: there are hundreds of texts, and zod copies a schema at each step. */
const NOT_EMPTY = z.string().trim().min(1).regex(PLAIN, AFRESH)

/**
 * @param facts left out in files that are never translated.
 * @param kind numbers and hours are kinds of their own.
 */
export const text = (
  description: string,
  facts: TextFacts = { for: 'undecided' },
  kind: 'text' | 'phone' | 'hours' = 'text'
) => ofKind(kind, NOT_EMPTY.describe(description), facts)

export const mayBeEmpty = (description: string) =>
  z.string().trim().regex(PLAIN, AFRESH).describe(description)

/** The texts of a screen, by name. */
export const texts = <Name extends string>(description: string, facts: Readonly<Record<Name, TextFacts>>) =>
  z
    .strictObject(
      Object.fromEntries(
        Object.entries<TextFacts>(facts).map(([name, known]) => [name, text('Words on the screen.', known)])
      ) as Record<Name, ReturnType<typeof text>>
    )
    .describe(description)

/** Paragraphs. */
export const lines = (description: string, facts?: TextFacts) =>
  z.array(text('One short paragraph.', facts)).min(1).describe(description)

type Split<Names extends string> = Names extends `${infer First} ${infer Rest}` ? First | Split<Rest> : Names

/** Texts of a screen with the same facts. @param names their names, separated by spaces. */
export const textsAlike = <const Names extends string>(description: string, facts: TextFacts, names: Names) =>
  texts(
    description,
    Object.fromEntries(names.split(' ').map(name => [name, facts])) as Record<Split<Names>, TextFacts>
  )

/** Words that are never translated. @param names their names, separated by spaces. */
export const words = <const Names extends string>(description: string, ...names: readonly Names[]) =>
  textsAlike(description, { for: 'undecided' }, names.join(' ') as Names)

export const group = <const Shape extends z.core.$ZodLooseShape>(description: string, shape: Shape) =>
  z.strictObject(shape).describe(description)

/** @param least the fewest entries. */
export const manyOf = <Item extends z.ZodType>(description: string, item: Item, least = 0) =>
  (least > 0 ? z.array(item).min(least) : z.array(item)).describe(description)

/** A list of entries with the same fields. */
export const entries = <const Shape extends z.core.$ZodLooseShape>(
  description: string,
  shape: Shape,
  least = 0
) => manyOf(description, z.strictObject(shape), least)

/** One of a few words, without a description of its own. */
export const oneOf = <const Options extends readonly string[]>(options: Options) =>
  ofKind('choice', z.enum(options))

export const choice = <const Options extends readonly string[]>(description: string, options: Options) =>
  oneOf(options).describe(description)

export const choices = <const Options extends readonly string[]>(
  description: string,
  options: Options,
  least = 0
) => manyOf(description, oneOf(options), least)

export const truth = (description: string) => ofKind('truth', z.boolean().describe(description))

/** Whether somebody can rely on it. @param unless when it is `false`. */
export const confirmed = (unless: string) => truth(`false ${unless}`)

/** A flag: `true`, or left out. */
export const mark = (description: string) => ofKind('truth', z.literal(true).describe(description)).optional()

/** Letters and digits that nobody reads as words. @param fix how to write it. */
export const code = (description: string, pattern: RegExp, fix?: string) =>
  ofKind('code', z.string().regex(pattern, fix).describe(description))

export const address = (description: string) =>
  ofKind('address', z.url({ protocol: /^https$/ }).describe(description))

export const whole = (description: string, least: number, most?: number) => {
  const from = z.int().min(least)
  return ofKind('number', (most === undefined ? from : from.max(most)).describe(description))
}

export const id = code(
  'Lower-case letters, digits and hyphens. Never reused for something else.',
  /^[a-z][a-z0-9-]*$/,
  'Use lower-case letters, digits and hyphens.'
)
/** Words in one case only: a personal name has a capital and then small letters. */
const REFERENCE = /^(?:[a-z\d-]+|[A-Z\d-]+)(?: (?:[a-z\d-]+|[A-Z\d-]+))*$/

export const reference = code(
  'The force and the post. Never a name, a collar number or an address: none of them may be in this file.',
  REFERENCE,
  'Name a post and not a person, without capitals: "west-yorkshire practice lead". Or a reference: "WYP-SW-2".'
)
export const date = ofKind('day', z.iso.date().describe('A day, as "2026-11-24".'))
export const needs = choices('The needs that bring this up. `everyone` means every conversation.', NEEDS)
/** The nations that have a law of their own. */
export const NATIONS_WITH_LAW = z.enum(NATIONS).exclude(['uk']).options
export const guidanceLine = ofKind(
  'number',
  z
    .number()
    .int()
    .positive()
    .describe('The line of the guidance that this comes from, as listed in guidance.yaml.')
)

export const source = group('Where the fact was read.', {
  title: text('Title of the page, and whose it is.', ENGLISH_ONLY),
  address: text('Where it was read.', ENGLISH_ONLY),
  date: text('The date on the page, as far as it shows one.', ENGLISH_ONLY).optional()
})

export const checked = group('When the fact was last checked, and how.', {
  on: date,
  how: choice(
    '`rung`: somebody rang it. `website`: read on the live site. `published`: read in a stored copy of a public page. `guidance only`: only the guidance says so.',
    CHECKED_HOW
  )
})

export const reviewBy = date.describe('The day by which somebody must check it again.')

export const byId = <const Id extends string>(ids: readonly Id[], description: string, known?: TextFacts) =>
  entries(description, {
    id: choice('Which one. It must not change.', ids),
    label: text('The words on the button.', known)
  })

export const number = text(
  'The number, in quotes, spaced as people read it: "0800 555 111".',
  ENGLISH_ONLY,
  'phone'
)

export const sources = manyOf('Where it was read: at least one.', source, 1)
