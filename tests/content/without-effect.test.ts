import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainWeek } from '../../content/check/hours/compile-hours.ts'
import { weekOf } from '../../content/check/hours/evaluate.ts'
import { findingsIn } from '../../content/check/hours/findings.ts'
import { rulesOf, type WrittenRule } from '../../content/check/hours/written.ts'

const RUNS = Number(process.env.FUZZ_RUNS ?? 200)

const rule = fc
  .tuple(
    fc.constantFrom('Mo', 'Tu', 'We', 'Mo-We', 'Tu,Th', 'Su-Mo'),
    fc.constantFrom('09:00-12:00', '00:00-06:00', '22:00-06:00', '22:00-24:00', 'off', 'unknown')
  )
  .map(parts => parts.join(' '))

const week = (rules: readonly WrittenRule[]) => JSON.stringify(weekOf(plainWeek(rules)))

/** Each rule without which the week is the same, found by leaving out one after another. */
const idle = (open: string): readonly string[] => {
  const rules = rulesOf(open)
  if ('notARule' in rules) throw new Error(rules.notARule)
  return rules.filter((_, at) => week(rules.toSpliced(at, 1)) === week(rules)).map(({ text }) => text)
}

test('a rule is said to have no effect where the week is the same without it, and nowhere else', () => {
  fc.assert(
    fc.property(fc.array(rule, { minLength: 2, maxLength: 3 }), rules => {
      const open = rules.join('; ')
      fc.pre(weekOf(open).some(day => day.length > 0))
      const findings = findingsIn(`${open}; PH off`, { open, confirmed: true }, ['england'])
      const told = findings.flatMap(([problem]) => /^"(.+)" has no effect/.exec(problem)?.[1] ?? [])
      expect(told).toEqual(idle(open))
    }),
    { numRuns: RUNS }
  )
})
