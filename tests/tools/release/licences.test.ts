import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type LockFile, licenceErrors, licencesText, licensed } from '../../../tools/release/licences.ts'

const lock = (license: string | undefined, dev: boolean, name = 'thing'): LockFile => ({
  packages: {
    '': { license: 'none of its business' },
    [`node_modules/${name}`]: { version: '1.0.0', ...(license ? { license } : {}), ...(dev ? { dev } : {}) }
  }
})
const errorsOf = (file: LockFile, reached: readonly string[] = []) => licenceErrors(licensed(file, reached))

describe('licences: packages of this product', () => {
  const own = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile
  const all = licensed(own, [])

  test('each has a licence that is allowed where it is used', () => {
    expect(all.length).toBeGreaterThan(300)
    expect(licenceErrors(all)).toEqual([])
  })

  test('those that reach a phone are listed with the full licence, the others by name', () => {
    const text = licencesText(readFileSync('LICENSE', 'utf8'), all, 'node_modules')
    const inPhone = ['react', 'react-dom', 'scheduler', 'xstate', '@xstate/react', 'papaparse', 'tailwindcss']
    for (const name of inPhone)
      expect(text).toContain(readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim())
    expect(text).toMatch(/^vite \S+ +MIT$/m)
    expect(text).not.toContain(readFileSync('node_modules/vitest/LICENSE.md', 'utf8').trim())
  })
})

describe('licences: a licence', () => {
  test.each([
    ...['MIT', 'ISC', '0BSD', 'Apache-2.0', '(MIT OR GPL-3.0)', 'MIT AND ISC'].map(
      one => [one, true, true] as const
    ),
    ...['MPL-2.0', 'CC-BY-4.0', 'LGPL-3.0-only'].map(one => [one, false, true] as const),
    ...['GPL-3.0', 'MIT AND GPL-3.0', 'UNLICENSED', 'SEE LICENSE IN LICENSE'].map(
      one => [one, false, false] as const
    )
  ])('%s may reach a phone: %s, and may be used for building: %s', (licence, inPhone, inBuild) => {
    expect(errorsOf(lock(licence, false))).toEqual(inPhone ? [] : [expect.stringContaining(`"${licence}"`)])
    expect(errorsOf(lock(licence, true))).toEqual(inBuild ? [] : [expect.stringContaining(`"${licence}"`)])
    expect(errorsOf(lock(licence, true), ['thing'])).toEqual(errorsOf(lock(licence, false)))
  })

  test('that reaches a phone and may not is refused with what to do', () => {
    expect(errorsOf(lock('MPL-2.0', false))).toEqual([
      'thing 1.0.0 has the licence "MPL-2.0", which is not among those for what reaches a phone. Remove the package, or read its licence and add it in tools/release/licences.ts.'
    ])
  })

  test('that is not stated is refused, unless a person read it and it names no other', () => {
    expect(errorsOf(lock(undefined, true))).toEqual([expect.stringContaining('"not stated"')])
    for (const read of [undefined, 'SEE LICENSE IN LICENSE'])
      expect(errorsOf(lock(read, true, 'suncalc'))).toEqual([])
    expect(errorsOf(lock('GPL-3.0', true, 'suncalc'))).toEqual([expect.stringContaining('"GPL-3.0"')])
  })
})

describe('licences: the licence text', () => {
  const modules = mkdtempSync(join(tmpdir(), 'modules-'))
  afterAll(() => rmSync(modules, { recursive: true }))
  mkdirSync(join(modules, 'thing'))

  test('is required for a package that reaches a phone', () => {
    const all = licensed(lock('MIT', false), [])
    writeFileSync(join(modules, 'thing', 'package.json'), '{}')
    expect(() => licencesText('', all, modules)).toThrow(
      /^thing reaches a phone, and has no file of its licence/
    )
    writeFileSync(join(modules, 'thing', 'license.txt'), 'Take it.\r\nIt is free.\r\n')
    writeFileSync(join(modules, 'thing', 'NOTICE'), 'Made by hand.')
    expect(licencesText('', all, modules)).toContain('Made by hand.\n\nTake it.\nIt is free.')
  })

  test('is that of MIT, for a package that says no more than that and who wrote it', () => {
    const ours = readFileSync('LICENSE', 'utf8')
    mkdirSync(join(modules, 'bare'))
    writeFileSync(join(modules, 'bare', 'package.json'), '{ "author": "A. Author" }')
    const text = (licence: string) => licencesText(ours, licensed(lock(licence, false, 'bare'), []), modules)
    expect(text('MIT')).toContain('Copyright (c) A. Author\n\nPermission is hereby granted')
    expect(() => text('ISC')).toThrow(/^bare reaches a phone, and has no file of its licence/)
  })
})
