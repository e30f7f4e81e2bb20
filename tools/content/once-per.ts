/**
 * After an edit of one file, all other files are the same parsed objects as before. A result that depends only on such
 * an object is computed once for it.
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

/**
 * Same as `oncePer`, for results that also depend on words from another file, such as nations.
 * @returns the same function, which keeps a result for each pair of object and words.
 */
export const oncePerWith = <Source extends object, Word extends string, Result>(
  compute: (source: Source, words: readonly Word[]) => Result
): ((source: Source, words: readonly Word[]) => Result) => {
  const resultsOf = oncePer((_: Source) => new Map<string, { readonly result: Result }>())
  return (source, words) => {
    const results = resultsOf(source)
    const key = words.join()
    const entry = results.get(key) ?? { result: compute(source, words) }
    results.set(key, entry)
    return entry.result
  }
}
