/**
 * @param at the item's index, from 0.
 * @returns the part of a text key that names an item of a list: its id, else its nation, else its position from 1.
 */
export const nameInList = (item: unknown, at: number): string => {
  const { id, nation } = Object(item) as { readonly id?: string; readonly nation?: string }
  return id ?? nation ?? String(at + 1)
}

/** The fields that can be the title of an entry, in order of preference. */
const TITLES = ['name', 'prompt', 'label', 'line', 'say', 'about', 'title', 'heading', 'says', 'id'] as const

/** @returns the title of an entry of the content: the first of `TITLES` that is a text; `undefined` if none is. */
export const entryTitle = (entry: unknown): string | undefined => {
  const fields = Object(entry) as Readonly<Record<string, unknown>>
  return TITLES.map(field => fields[field]).find(value => typeof value === 'string')
}
