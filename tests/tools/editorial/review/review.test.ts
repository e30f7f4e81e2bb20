import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { compileTraining } from '../../../../tools/content/compile/compile.ts'
import type { Sources, Texts } from '../../../../tools/content/parse/sources.ts'
import { compiledOfThen, describeDifference } from '../../../../tools/editorial/review/diff.ts'
import { markdownOf } from '../../../../tools/editorial/review/markdown.ts'
import { textsAt } from '../../../../tools/editorial/review/revision.ts'
import {
  checkTexts,
  compiledOf,
  sampleTexts,
  withEdit,
  withFile,
  withoutFile
} from '../../../support/content.ts'

const TODAY = '2026-11-24'
const training = compileTraining(checkTexts(sampleTexts).sources as Sources)

const repository = mkdtempSync(join(tmpdir(), 'revision-'))
const folder = join(repository, 'content')
afterAll(() => rmSync(repository, { recursive: true }))

const git = (...words: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], {
    cwd: repository
  })

const write = (texts: Texts) => {
  for (const [file, text] of texts) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}

git('init', '--quiet')
write(sampleTexts)
writeFileSync(join(folder, 'README.md'), 'No content.')
git('add', '.')
git('commit', '--quiet', '--message', 'As it was')
git('tag', 'as-it-was')

describe('the content of a revision', () => {
  test('is read as it stood there, whatever stands there now', () => {
    write(withEdit('tips.yaml', 'Always do this first: agree what', 'First – agree what', sampleTexts))
    expect(textsAt(folder, 'as-it-was')).toEqual(sampleTexts)
    git('commit', '--quiet', '--all', '--message', 'With a letter of several bytes')
    expect(textsAt(folder, 'HEAD').get('tips.yaml')).toContain('First – agree what')
    expect(textsAt(folder, 'HEAD~1')).toEqual(sampleTexts)
  })

  test.each(['nowhere', '', '--help', 'HEAD:content'])('there is none "%s", and that is said', revision => {
    expect(() => textsAt(folder, revision)).toThrow(
      `There is no revision "${revision}". Try a branch, a tag or a commit: main, HEAD~1.`
    )
  })

  test('is none where there is no repository, and that is said', () => {
    const apart = mkdtempSync(join(tmpdir(), 'apart-'))
    expect(() => textsAt(apart, 'HEAD')).toThrow(`${apart} is in no git repository`)
    rmSync(apart, { recursive: true })
  })

  test('is compiled with the training of now, which it may not have had', () => {
    const then = withFile('training.yaml', 'another: time', withoutFile('training.yaml'))
    expect(compiledOfThen(then, sampleTexts, TODAY, 'then')).toEqual(compiledOf(sampleTexts, TODAY))
  })

  test('that the check of today refuses has no outcomes, and that is said', () => {
    const then = withEdit('tips.yaml', 'id: have-a-plan', 'id: network', sampleTexts)
    expect(() => compiledOfThen(then, sampleTexts, TODAY, 'v1')).toThrow(
      /^The content of "v1" does not pass the check of today, so that its outcomes are not known\. tips\.yaml:\d+:\d+ {2}The id "network" is used twice/
    )
  })
})

describe('the Markdown for a pull request', () => {
  const markdown = (after: Texts) => {
    const before = compiledOf(sampleTexts)
    return markdownOf(describeDifference(before, compiledOf(after), training), training.words.changes)
  }

  test('says that nothing changes, where nothing does', () => {
    expect(markdown(sampleTexts)).toBe(
      '## Outcomes that change\n\nNo outcome changes.\n\n## Words and facts\n\nNo word and no fact changes.\n'
    )
  })

  test('tells who gets what, then words before and after', () => {
    const after = withEdit(
      'officer-actions.yaml',
      'needs: [stalking]\n    title: Take the contact seriously',
      'needs: [stalking, exploitation]\n    title: Take *every* contact | seriously',
      sampleTexts
    )
    expect(markdown(after)).toBe(`## Outcomes that change

### Do now

- **People with Someone controls work or money, and without Followed or contacted again and again**
  - New: Take \\*every\\* contact \\| seriously

Nobody else is affected.

## Words and facts

### officer action: Take the contact seriously (stalking)

| Field | Before | After |
| --- | --- | --- |
| needs | stalking | stalking, exploitation |
| title | Take the contact seriously | Take \\*every\\* contact \\| seriously |
`)
  })
})
