import type { Folded, Shape, WordTree } from '../content/content.ts'

/** @returns the words of a language, from its texts and the ways to them. Parts that it has no text of are left out. */
export const unfolded = (texts: Folded, shape: Shape): WordTree => {
  const tree: Record<string, string | null | WordTree> = {}
  for (const [part, at] of Object.entries(shape)) {
    const inner = typeof at === 'number' ? texts[at] : unfolded(texts, at)
    const isEmpty = typeof inner === 'object' && inner !== null && Object.keys(inner).length === 0
    if (inner !== undefined && inner !== 0 && !isEmpty) tree[part] = inner
  }
  return tree
}
