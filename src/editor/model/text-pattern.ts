/** @returns words as they are read: without the white space that layout does not show. */
export const collapseSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim()

const sourceOf = (text: string): string =>
  collapseSpaces(text)
    .split(/\{\w+\}/)
    .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.{1,60}?')

/** Shorter words stand within others by chance. */
const LEAST = 8

/** @returns what a text looks like wherever it stands alone, whatever fills in its {placeholders}. */
export const textPattern = (text: string): RegExp => new RegExp(`^${sourceOf(text)}$`, 'u')

/** @returns what it looks like among other words; nothing for a text too short to be told from them. */
export const patternWithin = (text: string): RegExp | undefined =>
  collapseSpaces(text.replace(/\{\w+\}/g, '')).length < LEAST ? undefined : new RegExp(sourceOf(text), 'u')
