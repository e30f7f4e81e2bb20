/** What the parameters of an address may be, by their names. */
export type Allowed = Readonly<Record<string, readonly string[] | ((value: string) => boolean)>>

/**
 * @param parameters an address, as `need=housing&sort=-name`.
 * @returns the values that are allowed, and those that are not, or are given twice, as `state=odd`.
 */
export const readParameters = (parameters: URLSearchParams, allowed: Allowed) => {
  const values: Record<string, string | undefined> = {}
  const unknown: string[] = []
  for (const [name, value] of parameters) {
    const some = Object.hasOwn(allowed, name) && !Object.hasOwn(values, name) ? allowed[name] : []
    if (typeof some === 'function' ? some(value) : some?.includes(value)) values[name] = value
    else unknown.push(`${name}=${value}`)
  }
  return { values, unknown }
}
