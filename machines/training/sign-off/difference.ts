/** A changed value of a section. */
export interface ChangedValue {
  /** The names of the fields that lead to it, the outermost first. */
  readonly path: readonly string[]
  /** Left out if the value is new. */
  readonly before: string | undefined
  /** Left out if the value was removed. */
  readonly after: string | undefined
}

type Values = ReadonlyMap<string, { readonly path: readonly string[]; readonly text: string }>

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const NAMES = ['id', 'name', 'label', 'say', 'title', 'question'] as const

/** An entry with a name is recognised wherever it stands in the list. */
const nameOf = (entry: unknown, index: number): string => {
  const fields = (isObject(entry) ? entry : {}) as Readonly<Record<string, unknown>>
  const name = NAMES.map(field => fields[field]).find(one => typeof one === 'string')
  return (name as string | undefined) ?? String(index + 1)
}

const valuesIn = (
  value: unknown,
  path: readonly string[]
): readonly { readonly path: readonly string[]; readonly text: string }[] => {
  if (Array.isArray(value) && value.some(isObject))
    return value.flatMap((entry, index) => valuesIn(entry, [...path, nameOf(entry, index)]))
  if (Array.isArray(value)) return [{ path, text: value.join(', ') }]
  if (isObject(value))
    return Object.entries(value).flatMap(([name, inner]) => valuesIn(inner, [...path, name]))
  return [{ path, text: String(value) }]
}

const byPath = (value: unknown): Values =>
  new Map(valuesIn(value, []).map(one => [JSON.stringify(one.path), one]))

/** @returns the values of a section that were added, changed or removed, in the present order of the section. */
export const differenceOf = (before: unknown, after: unknown): readonly ChangedValue[] => {
  const [was, is] = [byPath(before), byPath(after)]
  return [...new Map([...is, ...was])]
    .map(([key, { path }]) => ({ path, before: was.get(key)?.text, after: is.get(key)?.text }))
    .filter(one => one.before !== one.after)
}
