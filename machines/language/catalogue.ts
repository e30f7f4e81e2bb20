/** The texts of a language by their keys. A text that is not in it falls back to English. */
export type Catalogue = ReadonlyMap<string, string>

/** The keys of all languages, in the order of the texts. Keys with the same text in each language are grouped. */
export type PackedKeys = readonly (readonly string[])[]

/** The texts of a language, in the order of those keys; 0 for a text that it does not have. */
export type PackedTexts = readonly (string | 0)[]

/** @param keys the keys of all languages. */
export const unpackTexts = (keys: PackedKeys, texts: PackedTexts): Catalogue =>
  new Map(
    keys.flatMap((same, at) => {
      const text = texts[at]
      return text ? same.map(key => [key, text] as const) : []
    })
  )
