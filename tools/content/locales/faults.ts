import type { Finding } from '../diagnostic.ts'
import type { TextFacts } from '../schema/text.ts'
import { numberMismatch } from './numbers.ts'

const PLACEHOLDER = /\{\w+\}/g

/** @returns the placeholders that a text lacks, and those that no screen fills in. */
export const placeholderMismatch = (
  text: string,
  { placeholders = [] }: TextFacts
): { readonly missing: readonly string[]; readonly unknown: readonly string[] } => {
  const wanted = placeholders.map(name => `{${name}}`)
  const found = [...new Set<string>(text.match(PLACEHOLDER) ?? [])]
  return {
    missing: wanted.filter(name => !found.includes(name)),
    unknown: found.filter(name => !wanted.includes(name))
  }
}

/** The text that a translation is compared with. */
interface English {
  readonly english: string
  readonly facts: TextFacts
}

const and = (parts: readonly string[], none: string) => parts.join(' and ') || none

const placeholders = (says: string, { facts }: English): readonly Finding[] => {
  const { missing, unknown } = placeholderMismatch(says, facts)
  if (missing.length + unknown.length === 0) return []
  const there = (facts.placeholders ?? []).map(name => `{${name}}`).sort()
  const here = [...there.filter(name => !missing.includes(name)), ...unknown].sort()
  return [
    [
      `These words hold ${and(here, 'nothing in braces')}, and the English ${and(there, 'nothing')}.`,
      'Keep the parts in braces unchanged: the screen fills them in.'
    ]
  ]
}

/** With a different number, people would ring the wrong line or come at the wrong time. */
const numbers = (says: string, { english }: English): readonly Finding[] => {
  const apart = numberMismatch(says, english)
  return apart
    ? [
        [
          `These words hold ${and(apart.here, 'no number')}, and the English ${and(apart.there, 'no number')}.`,
          'Keep each number as it is, in the order of the English; write a time of day as 17:00.'
        ]
      ]
    : []
}

/** Screens do not interpret markup: it would be shown as it is. */
const code = (says: string, { english }: English): readonly Finding[] => {
  const [mark] = /<[a-z!/?]\S{0,20}/i.exec(says) ?? []
  return mark === undefined || english.includes(mark)
    ? []
    : [[`These words hold "${mark}", which is a mark of code.`, 'Write words alone.']]
}

/** @returns the faults of a translation, if it was made from the present English. */
export const translationFaults = (says: string, english: English): readonly Finding[] => [
  ...placeholders(says, english),
  ...numbers(says, english),
  ...code(says, english)
]
