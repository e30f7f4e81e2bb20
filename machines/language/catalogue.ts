/** The texts of a language, by key. For a missing text the fallback is English. */
export type Catalogue = ReadonlyMap<string, string>

/** Groups of keys, the same for all languages. The keys of a group have the same text, in every language. */
export type PackedKeys = readonly (readonly string[])[]

/** The texts of a language, one for each group of keys; 0 if the language does not have it. */
export type PackedTexts = readonly (string | 0)[]

/** @returns the texts of a language, by key. */
export const unpackTexts = (keys: PackedKeys, texts: PackedTexts): Catalogue =>
  new Map(
    keys.flatMap((same, at) => {
      const text = texts[at]
      return text ? same.map(key => [key, text] as const) : []
    })
  )
