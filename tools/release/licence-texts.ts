import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Licensed } from './licences.ts'

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
