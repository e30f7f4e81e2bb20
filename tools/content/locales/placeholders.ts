import type { TextFacts } from '../schema/text.ts'

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
