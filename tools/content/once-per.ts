/**
 * After an edit of one file, all other files are the same parsed objects as before. A result that depends only on such
 * an object is computed once for it. Few results are worth it: decision 70 says which.
 * @param compute its result must depend only on the object; its other arguments must be the same for the same object.
 * @returns the same function, which keeps each result as long as its object is in use.
 */
export const oncePer = <Source extends object, Rest extends readonly unknown[], Result>(
  compute: (source: Source, ...rest: Rest) => Result
): ((source: Source, ...rest: Rest) => Result) => {
  const results = new WeakMap<Source, { readonly result: Result }>()
  return (source, ...rest) => {
    const entry = results.get(source) ?? { result: compute(source, ...rest) }
    results.set(source, entry)
    return entry.result
  }
}
