// @module-tag slow
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import { packOf } from '../../../tools/release/pack.ts'
import { numberNotRaised, numberTaken, withdrawalLost } from '../../../tools/release/release-number.ts'
import { timeOf, zipOf } from '../../../tools/release/zip.ts'

const repository = mkdtempSync(join(tmpdir(), 'release-number-'))
const folder = join(repository, 'content')
afterAll(() => rmSync(repository, { recursive: true }))

const git = (...words: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], {
    cwd: repository
  })

const textOf = (number: number) => `# A comment.\nrelease: ${number}\n`

const commit = (number: number, tag: string) => {
  writeFileSync(join(folder, 'release.yaml'), textOf(number))
  git('add', '.')
  git('commit', '--quiet', '--allow-empty', '--message', tag)
  git('tag', tag)
}

mkdirSync(folder)
git('init', '--quiet')
commit(3, 'v3')
commit(4, 'v4')
commit(4, 'words')
git('commit', '--quiet', '--allow-empty', '--message', 'A change')

test('release number: one that is not above every tag is reported, with what to write', () => {
  expect(numberNotRaised(folder, textOf(4))).toBe(
    'The number of this release is 4, and v4 has 4: set "release" in release.yaml to 5 or more. A phone refuses a release with a lower number than it has.'
  )
  expect(numberNotRaised(folder, textOf(2))).toMatch(/^The number of this release is 2, and .* has 4: /)
  expect(numberNotRaised(folder, textOf(5))).toBeUndefined()
})

test('release number: old content that is released again needs a number above the newest', () => {
  git('checkout', '--quiet', 'v3')
  git('commit', '--quiet', '--allow-empty', '--message', 'Back')
  expect(numberNotRaised(folder, textOf(4))).toContain('to 5 or more')
  git('checkout', '--quiet', '-')
})

test('release number: a release that is made again from its tag is no new one', () => {
  git('checkout', '--quiet', 'v3')
  expect(numberNotRaised(folder, textOf(3))).toBeUndefined()
  writeFileSync(join(folder, 'tips.yaml'), 'changed')
  expect(numberNotRaised(folder, textOf(3))).toContain('to 5 or more')
  rmSync(join(folder, 'tips.yaml'))
})

test('release number: one that was tagged before it was packed is compared with those before it', () => {
  git('checkout', '--quiet', 'words')
  expect(numberNotRaised(folder, textOf(4))).toContain('and v4 has 4')
  git('checkout', '--quiet', '-')
})

test('release number: content from before a withdrawal is refused, and its putting right is not', () => {
  const record = (...hashes: readonly string[]) =>
    `role: practice-lead\nsigned:\n${hashes.map(hash => `  - section: services/galop\n    hash: ${hash}\n`).join('')}`
  const file = (...hashes: readonly string[]): Texts =>
    new Map([['sign-off/practice-lead.yaml', record(...hashes)]])
  expect(withdrawalLost(folder, file())).toBeUndefined()
  for (const name of ['services', 'sign-off']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'services', 'galop.yaml'), 'phone:\n  withdrawn: { on: "2026-11-24" }\n')
  writeFileSync(join(folder, 'sign-off', 'practice-lead.yaml'), record('a', 'b'))
  commit(7, 'v7')
  writeFileSync(join(folder, 'services', 'galop.yaml'), 'phone:\n')
  writeFileSync(join(folder, 'sign-off', 'practice-lead.yaml'), record('a', 'b', 'c'))
  commit(8, 'v8')
  expect(withdrawalLost(folder, file('a', 'b', 'c'))).toBeUndefined()
  expect(withdrawalLost(folder, file('a'))).toBe(
    'In v7 something is withdrawn in "services/galop", and what was signed of that is missing here: this content was made from an older release. In the content editor open the content of v7, and under Bring together the changes that this release is for.'
  )
})

test('release number: without git or a release before, nothing is reported; a clone without its history is', () => {
  const apart = mkdtempSync(join(tmpdir(), 'apart-'))
  expect(numberNotRaised(apart, textOf(1))).toBeUndefined()
  git('clone', '--quiet', '--depth=1', `file://${repository}`, apart)
  expect(numberNotRaised(join(apart, 'content'), textOf(1))).toContain('Run: git fetch --unshallow --tags')
  rmSync(apart, { recursive: true })
})

test('release number: the zip of another release with it is not overwritten, and the same may be made again', () => {
  const pack = join(repository, 'checklist-4.zip')
  expect(numberTaken(pack, '4 (0.1.0, a1b2c3)')).toBeUndefined()
  const parts = {
    isDraft: false,
    site: new Map(),
    documents: new Map(),
    checkSite: '',
    licences: '',
    sbom: ''
  }
  const files = packOf({ ...parts, name: 'checklist-4', version: '4 (0.1.0, a1b2c3)' })
  writeFileSync(pack, zipOf('checklist-4', files, timeOf('2026-11-24', 4)))
  expect(numberTaken(pack, '4 (0.1.0, a1b2c3)')).toBeUndefined()
  expect(numberTaken(pack, '4 (0.1.0, d4e5f6)')).toBe(
    `Release 4 is there already, made from other content or by another program: ${pack}. Set "release" in release.yaml to 5; or delete that zip, if nobody has been given it.`
  )
})
