/**
 * @param at its position in the list, counted from 0.
 * @returns the part of a text key that names an item of a list: its id, or its position, counted from 1.
 */
export const nameInList = (item: unknown, at: number): string => {
  const { id, nation } = Object(item) as { readonly id?: string; readonly nation?: string }
  return id ?? nation ?? String(at + 1)
}

/** The fields that can serve as the title of an entry, the best first. */
const TITLES = ['name', 'prompt', 'label', 'line', 'say', 'about', 'title', 'heading', 'says', 'id'] as const

/** @returns the title of an entry of the content: its name, or else its main text; `undefined` if it has neither. */
export const entryTitle = (entry: unknown): string | undefined => {
  const fields = Object(entry) as Readonly<Record<string, unknown>>
  return TITLES.map(field => fields[field]).find(value => typeof value === 'string')
}
