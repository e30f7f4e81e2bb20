/** The number of contacts, or of their codes, that fit on one printed card. */
export const CONTACTS_PER_CARD = 6
/** For languages with longer words, or with the officer's words below them. */
export const CONTACTS_PER_TRANSLATED_CARD = 4

/** @returns the items of each card, at most `most` on one. */
export const splitIntoCards = <Item>(
  items: readonly Item[],
  most: number = CONTACTS_PER_CARD
): readonly (readonly Item[])[] =>
  items.length <= most ? [items] : [items.slice(0, most), ...splitIntoCards(items.slice(most), most)]
