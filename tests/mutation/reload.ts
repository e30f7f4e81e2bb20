/** What Vite knows of a module: https://vite.dev/guide/api-environment-runtimes */
interface Loaded {
  readonly importers: ReadonlySet<string>
}

export type LoadedById = ReadonlyMap<string, Loaded>

/** @returns these modules, and all that import them, directly or not. */
const withImporters = (ids: readonly string[], loaded: LoadedById): ReadonlySet<string> => {
  const all = new Set(ids)
  for (const id of all) for (const importer of loaded.get(id)?.importers ?? []) all.add(importer)
  return all
}

/**
 * Has modules loaded anew when they are next imported, and whatever imports them: a mutant may have left something there.
 * The rest stays, such as content that was parsed, which takes longer than the tests.
 */
export const reload = (ids: readonly string[], loaded: LoadedById) => {
  for (const id of withImporters(ids, loaded))
    Object.assign(loaded.get(id) ?? {}, { promise: undefined, exports: undefined, evaluated: false })
}
