import type { Texts } from '../../tools/content/parse/sources.ts'
import { bringTogether } from '../../tools/editorial/changes/bring-together.ts'
import { readChangesFile } from '../../tools/editorial/changes/changes-file.ts'

/**
 * @param bytes of a file of changes.
 * @returns the files that it changes, with their text after the changes were merged into these texts.
 */
export const changedBy = (bytes: Uint8Array, texts: Texts): Readonly<Record<string, string | undefined>> => {
  const entries = readChangesFile(bytes)
  const { texts: changed, conflicts, left } = bringTogether(texts, texts, [{ name: 'saved', entries }])
  if (conflicts.length + left.length > 0) throw new Error('It does not lie over these texts.')
  return Object.fromEntries(changed)
}
