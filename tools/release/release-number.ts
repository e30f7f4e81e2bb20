import { existsSync, readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { releaseIn } from '../build/version.ts'
import { versionLine } from './pack.ts'
import { git } from './source.ts'

const FILE = 'release.yaml'

/** A release that is made again from its own tag is not compared with any. */
const isMadeAgain = (folder: string) =>
  git(folder, 'describe', '--tags', '--exact-match') !== undefined &&
  git(folder, 'status', '--porcelain') === ''

/**
 * Compares the number of a release with those before it: a phone refuses a release with a lower number than it has, and
 * two releases with the same number cannot be distinguished.
 * @param folder of the content.
 * @param now the text of its `release.yaml`.
 * @returns the problem and its fix, if the number was not raised; nothing without git, or without an earlier release.
 */
export const numberNotRaised = (folder: string, now: string): string | undefined => {
  if (isMadeAgain(folder)) return undefined
  const tags = (git(folder, 'tag', '--list') ?? '').split('\n').filter(Boolean)
  const before = tags
    .map(revision => ({ revision, number: releaseIn(git(folder, 'show', `${revision}:./${FILE}`)) }))
    .reduce((last, other) => (other.number > last.number ? other : last), { revision: '', number: 0 })
  const number = releaseIn(now)
  return number > before.number
    ? undefined
    : `The number of this release is ${number}, and ${before.revision} has ${before.number}: set "release" in ${FILE} to ${before.number + 1} or more. A phone refuses a release with a lower number than it has.`
}

/**
 * Two releases with one number would be told apart by nobody.
 * @param pack where the zip of this release goes.
 * @param version of this release.
 * @returns the problem and its fix, if the zip of another release is there already.
 */
export const numberTaken = (pack: string, version: string): string | undefined => {
  if (!existsSync(pack)) return undefined
  const isReadme = ({ name }: { readonly name: string }) => /^[^/]+\/README\.txt$/.test(name)
  const [readme = Buffer.of()] = Object.values(unzipSync(readFileSync(pack), { filter: isReadme }))
  if (Buffer.from(readme).includes(versionLine(version))) return undefined
  const number = Number.parseInt(version, 10)
  return `Release ${number} is there already, made from other content or by another program: ${pack}. Set "release" in ${FILE} to ${number + 1}; or delete that zip, if nobody has been given it.`
}
