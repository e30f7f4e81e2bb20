import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatFault } from '../../content/check/fault.ts'
import { checkTexts, withFile } from '../support/content.ts'

const guide = readFileSync('content/README.md', 'utf8')
const example = (/```yaml\n([\s\S]*?)```/.exec(guide)?.[1] ?? '').replace(/^ {3}/gm, '')
const FILE = 'services/online-line.yaml'

test('the worked example of the guide has the fault that the guide shows, and no other', () => {
  const [shown] = /services\/online-line\.yaml:\d+:\d+ .*/.exec(guide) ?? []
  expect(checkTexts(withFile(FILE, example)).faults.map(formatFault)).toEqual([shown])
})

test('the worked example is sound once it is mended as the guide says', () => {
  const mended = example.replace('"0161 496 000"', '"0161 496 0000"')
  const { content, faults } = checkTexts(withFile(FILE, mended))
  expect(faults).toEqual([])
  expect(content?.services.map(({ id }) => id)).toContain('online-line')
})
