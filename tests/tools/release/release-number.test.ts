// @module-tag slow
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { numberNotRaised } from '../../../tools/release/release-number.ts'

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

test('release number: a named revision alone counts', () => {
  expect(numberNotRaised(folder, textOf(4), 'v3')).toBeUndefined()
  expect(numberNotRaised(folder, textOf(3), 'v3')).toContain('and v3 has 3')
})

test('release number: a release that is made again from its tag is no new one', () => {
  git('checkout', '--quiet', 'v3')
  expect(numberNotRaised(folder, textOf(3))).toBeUndefined()
  writeFileSync(join(folder, 'tips.yaml'), 'changed')
  expect(numberNotRaised(folder, textOf(3))).toContain('to 5 or more')
  rmSync(join(folder, 'tips.yaml'))
})

test('release number: without git, or a release before, nothing is reported', () => {
  const apart = mkdtempSync(join(tmpdir(), 'apart-'))
  expect(numberNotRaised(apart, textOf(1))).toBeUndefined()
  rmSync(apart, { recursive: true })
})
