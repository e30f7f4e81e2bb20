import type { KeyIndex, PackedWords, WordTree } from '../../../machines/content/content.ts'

type Way = readonly string[]
type Growing = { [part: string]: number | Growing }

const waysIn = (tree: WordTree): readonly Way[] =>
  Object.entries(tree).flatMap(([part, inner]) =>
    typeof inner === 'object' && inner !== null ? waysIn(inner).map(way => [part, ...way]) : [[part]]
  )

const put = (shape: Growing, [part = '', ...rest]: Way, at: number): void => {
  if (rest.length === 0) shape[part] = at
  else {
    shape[part] ??= {}
    put(shape[part] as Growing, rest, at)
  }
}

/** @returns the ways of all languages: those first that the most have, so that the lists of the others are short. */
export const keyIndexOf = (trees: readonly WordTree[]): KeyIndex => {
  const found = new Map<string, { readonly way: Way; times: number }>()
  for (const way of trees.flatMap(waysIn)) {
    const key = way.join('\n')
    const before = found.get(key)
    if (before) before.times++
    else found.set(key, { way, times: 1 })
  }
  const shape: Growing = {}
  const ways = [...found.values()].sort((a, b) => b.times - a.times)
  for (const [at, { way }] of ways.entries()) put(shape, way, at)
  return shape
}

const fold = (tree: WordTree | undefined, shape: KeyIndex, texts: (string | null | 0)[]): void => {
  for (const [part, at] of Object.entries(shape)) {
    const inner = tree?.[part]
    if (typeof at === 'number') texts[at] = inner === undefined ? 0 : (inner as string | null)
    else fold(inner as WordTree | undefined, at, texts)
  }
}

/** @returns the texts of a language, in the order of the key index. */
export const packWords = (tree: WordTree, shape: KeyIndex): PackedWords => {
  const texts: (string | null | 0)[] = []
  fold(tree, shape, texts)
  return texts.slice(0, texts.findLastIndex(text => text !== 0) + 1)
}
