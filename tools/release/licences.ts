import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package in npm's lock file (lockfileVersion 3). */
interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
}
export interface LockFile {
  readonly packages: Readonly<Record<string, Locked>>
}

/** Licences that only require their text when the package is passed on. */
const PERMISSIVE = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense'
]
/**
 * Licences that require more when the package is passed on. Such a package may be used to build and test, but never
 * reach a phone.
 */
const FOR_BUILDING = [...PERMISSIVE, 'MPL-2.0', 'CC-BY-4.0', 'LGPL-3.0-only', 'OFL-1.1', 'Bitstream-Vera']

/**
 * Licences that a person read in the package's licence file, because its package.json names none, or only the file. A
 * package that names its licence is taken at its word: a new version may have another.
 */
const READ_BY_A_PERSON: Readonly<Record<string, string>> = {
  'dejavu-fonts-ttf': 'Bitstream-Vera',
  'parse-cache-control': 'BSD-3-Clause',
  suncalc: 'BSD-2-Clause'
}

/** The reset of Tailwind is in the style sheet, not in a module that a bundle lists. */
const IN_STYLE = ['tailwindcss']

const UNKNOWN = 'not stated'
const namesLicence = (license: string | undefined) =>
  license !== undefined && !license.toUpperCase().startsWith('SEE LICENSE')
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '')

/**
 * @param bundled names of packages that a build bundled. Dependencies that are not for development always count.
 * @returns every package of a lock file once, with its licence and use, in the order of their names.
 */
export const licensed = ({ packages }: LockFile, bundled: readonly string[]) => {
  const inPhone = new Set([...bundled, ...IN_STYLE])
  const all = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license, dev }]) => {
      const name = nameOf(path)
      return {
        name,
        version,
        /** An SPDX expression: names of licences, with AND and OR. */
        licence: (namesLicence(license) ? undefined : READ_BY_A_PERSON[name]) ?? license ?? UNKNOWN,
        /** Whether any of it reaches a phone. */
        reachesPhone: dev !== true || inPhone.has(name)
      }
    })
  const byKey = new Map(all.map(one => [`${one.name} ${one.version}`, one]))
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}
export type Licensed = ReturnType<typeof licensed>[number]

/** Whether these licences meet an SPDX expression. It may have brackets around the whole, and nowhere else. */
const isMetBy = (licence: string, allowed: readonly string[]): boolean =>
  licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some(choice => choice.split(' AND ').every(name => allowed.includes(name)))

/** @returns each package whose licence is not allowed, with what to do. */
export const licenceErrors = (all: readonly Licensed[]): readonly string[] =>
  all
    .filter(({ licence, reachesPhone }) => !isMetBy(licence, reachesPhone ? PERMISSIVE : FOR_BUILDING))
    .map(
      ({ name, version, licence, reachesPhone }) =>
        `${name} ${version} has the licence "${licence}", which is not among those for what ${reachesPhone ? 'reaches a phone' : 'only builds and tests'}. Remove the package, or read its licence and add it in tools/release/licences.ts.`
    )

const TEXT = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i

/** @returns our own licence, which is MIT too, with the author that the package names. */
const mitOf = (own: string, folder: string): string | undefined => {
  const { author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const name = typeof author === 'string' ? author : author?.name
  return name && own.trim().replace(/^Copyright.*$/m, () => `Copyright (c) ${name}`)
}

/**
 * @param own the licence of the product, which is MIT.
 * @param modules the folder of all packages.
 * @returns the licence texts of a package; the text of MIT, if it only names that and its author.
 * @throws if there is no text, as the package may not be passed on without it.
 */
const textOf = (own: string, modules: string, { name, licence }: Licensed): string => {
  const folder = join(modules, name)
  const files = readdirSync(folder).filter(file => TEXT.test(file))
  const standard = files.length === 0 && licence === 'MIT' ? mitOf(own, folder) : undefined
  if (standard) return standard
  if (files.length === 0)
    throw new Error(`${name} reaches a phone, and has no file of its licence in ${folder}.`)
  return files
    .sort()
    .map(file => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n')
}

const line = ({ name, version, licence }: Licensed) => `${`${name} ${version}`.padEnd(50)} ${licence}`
const RULE = '-'.repeat(78)

/**
 * @param own the licence of the product.
 * @param modules the folder of all packages.
 * @returns all licences as plain text: our own, the full texts of packages that reach a phone, and a list of the rest.
 */
export const licencesText = (own: string, all: readonly Licensed[], modules: string): string => {
  const inPhone = all.filter(({ reachesPhone }) => reachesPhone)
  const rest = all.filter(({ reachesPhone }) => !reachesPhone)
  const parts = inPhone.flatMap(one => [RULE, line(one), RULE, '', textOf(own, modules, one), ''])
  return [
    'LICENCES',
    '',
    own.trim(),
    '',
    `Packages by others that a phone or a training page loads: ${inPhone.length} packages. Their texts follow.`,
    '',
    ...inPhone.map(line),
    '',
    ...parts,
    RULE,
    `Packages that only build and test it, and are not in this release: ${rest.length} packages.`,
    RULE,
    '',
    ...rest.map(line),
    ''
  ].join('\n')
}
