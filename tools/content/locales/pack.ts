import type { Catalogue, PackedKeys, PackedTexts } from '../../../machines/language/catalogue.ts'

/** The kind of a text: `inShort` of any service. */
const kindOf = (key: string): string => key.replace(/^services\.[^.]+/, 'services')

/**
 * @returns the keys of all languages. Keys with the same text in each language are grouped. Those that most languages
 * have come first, so that the lists of the other languages are short; among them, texts of one kind are side by side,
 * which compresses better.
 */
export const keysOf = (catalogues: readonly Catalogue[]): PackedKeys => {
  const groups = new Map<string, { count: number; kind: string; keys: string[] }>()
  for (const key of new Set(catalogues.flatMap(texts => [...texts.keys()]))) {
    const texts = catalogues.map(texts => texts.get(key))
    const same = JSON.stringify(texts)
    const group = groups.get(same)
    if (group) group.keys.push(key)
    else
      groups.set(same, {
        count: texts.filter(text => text !== undefined).length,
        kind: kindOf(key),
        keys: [key]
      })
  }
  return [...groups.values()]
    .sort((a, b) => b.count - a.count || a.kind.localeCompare(b.kind, 'en'))
    .map(({ keys }) => keys)
}

/** @returns the texts of a language, in the order of the keys. */
export const packTexts = (texts: Catalogue, keys: PackedKeys): PackedTexts => {
  const packed = keys.map(([key = '']) => texts.get(key) ?? 0)
  return packed.slice(0, packed.findLastIndex(text => text !== 0) + 1)
}
