/** A part of a text, and what replaces it. */
export interface Replacement {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** @param replacements must not overlap; those at the same place are inserted one after the other. */
export const replaced = (text: string, replacements: readonly Replacement[]): string => {
  let end = 0
  const parts = [...replacements]
    .sort((a, b) => a.from - b.from)
    .flatMap(({ from, to, text: put }) => {
      const before = text.slice(end, from)
      end = to
      return [before, put]
    })
  return [...parts, text.slice(end)].join('')
}

/** @returns the replacements that undo these, in the text that they made. */
export const inverse = (text: string, replacements: readonly Replacement[]): readonly Replacement[] => {
  let shift = 0
  return [...replacements]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, text: put }) => {
      const start = from + shift
      shift += put.length - (to - from)
      return { from: start, to: start + put.length, text: text.slice(from, to) }
    })
}
