/** @throws if a context has no value. */
export const required = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('Rendered outside the app.')
  return value
}
