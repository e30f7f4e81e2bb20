/**
 * @param changes parameters with other values, or `undefined` to leave them out.
 * @returns an address of training like another, but for some parameters.
 */
export const changed = (
  view: string,
  parameters: URLSearchParams,
  changes: Readonly<Record<string, string | undefined>>
): string => {
  const next = new URLSearchParams(parameters)
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) next.delete(name)
    else next.set(name, value)
  }
  const written = next.toString()
  return `#${view}${written ? `?${written}` : ''}`
}
