// @module-tag slow
import { expect, test } from 'vitest'
import { describeDifference } from '../../../../machines/training/changes/describe-changes.ts'
import { compileTraining } from '../../../../tools/content/compile/compile.ts'
import type { Sources, Texts } from '../../../../tools/content/parse/sources.ts'
import { markdownOf } from '../../../../tools/editorial/review/markdown.ts'
import { checkTexts, compiledOf, fixtureTexts, withEdit } from '../../../support/content.ts'

const training = compileTraining(checkTexts(fixtureTexts).sources as Sources)

const markdown = (after: Texts) => {
  const before = compiledOf(fixtureTexts)
  return markdownOf(describeDifference(before, compiledOf(after)), training.words.changes)
}

test('changes as Markdown: no change is reported as such', () => {
  expect(markdown(fixtureTexts)).toBe(
    '## Outcomes that change\n\nNo outcome changes.\n\n## Words and facts\n\nNo words or facts change.\n'
  )
})

test('changes as Markdown: lists what each item gains or loses, then words before and after', () => {
  const after = withEdit(
    'officer-actions.yaml',
    'needs: [stalking]\n    line: Listen for small things that go on, which can be stalking, and ask if it is getting worse.',
    'needs: [stalking, exploitation]\n    line: Take *every* contact | seriously',
    fixtureTexts
  )
  expect(markdown(after)).toBe(`## Outcomes that change

### Do now

In 239 of 2,228 combinations of needs.

- Take \\*every\\* contact \\| seriously: now under Do now for “Controlled, or told they owe money”, 239 of 2,228 combinations.

## Words and facts

### officer action: Listen for small things that go on, which can be stalking, and ask if it is getting worse. (stalking)

| Field | Before | After |
| --- | --- | --- |
| needs | stalking | stalking, exploitation |
| line | Listen for small things that go on, which can be stalking, and ask if it is getting worse. | Take \\*every\\* contact \\| seriously |
`)
})
