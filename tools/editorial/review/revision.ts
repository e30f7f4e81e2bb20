import { execFileSync } from 'node:child_process'
import { type Compiled, checkSources } from '../../content/check.ts'
import { formatDiagnostic } from '../../content/diagnostic.ts'
import { isContentFile, type Texts } from '../../content/parse/sources.ts'

const git = (folder: string, input: string, ...words: readonly string[]): Buffer =>
  execFileSync('git', words, { cwd: folder, input, stdio: ['pipe', 'pipe', 'pipe'], maxBuffer: 2 ** 28 })

/** Parses the output of `git cat-file --batch`: for each object a line with its size, then its bytes. */
const objectsIn = (answer: Buffer): readonly string[] => {
  const texts: string[] = []
  for (let offset = 0; offset < answer.length; ) {
    const end = answer.indexOf('\n', offset)
    const size = Number(answer.subarray(offset, end).toString().split(' ')[2])
    texts.push(answer.subarray(end + 1, end + 1 + size).toString())
    offset = end + 1 + size + 1
  }
  return texts
}

const commitOf = (folder: string, revision: string): string => {
  try {
    return git(folder, '', 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)
      .toString()
      .trim()
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: Buffer }
    if (code === 'ENOENT') throw new Error('This needs git, which was not found.')
    if (stderr?.toString().includes('not a git repository'))
      throw new Error(`${folder} is not in a git repository, so there is no revision to compare with.`)
    throw new Error(`There is no revision "${revision}". Try a branch, a tag or a commit: main, HEAD~1.`)
  }
}

/**
 * @param folder in a git repository.
 * @returns the text of every YAML file of the folder at a revision, by its path there.
 * @throws with what to do if there is no such revision, or nothing of the folder in it.
 */
export const textsAt = (folder: string, revision: string): Texts => {
  const commit = commitOf(folder, revision)
  const files = git(folder, '', 'ls-tree', '-r', '-z', commit, '--', '.')
    .toString()
    .split('\0')
    .flatMap(line => {
      const [, object = '', path = ''] = /^\d+ blob (\S+)\t(.*)$/.exec(line) ?? []
      return isContentFile(path) ? [{ object, path }] : []
    })
  if (files.length === 0) throw new Error(`Revision "${revision}" has no content in ${folder}.`)
  const answer = git(folder, files.map(({ object }) => `${object}\n`).join(''), 'cat-file', '--batch')
  const texts = objectsIn(answer)
  return new Map(files.map(({ path }, offset) => [path, texts[offset] ?? '']))
}

/** Files that only training uses. */
const OF_TRAINING = /^(training\.yaml|drills\/)/

/**
 * Compiles an earlier revision of the content, with the present training files.
 * @throws if it does not pass the present check.
 */
export const compileRevision = (then: Texts, now: Texts, today: string, revision: string): Compiled => {
  const live = [...then].filter(([path]) => !OF_TRAINING.test(path))
  const training = [...now].filter(([path]) => OF_TRAINING.test(path))
  const { compiled, errors } = checkSources(new Map([...live, ...training]), today)
  if (compiled) return compiled
  const [first] = errors
  throw new Error(
    `The content of "${revision}" does not pass the present check, so its outcomes are not known. ${first ? formatDiagnostic(first) : ''}`
  )
}
