import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** @returns the output of git in a folder; `undefined` if it fails: no git, no history, no such revision. */
export const git = (folder: string, ...words: readonly string[]): string | undefined => {
  try {
    return execFileSync('git', words, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim()
  } catch {
    return undefined
  }
}

/**
 * @returns the source of a release: the commit of the working folder, for the release note, and its time in seconds since
 * 1970, if known.
 */
export const sourceRevision = (): { readonly description: string; readonly epoch?: string } => {
  const [commit = '', epoch = ''] = git('.', 'log', '-1', '--format=%H %ct')?.split(' ') ?? []
  if (!commit) return { description: 'a copy without its history' }
  return git('.', 'status', '--porcelain') === ''
    ? { description: `commit ${commit}`, epoch }
    : { description: `commit ${commit}, and changes that are not committed` }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * @param changelog the text of CHANGELOG.md.
 * @returns its section on a version, as Markdown. @throws if there is none.
 */
export const changesOfProgram = (changelog: string, version: string): string => {
  const [, section = ''] =
    new RegExp(`^## ${escaped(version)}\\b.*\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(changelog) ?? []
  if (section.trim() === '') throw new Error(`CHANGELOG.md does not mention ${version}. Add what changed.`)
  return section.trim()
}

/** The folder whose documents are all part of a release, and the other documents. */
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
