import { existsSync, readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { ROLES } from '../../machines/content/vocabulary.ts'
import { releaseIn } from '../build/version.ts'
import type { Texts } from '../content/parse/sources.ts'
import { versionLine } from './pack.ts'
import { git } from './source.ts'

const FILE = 'release.yaml'

/** @returns the tags of releases before this one: of all, unless it is made again from its own tag. */
const tagsBefore = (folder: string): readonly string[] => {
  const isMadeAgain =
    git(folder, 'describe', '--tags', '--exact-match') !== undefined &&
    git(folder, 'status', '--porcelain') === ''
  const which = isMadeAgain ? ['--merged', 'HEAD', '--no-contains', 'HEAD'] : ['--list']
  return (git(folder, 'tag', ...which) ?? '').split('\n').filter(Boolean)
}

const fileAt = (folder: string, tag: string, file: string) => git(folder, 'show', `${tag}:./${file}`)

/** The tag of the newest release before this one, and its number; 0 if there is none. */
const releaseBefore = (folder: string) =>
  tagsBefore(folder)
    .map(tag => ({ tag, number: releaseIn(fileAt(folder, tag, FILE)) }))
    .reduce((last, other) => (other.number > last.number ? other : last), { tag: '', number: 0 })

/**
 * Compares the number of a release with those before it: a phone refuses a release with a lower number than it has, and
 * two releases with the same number cannot be distinguished.
 * @param folder of the content.
 * @param now the text of its `release.yaml`.
 * @returns the problem and its fix, if the number was not raised or git lacks the history; nothing without git, or without
 * an earlier release.
 */
export const numberNotRaised = (folder: string, now: string): string | undefined => {
  if (git(folder, 'rev-parse', '--is-shallow-repository') === 'true')
    return 'This clone lacks the history, with the releases that this one is compared with. Run: git fetch --unshallow --tags'
  const before = releaseBefore(folder)
  const number = releaseIn(now)
  return number > before.number
    ? undefined
    : `The number of this release is ${number}, and ${before.tag} has ${before.number}: set "release" in ${FILE} to ${before.number + 1} or more. A phone refuses a release with a lower number than it has.`
}

/**
 * Content made from an older release lacks later signatures, and brings back what was withdrawn since.
 * @param folder of the content.
 * @param texts its files.
 * @returns the problem and its fix, if a signature of a file with withdrawals in some earlier release is gone.
 */
export const withdrawalLost = (folder: string, texts: Texts): string | undefined => {
  const lostIn = (tag: string): readonly string[] => {
    const found = git(folder, 'grep', '--name-only', 'withdrawn:', tag, '--', 'services', 'forces') ?? ''
    return ROLES.map(role => `sign-off/${role}.yaml`).flatMap(record =>
      [...(fileAt(folder, tag, record) ?? '').matchAll(/section: (\S+)\s+hash: (\S+)/g)].flatMap(
        ([, section, hash = '']) =>
          found.split('\n').includes(`${tag}:${section}.yaml`) && !texts.get(record)?.includes(hash)
            ? `In ${tag} something is withdrawn in "${section}", and what was signed of that is missing here: this content was made from an older release. In the content editor open the content of ${tag}, and under Bring together the changes that this release is for.`
            : []
      )
    )
  }
  return tagsBefore(folder).flatMap(lostIn).at(-1)
}

/**
 * Two releases with the same number could not be told apart.
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
