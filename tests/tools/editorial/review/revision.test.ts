import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { compileRevision, textsAt } from '../../../../tools/editorial/review/revision.ts'
import { compiledOf, fixtureTexts, withEdit, withFile, withoutFile } from '../../../support/content.ts'
import { writeTexts } from '../../../support/write-texts.ts'

const TODAY = '2026-11-24'

const repository = mkdtempSync(join(tmpdir(), 'revision-'))
const folder = join(repository, 'content')
afterAll(() => rmSync(repository, { recursive: true }))

const git = (...words: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], {
    cwd: repository
  })

git('init', '--quiet')
writeTexts(folder, fixtureTexts)
writeFileSync(join(folder, 'README.md'), 'No content.')
git('add', '.')
git('commit', '--quiet', '--message', 'As it was')
git('tag', 'as-it-was')

test('git revision: content is read as it was then, whatever the folder holds now', {
  tags: ['slow']
}, () => {
  writeTexts(folder, withEdit('tips.yaml', 'Always agree what', 'First – agree what'))
  expect(textsAt(folder, 'as-it-was')).toEqual(fixtureTexts)
  git('commit', '--quiet', '--all', '--message', 'With a letter of several bytes')
  expect(textsAt(folder, 'HEAD').get('tips.yaml')).toContain('First – agree what')
  expect(textsAt(folder, 'HEAD~1')).toEqual(fixtureTexts)
})

test.each(['nowhere', '', '--help', 'HEAD:content'])(
  'git revision: the missing revision "%s" is reported',
  revision => {
    expect(() => textsAt(folder, revision)).toThrow(
      `There is no revision "${revision}". Try a branch, a tag or a commit: main, HEAD~1.`
    )
  }
)

test('git revision: a folder outside a repository is reported', () => {
  const apart = mkdtempSync(join(tmpdir(), 'apart-'))
  expect(() => textsAt(apart, 'HEAD')).toThrow(`${apart} is not in a git repository`)
  rmSync(apart, { recursive: true })
})

test('git revision: content is compiled with the training content of today', () => {
  const then = withFile('training.yaml', 'another: time', withoutFile('training.yaml'))
  expect(compileRevision(then, fixtureTexts, TODAY, 'then')).toEqual(compiledOf(fixtureTexts, TODAY))
})

test('git revision: content that fails the check of today is reported', () => {
  const then = withEdit('tips.yaml', 'id: have-a-plan', 'id: network', fixtureTexts)
  expect(() => compileRevision(then, fixtureTexts, TODAY, 'v1')).toThrow(
    /^The content of "v1" does not pass the present check, so its outcomes are not known\. tips\.yaml:\d+:\d+ {2}The id "network" is used twice/
  )
})
