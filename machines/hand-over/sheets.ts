/** So many contacts fit on the inside of a card, and so do their codes if each has its own. */
export const ON_A_CARD = 6
/** The same in a language whose words are longer, or have those of the officer below them. */
export const FEWER_ON_A_CARD = 4

/** @returns a list in parts of so many. */
export const sheetsOf = <Item>(
  items: readonly Item[],
  most: number = ON_A_CARD
): readonly (readonly Item[])[] =>
  items.length <= most ? [items] : [items.slice(0, most), ...sheetsOf(items.slice(most), most)]
