import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { buildDay } from '../content/days.ts'
import { readTexts } from '../content/read-texts.ts'
import { pathsBelow } from '../server/file-list.ts'

/** Folders that a build is made from. Content is hashed separately, as its folder can be chosen. */
const FOLDERS = ['machines', 'src', 'tools']
const BUILT_FROM = /\.(ts|tsx|css|html|svg|png)$/
const BESIDE = ['package.json', 'package-lock.json', 'vite.config.ts']

/** Short enough to read out on the phone, with 16 million values. */
const DIGITS = 6

type Edition = { readonly folder: string; readonly force?: string | undefined }

const sources = (): readonly string[] =>
  FOLDERS.flatMap(folder => pathsBelow(folder).map(path => `${folder}/${path}`))
    .filter(path => BUILT_FROM.test(path))
    .sort()

/** @returns the number of the release in the text of a `release.yaml`; 0 if it has none. */
export const releaseIn = (text = ''): number => Number(/^release: *(\d+)/m.exec(text)?.[1] ?? 0)

/**
 * @param folder the content folder; `force` is the only force, in the edition of one force.
 * @returns the number of the release, the version of the program, and a hash of everything that the build is
 * made from: `12 (0.1.0, a1b2c3)`. It depends on the files, the force and the build day alone.
 */
export const versionOf = ({ folder, force = '' }: Edition): string => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const hash = createHash('sha256')
  const take = (name: string, what: string | Uint8Array) => hash.update(`${name}\0`).update(what).update('\0')
  for (const path of [...sources(), ...BESIDE]) take(path, readFileSync(path))
  const texts = readTexts(folder)
  for (const [file, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) take(file, text)
  take('edition', `${force} ${buildDay()}`)
  const digits = hash.digest('hex').slice(0, DIGITS)
  return `${releaseIn(texts.get('release.yaml'))} (${version}, ${digits})`
}
