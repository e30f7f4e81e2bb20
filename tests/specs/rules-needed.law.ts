// @module-tag long
import { expect, test } from 'vitest'
import { RULES } from '../../tools/content/rules/link.ts'
import type { Rule } from '../../tools/content/rules/rule.ts'
import { checkCases, runCase } from './check-case.ts'

const ALL = Object.values(RULES).flat()

/** One rule for each file of texts: that of one file may have nothing to find. */
const ONE_A_FILE = ['words', 'fixed-words']

const groups = (topic: string, rules: readonly Rule[]): readonly (readonly Rule[])[] =>
  ONE_A_FILE.includes(topic) ? [rules] : rules.map(rule => [rule])

const rows = Object.entries(RULES).flatMap(([topic, rules]) =>
  groups(topic, rules).map((left, index) => [`${topic} ${index + 1}`, topic, left] as const)
)

test.each(rows)('cases: without the rule %s one of its own cases is red', (_, topic, left) => {
  const rules = ALL.filter(rule => !left.includes(rule))
  const isRed = checkCases
    .filter(one => one.topic === topic)
    .some(one => {
      const { printed, wanted } = runCase(one, rules)
      return printed.join('\n') !== wanted.join('\n')
    })
  expect(isRed).toBe(true)
})

test('cases: with all rules the same run has no red case', () => {
  const red = checkCases
    .filter(({ topic }) => topic in RULES)
    .filter(one => {
      const { printed, wanted } = runCase(one, ALL)
      return printed.join('\n') !== wanted.join('\n')
    })
  expect(red.map(({ at }) => at)).toEqual([])
})
