/**
 * The hash of a view, with some parameters changed.
 * @param changes new values; `undefined` removes a parameter.
 */
export const hashWith = (
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
