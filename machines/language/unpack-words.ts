import type { KeyIndex, PackedWords, WordTree } from '../content/content.ts'

/** @returns the words of a language as a tree. Branches without any text are left out. */
export const unpackWords = (texts: PackedWords, keys: KeyIndex): WordTree => {
  const tree: Record<string, string | null | WordTree> = {}
  for (const [part, entry] of Object.entries(keys)) {
    const inner = typeof entry === 'number' ? texts[entry] : unpackWords(texts, entry)
    const isEmpty = typeof inner === 'object' && inner !== null && Object.keys(inner).length === 0
    if (inner !== undefined && inner !== 0 && !isEmpty) tree[part] = inner
  }
  return tree
}
