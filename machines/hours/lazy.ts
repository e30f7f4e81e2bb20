/**
 * @param make creates a value that is slow to make, such as a date formatter, for which a browser loads locale data.
 * @returns a function that creates the value when it is first called, and then returns the same value each time.
 */
export const lazy = <Value extends object>(make: () => Value): (() => Value) => {
  let value: Value | undefined
  return () => {
    value ??= make()
    return value
  }
}
