import type { Catalogue, PackedTexts } from '../../../machines/language/catalogue.ts'

/** @returns the keys of all languages: those first that the most have, so that the lists of the others are short. */
export const keysOf = (catalogues: readonly Catalogue[]): readonly string[] => {
  const counts = new Map<string, number>()
  for (const key of catalogues.flatMap(texts => [...texts.keys()]))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key)
}

/** @returns the texts of a language, in the order of the keys. */
export const packTexts = (texts: Catalogue, keys: readonly string[]): PackedTexts => {
  const packed = keys.map(key => texts.get(key) ?? 0)
  return packed.slice(0, packed.findLastIndex(text => text !== 0) + 1)
}
