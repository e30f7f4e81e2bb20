/**
 * A check of content that was edited in one file finds all other files as they were parsed before, as the same objects. What
 * follows from such an object alone is computed once for it.
 * @param compute whose result follows from the object; what else it is given must be the same for the same object.
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
 * As `oncePer`, of what follows from an object and from words that another file may change, such as nations.
 * @returns the same function, which keeps a result for each object and words.
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
