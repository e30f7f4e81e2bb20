/**
 * @param make what is costly to make, such as the first formatter of dates: a browser then loads what it knows of them.
 * @returns a function that makes it when it is first asked for.
 */
export const lazy = <Value extends object>(make: () => Value): (() => Value) => {
  let value: Value | undefined
  return () => {
    value ??= make()
    return value
  }
}
