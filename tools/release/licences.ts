/** What a lock file of npm says of a package (lockfileVersion 3). */
interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
}
export interface LockFile {
  readonly packages: Readonly<Record<string, Locked>>
}

/** A package, and what may be done with it. */
export interface Licensed {
  readonly name: string
  readonly version: string
  /** An expression of SPDX: names of licences, with AND and OR. */
  readonly licence: string
  /** Whether some of it is in the files that a phone loads. */
  readonly reachesPhone: boolean
}

/** May be given on with no more than its text. */
const FREE = [
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
/** Asks something of whoever gives it on: it may build and test, and reach no phone. */
const FOR_BUILDING = [...FREE, 'MPL-2.0', 'CC-BY-4.0', 'LGPL-3.0-only']

/** What a package leaves out of its description, and its file of the licence says. */
const READ_IN_ITS_FILE: Readonly<Record<string, string>> = {
  'parse-cache-control': 'BSD-3-Clause',
  suncalc: 'BSD-2-Clause'
}

/** The style sheet starts with its reset. */
const IN_STYLE = ['tailwindcss']

const UNKNOWN = 'not said'
const nameOf = (place: string) => place.replace(/^.*node_modules\//, '')

/**
 * @param reached names of packages that a build found in its files. What is no dev dependency counts as such by itself.
 * @returns every package of a lock file once, in the order of their names.
 */
export const licensed = ({ packages }: LockFile, reached: readonly string[]): readonly Licensed[] => {
  const inPhone = new Set([...reached, ...IN_STYLE])
  const all = Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, { version = '', license, dev }]): Licensed => {
      const name = nameOf(place)
      return {
        name,
        version,
        licence: license ?? READ_IN_ITS_FILE[name] ?? UNKNOWN,
        reachesPhone: dev !== true || inPhone.has(name)
      }
    })
  const byKey = new Map(all.map(one => [`${one.name} ${one.version}`, one]))
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

/** Whether an expression can be met by these licences. Brackets stand around all of it, or nowhere. */
const isMetBy = (licence: string, allowed: readonly string[]): boolean =>
  licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some(choice => choice.split(' AND ').every(name => allowed.includes(name)))

/** @returns each package whose licence may not be what it is, with what to do. */
export const licenceFaults = (all: readonly Licensed[]): readonly string[] =>
  all
    .filter(({ licence, reachesPhone }) => !isMetBy(licence, reachesPhone ? FREE : FOR_BUILDING))
    .map(
      ({ name, version, licence, reachesPhone }) =>
        `${name} ${version} has the licence "${licence}", which is not among those for what ${reachesPhone ? 'reaches a phone' : 'only builds and tests'}. Take the package out, or read its licence and add it in tools/release/licences.ts.`
    )
