/** @returns a text with white space reduced to what a page shows. */
export const collapseSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim()

const sourceOf = (text: string): string =>
  collapseSpaces(text)
    .split(/\{\w+\}/)
    .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.{1,60}?')

/** Shorter texts occur within others by chance. */
const LEAST = 8

/** @returns a pattern that matches a text standing alone, with anything in its {placeholders}. */
export const textPattern = (text: string): RegExp => new RegExp(`^${sourceOf(text)}$`, 'u')

/** @returns a pattern that matches it among other words; nothing if the text is too short for that. */
export const patternWithin = (text: string): RegExp | undefined =>
  collapseSpaces(text.replace(/\{\w+\}/g, '')).length < LEAST ? undefined : new RegExp(sourceOf(text), 'u')
