import type { Texts } from '../../../tools/content/parse/sources.ts'
import { changesOf } from '../model/workspace.ts'
import type { CheckCommand } from './messages.ts'

/** The content as it was opened, and as it is. */
export interface Sent {
  readonly opened: Texts
  readonly texts: Texts
}

/**
 * @param sent what a worker has.
 * @param edit the number of the edit, which its answers repeat.
 * @returns the commands after which it has the content: all of it if other content was opened, else the files that differ.
 */
export const commandsFor = (
  sent: Sent | undefined,
  { opened, texts }: Sent,
  edit: number,
  languages: readonly string[]
): readonly CheckCommand[] => {
  const isNew = sent?.opened !== opened
  return [
    ...(isNew ? [{ type: 'open' as const, edit, texts: [...opened], languages }] : []),
    { type: 'change', edit, files: [...changesOf({ opened: isNew ? opened : sent.texts, texts })] }
  ]
}
