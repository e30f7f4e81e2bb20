/** So many contacts fit on the inside of a card, and so do their codes if each has its own. */
const ON_A_CARD = 6

/** @returns a list in parts of so many. */
export const sheetsOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.length <= ON_A_CARD ? [items] : [items.slice(0, ON_A_CARD), ...sheetsOf(items.slice(ON_A_CARD))]
