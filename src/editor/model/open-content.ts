import { createContext, useContext } from 'react'
import type { EnglishText } from '../../../tools/editorial/languages/translation-rows.ts'
import type { Ask } from '../check/use-check.ts'
import type { OpenPlace } from './place-at.ts'
import type { FileChanges, Workspace } from './workspace.ts'

/** The open content, and what every view can do with it. */
interface OpenContent extends Pick<Workspace, 'opened' | 'texts'> {
  /** The English texts as last read; `undefined` before the first time. */
  readonly english: readonly EnglishText[] | undefined
  readonly ask: Ask
  /** The id of the force that somebody works on; empty for all. */
  readonly force: string
  readonly setForce: (force: string) => void
  readonly edit: (changes: FileChanges) => void
  /** Opens a file, or a place in it. */
  readonly open: (place: OpenPlace) => void
}

export const OpenContentContext = createContext<OpenContent | undefined>(undefined)

/** @throws outside of the desk. */
export const useOpenContent = (): OpenContent => {
  const content = useContext(OpenContentContext)
  if (!content) throw new Error('No content is open.')
  return content
}
