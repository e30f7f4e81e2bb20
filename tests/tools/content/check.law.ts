// @module-tag slow
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { NEEDS, type Need } from '../../../machines/content/vocabulary.ts'
import type { Compiled } from '../../../tools/content/check.ts'
import type { Diagnostic } from '../../../tools/content/diagnostic.ts'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import { checkTexts, fixtureTexts, TODAY } from '../../support/content.ts'
import { damages } from '../../support/damage.ts'
import { lawsBrokenFor, raisedAs } from '../../support/laws.ts'
import { BUILT_ON, settingsIn } from '../../support/settings-in.ts'

const RUNS = Number(process.env.FUZZ_RUNS ?? 30)
const MANY = 300

/** Noon on a working day, the dead of a Saturday night, and of Christmas. */
const TIMES = ['2026-11-25T12:00', '2026-11-29T03:00', '2026-12-25T03:00'] as const

/** Each need by itself, none, all, and the two that both want the first place. */
const SETS: readonly (readonly Need[])[] = [
  ...NEEDS.map(need => [need]),
  NEEDS,
  ['danger-now', 'nowhere-safe-tonight']
]
const RAISED = SETS.map(set => raisedAs(NEEDS.filter(need => need === 'everyone' || set.includes(need))))

/**
 * Holds content to the laws of an outcome by some needs, moments and forces: enough to notice most errors, and quick
 * enough for every edit.
 * @returns what is wrong, with where and when.
 */
const lawsBroken = (compiled: Compiled): readonly string[] => {
  const { content, settingAt } = settingsIn(compiled)
  const [first, ...others] = content.forces.map(({ id }) => id)
  return [undefined, first, others.at(-1)].flatMap(force =>
    TIMES.flatMap(time => {
      const setting = settingAt(time, force)
      return RAISED.flatMap(raised => lawsBrokenFor(raised, setting).map(law => `${force} ${time}: ${law}`))
    })
  )
}

const linesOf = (texts: Texts, file: string) => (texts.get(file) ?? '').split('\n')

/** What no reader of a report could act on. */
const useless = (texts: Texts, wanted: Diagnostic['severity'], errors: readonly Diagnostic[]) =>
  errors.filter(
    ({ file, line, column, message, fix, severity }) =>
      severity !== wanted ||
      !texts.has(file) ||
      !(line >= 1 && line <= linesOf(texts, file).length) ||
      !(column >= 1 && column <= (linesOf(texts, file)[line - 1] ?? '').length + 1) ||
      message.length < 5 ||
      message.length > 1000 ||
      fix.length < 5
  )

const reportsOrPasses = (numRuns: number) =>
  fc.assert(
    fc.property(damages, done => {
      const texts = done.reduce((damaged, { apply }) => apply(damaged), fixtureTexts)
      const { compiled, errors, warnings } = checkTexts(texts, TODAY, BUILT_ON)
      expect(useless(texts, 'error', errors)).toEqual([])
      expect(useless(texts, 'warning', warnings)).toEqual([])
      expect(compiled === undefined).toBe(errors.length > 0)
      expect(JSON.stringify(compiled ?? '')).not.toMatch(/\p{Bidi_Control}|\\u00[01]/u)
      if (compiled) expect(lawsBroken(compiled)).toEqual([])
    }),
    { numRuns }
  )

test('content check: damaged content gives a report or passes, and never throws', {
  timeout: 300_000 + RUNS * 300
}, () => {
  reportsOrPasses(RUNS)
})

test('content check: content damaged in 300 ways gives a report or passes, and never throws', {
  tags: ['long']
}, () => {
  reportsOrPasses(MANY)
})
