import { formatPatch, structuredPatch } from 'diff'
import type { Texts } from '../../../tools/content/parse/sources.ts'

/** The mode of an ordinary file, as git writes it. */
const MODE = '100644'

/**
 * @param read the text of each file when it was read.
 * @param changes the new text of each file that changed; `undefined` where it was removed.
 * @returns a patch for `git apply`, run in the folder that contains `content`.
 */
export const patchOfChanges = (read: Texts, changes: ReadonlyMap<string, string | undefined>): string =>
  formatPatch(
    [...changes].map(([file, text]) => {
      const before = read.get(file)
      return {
        ...structuredPatch(`a/content/${file}`, `b/content/${file}`, before ?? '', text ?? ''),
        isGit: true,
        ...(before === undefined ? { isCreate: true, newMode: MODE, oldFileName: '/dev/null' } : {}),
        ...(text === undefined ? { isDelete: true, oldMode: MODE, newFileName: '/dev/null' } : {})
      }
    })
  )
