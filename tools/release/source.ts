import { execFileSync } from 'node:child_process'

/** The source of a release. */
export interface SourceRevision {
  /** For the release note. */
  readonly description: string
  /** Commit time in seconds since 1970, if known. */
  readonly epoch?: string
}

const git = (...words: readonly string[]): string =>
  execFileSync('git', words, { stdio: ['ignore', 'pipe', 'ignore'] })
    .toString()
    .trim()

/** @returns the commit of the working folder and its time. Outside git only a description. */
export const sourceRevision = (): SourceRevision => {
  try {
    const [commit = '', epoch = ''] = git('log', '-1', '--format=%H %ct').split(' ')
    const isClean = git('status', '--porcelain') === ''
    return isClean
      ? { description: `commit ${commit}`, epoch }
      : { description: `commit ${commit}, and changes that are not committed` }
  } catch {
    return { description: 'a copy without its history' }
  }
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
