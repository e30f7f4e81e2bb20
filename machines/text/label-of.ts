/** @returns the label of one of these; its id if it is not among them. */
export const labelOf = <Id extends string>(
  list: readonly { readonly id: Id; readonly label: string }[],
  id: Id
): string => list.find(item => item.id === id)?.label ?? id
