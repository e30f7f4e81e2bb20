import { expect, test } from 'vitest'
import { matchesIn, sourceFiles } from '../support/source-files.ts'

test('layout: no class names a left or a right side, so that pages mirror', () => {
  const SIDE = '(?:scroll-)?[mp][lr]|left|right|border-[lr]|rounded-[tb]?[lr]'
  const CLASSES = new RegExp(
    `(?<=[\\s"'\`:])-?(?:(?:${SIDE})-[^\\s"'\`]+|border-[lr]|rounded-[tb]?[lr]|(?:text|float|clear)-(?:left|right))(?=[\\s"'\`])`,
    'g'
  )
  expect(matchesIn(sourceFiles('src'), CLASSES)).toEqual([])
  const planted = '<p className="sm:ml-4 text-left -mr-[3px] border-l rounded-tr-xl left-2 scroll-pl-1">'
  expect(planted.match(CLASSES)?.join(' ')).toBe(
    'ml-4 text-left -mr-[3px] border-l rounded-tr-xl left-2 scroll-pl-1'
  )
})

test('layout: no style sheet names a left or a right side, so that pages mirror', () => {
  // In a shorthand of four values, the second is the right side and the last the left.
  const RULES =
    /(?<![\w-])(?:[\w-]*(?:left|right)[\w-]*\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b|(?:margin|padding|inset|border-width)\s*:(?!\s*\S+\s+(\S+)\s+\S+\s+\1;)\s*[^\s;]+(?:\s+[^\s;]+){3}\s*;)/g
  expect(matchesIn(sourceFiles('src', /\.css$/), RULES)).toEqual([])
  const planted =
    'a { margin-left: 1px; left: 0; text-align: right; padding: 1px 2px 3px 4px; inset: 0 1px 2px 1px; border-top-left-radius: 2px }'
  expect(planted.match(RULES)?.join(' ')).toBe(
    'margin-left: left: text-align: right padding: 1px 2px 3px 4px; border-top-left-radius:'
  )
})
