import type * as z from 'zod'

/**
 * Puts harmless stand-ins where a value does not fit its schema, so that the rules over the whole set can still
 * speak of everything else in the file. Its result is never compiled.
 * @returns the value that now fits, or `undefined` if it cannot be made to fit.
 */
export const salvage = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown
): z.output<Schema> | undefined => {
  const copy = structuredClone(value)
  for (let round = 0; round < 3; round++) {
    const result = schema.safeParse(copy)
    if (result.success) return result.data
    for (const issue of [...result.error.issues].reverse()) standIn(copy, issue)
  }
  return undefined
}

type Holder = Record<PropertyKey, unknown>

const holderOf = (root: unknown, path: readonly PropertyKey[]): Holder | undefined =>
  path
    .slice(0, -1)
    .reduce<Holder | undefined>((holder, key) => holder?.[key] as Holder | undefined, root as Holder)

const standIn = (root: unknown, issue: z.core.$ZodIssue) => {
  const key = issue.path.at(-1)
  if (issue.code === 'unrecognized_keys') {
    const object = issue.path.reduce<Holder | undefined>(
      (holder, part) => holder?.[part] as Holder | undefined,
      root as Holder
    )
    for (const name of issue.keys) delete object?.[name]
    return
  }
  const holder = holderOf(root, issue.path)
  if (!holder || key === undefined) return
  if (issue.code === 'invalid_value') {
    if (Array.isArray(holder)) holder.splice(key as number, 1)
    else holder[key] = issue.values[0]
  } else if (issue.code === 'invalid_format')
    holder[key] = issue.format === 'url' ? 'https://example.org/' : '2000-01-01'
  else if (issue.code === 'invalid_type' && issue.expected === 'string')
    holder[key] = String(holder[key] ?? '-')
  else if (issue.code === 'invalid_type' && issue.expected === 'boolean') holder[key] = false
  else delete holder[key]
}
