import { formatted } from '../../../tools/content/formatted.ts'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import type { FileChanges } from '../model/workspace.ts'

/**
 * Formats the files that are saved, as `npm run fix` does.
 * @returns the changes, and how many of these files were not formatted when they were opened.
 */
export const formatChanges = (
  opened: Texts,
  changes: FileChanges
): { readonly changes: FileChanges; readonly reformatted: number } => ({
  changes: new Map([...changes].map(([file, text]) => [file, text && formatted(text)])),
  reformatted: [...changes].filter(([file, text]) => {
    const before = opened.get(file)
    return text !== undefined && before !== undefined && formatted(before) !== before
  }).length
})
