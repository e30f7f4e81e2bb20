import { git } from './source.ts'

const FILE = 'release.yaml'

const numberIn = (text: string): number | undefined => {
  const [, digits] = /^release: *(\d+)/m.exec(text) ?? []
  return digits === undefined ? undefined : Number(digits)
}

/** A release that is made again from its own tag is not compared with any. */
const isMadeAgain = (folder: string) =>
  git(folder, 'describe', '--tags', '--exact-match') !== undefined &&
  git(folder, 'status', '--porcelain') === ''

/**
 * Compares the number of a release with those before it: a phone refuses a release with a lower number than it has, and
 * two releases with the same number cannot be distinguished.
 * @param folder of the content.
 * @param now the text of its `release.yaml`.
 * @param since the revision of the last release; if none is given, every tag counts.
 * @returns the problem and its fix, if the number was not raised; nothing without git, or without an earlier release.
 */
export const numberNotRaised = (folder: string, now: string, since?: string): string | undefined => {
  if (since === undefined && isMadeAgain(folder)) return undefined
  const revisions =
    since === undefined ? (git(folder, 'tag', '--list') ?? '').split('\n').filter(Boolean) : [since]
  const before = revisions
    .map(revision => ({
      revision,
      number: numberIn(git(folder, 'show', `${revision}:./${FILE}`) ?? '') ?? 0
    }))
    .reduce((last, other) => (other.number > last.number ? other : last), { revision: '', number: 0 })
  const number = numberIn(now) ?? 0
  return number > before.number
    ? undefined
    : `The number of this release is ${number}, and ${before.revision} has ${before.number}: set "release" in ${FILE} to ${before.number + 1} or more. A phone refuses a release with a lower number than it has.`
}
