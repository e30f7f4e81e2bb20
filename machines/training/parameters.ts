/** The allowed values of each query parameter, by name. */
export type Allowed = Readonly<Record<string, readonly string[] | ((value: string) => boolean)>>

/**
 * @param parameters the query parameters of an address, such as `need=housing&sort=-name`.
 * @returns the allowed values, by name, and the other parameters, as `state=odd`: unknown, not allowed, or repeated.
 */
export const readParameters = (parameters: URLSearchParams, allowed: Allowed) => {
  const values: Record<string, string | undefined> = {}
  const unknown: string[] = []
  for (const [name, value] of parameters) {
    const rule = Object.hasOwn(allowed, name) && !Object.hasOwn(values, name) ? allowed[name] : []
    if (typeof rule === 'function' ? rule(value) : rule?.includes(value)) values[name] = value
    else unknown.push(`${name}=${value}`)
  }
  return { values, unknown }
}
