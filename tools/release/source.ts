import { execFileSync } from 'node:child_process'

/** What a release is made from. */
export interface SourceRevision {
  /** In words, for the note. */
  readonly said: string
  /** When that was committed, in seconds since 1970. Left out where that is not known. */
  readonly epoch?: string
}

const git = (...words: readonly string[]): string =>
  execFileSync('git', words, { stdio: ['ignore', 'pipe', 'ignore'] })
    .toString()
    .trim()

/** @returns the commit of the working folder and its time; outside git, or without git, only words that say so. */
export const sourceRevision = (): SourceRevision => {
  try {
    const [commit = '', epoch = ''] = git('log', '-1', '--format=%H %ct').split(' ')
    const isClean = git('status', '--porcelain') === ''
    return isClean
      ? { said: `commit ${commit}`, epoch }
      : { said: `commit ${commit}, and changes that are not committed` }
  } catch {
    return { said: 'a copy without its history' }
  }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * @param changelog the text of CHANGELOG.md.
 * @returns what it says of a version, as Markdown. @throws if it says nothing.
 */
export const changesOfProgram = (changelog: string, version: string): string => {
  const [, said = ''] =
    new RegExp(`^## ${escaped(version)}\\b.*\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(changelog) ?? []
  if (said.trim() === '') throw new Error(`CHANGELOG.md says nothing of ${version}. Add what changed.`)
  return said.trim()
}
