/** The texts of a language by their keys. What is not in it falls back to English. */
export type Catalogue = ReadonlyMap<string, string>

/** The texts of a language, in the order of the one list of keys; 0 where it has none. */
export type PackedTexts = readonly (string | 0)[]

/** @param keys those of all languages. */
export const unpackTexts = (keys: readonly string[], texts: PackedTexts): Catalogue =>
  new Map(keys.flatMap((key, at) => (texts[at] ? [[key, texts[at]] as const] : [])))
