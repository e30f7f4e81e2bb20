/**
 * @param make creates a costly value, such as the first date formatter, for which a browser loads its locale data.
 * @returns a function that creates the value at the first call, and returns the same one afterwards.
 */
export const lazy = <Value extends object>(make: () => Value): (() => Value) => {
  let value: Value | undefined
  return () => {
    value ??= make()
    return value
  }
}
