import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** The folder whose documents are all part of a release, and the others that are. */
const ASSURANCE = 'docs/assurance'
const OTHER = ['guides/it', 'guides/devices', 'tasks/withdraw', 'tasks/roll-back'].map(at => `docs/${at}.md`)

/** @returns the Markdown of every document in a release, by its file name without extension. */
export const releaseDocuments = (): ReadonlyMap<string, string> => {
  const files = readdirSync(ASSURANCE)
    .filter(file => file.endsWith('.md'))
    .map(file => join(ASSURANCE, file))
  return new Map(
    [...files, ...OTHER].sort().map(file => [basename(file, '.md'), readFileSync(file, 'utf8')] as const)
  )
}
