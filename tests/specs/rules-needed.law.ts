// @module-tag long
import { expect, test } from 'vitest'
import { RULES } from '../../tools/content/rules/link.ts'
import type { Rule } from '../../tools/content/rules/rule.ts'
import { checkCases, runCase } from './check-case.ts'
import type { Case } from './read-cases.ts'

const ALL = Object.values(RULES).flat()

/** One rule for each file of texts: that of one file may have nothing to find. */
const ONE_A_FILE = ['words', 'words-fixed']

const groups = (topic: string, rules: readonly Rule[]): readonly (readonly Rule[])[] =>
  ONE_A_FILE.includes(topic) ? [rules] : rules.map(rule => [rule])

const rows = Object.entries(RULES).flatMap(([topic, rules]) =>
  groups(topic, rules).map((left, index) => [`${topic} ${index + 1}`, topic, left] as const)
)

const isGreen = (one: Case, rules: readonly Rule[]): boolean => {
  try {
    const { printed, wanted } = runCase(one, rules)
    return printed.join('\n') === wanted.join('\n')
  } catch {
    // Wrong content that no rule refuses cannot be compiled.
    return false
  }
}

test.each(rows)('cases: without the rule %s one of its own cases is red', (_, topic, left) => {
  const rules = ALL.filter(rule => !left.includes(rule))
  expect(checkCases.filter(one => one.topic === topic).every(one => isGreen(one, rules))).toBe(false)
})

test('cases: with all rules none of them is red', () => {
  const red = checkCases.filter(one => one.topic in RULES && !isGreen(one, ALL))
  expect(red.map(({ at }) => at)).toEqual([])
})
