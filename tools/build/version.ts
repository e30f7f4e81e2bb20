import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { readTexts } from '../content/check.ts'
import { buildDay } from '../content/days.ts'

/** Content comes from whatever folder is named, so its texts are not among these. */
const FOLDERS = ['machines', 'src', 'tools']
const BUILT_FROM = /\.(ts|tsx|css|html|svg|png)$/
const BESIDE = ['package.json', 'package-lock.json', 'vite.config.ts']

/** Short enough to be read out on the phone; 16 million of them. */
const DIGITS = 6

interface Edition {
  /** The content folder. */
  readonly folder: string
  /** The only force of this edition, if it is a force's own. */
  readonly force?: string | undefined
}

const sources = (): readonly string[] =>
  FOLDERS.flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name))
  )
    .filter(path => BUILT_FROM.test(path))
    .sort()

/**
 * @returns the version of the package and a hash of all that a build is made from: `0.1.0 (a1b2c3)`. The same files, force and
 * day of the build give the same, on any machine and at any time.
 */
export const versionOf = ({ folder, force = '' }: Edition): string => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const hash = createHash('sha256')
  const take = (name: string, what: string | Uint8Array) => hash.update(`${name}\0`).update(what).update('\0')
  for (const path of [...sources(), ...BESIDE]) take(path.split(sep).join('/'), readFileSync(path))
  for (const [file, text] of [...readTexts(folder)].sort(([a], [b]) => (a < b ? -1 : 1))) take(file, text)
  take('edition', `${force} ${buildDay()}`)
  return `${version} (${hash.digest('hex').slice(0, DIGITS)})`
}
