import { NEEDS, type Need } from '../../machines/content/vocabulary.ts'
import type { RaisedNeed } from '../../machines/outcome/needs.ts'
import { outcomeOf } from '../../machines/outcome/outcome.ts'
import type { Compiled } from '../../tools/content/check.ts'
import { wrongIn } from './hour-law.ts'
import { broken } from './laws.ts'
import { settingsIn } from './settings-in.ts'

/** Noon on a working day, the dead of a Saturday night, and of Christmas. */
const TIMES = ['2026-11-25T12:00', '2026-11-29T03:00', '2026-12-25T03:00'] as const

/** Each need by itself, none, all, and the two that both want the first place. */
const SETS: readonly (readonly Need[])[] = [
  ...NEEDS.map(need => [need]),
  NEEDS,
  ['danger-now', 'nowhere-safe-tonight']
]
const RAISED: readonly (readonly RaisedNeed[])[] = SETS.map(set =>
  NEEDS.filter(need => need === 'everyone' || set.includes(need)).map(need => ({ need, certainty: 'said' }))
)

/**
 * Holds content to the laws of an outcome and of the hours, by some sets of needs, moments and forces: enough to notice
 * most faults, at a price that can be paid for every edit.
 * @returns what is wrong, with where and when.
 */
export const lawsBroken = (compiled: Compiled): readonly string[] => {
  const { content, settingAt } = settingsIn(compiled)
  const [first, ...others] = content.forces.map(({ id }) => id)
  return [undefined, first, others.at(-1)].flatMap(force =>
    TIMES.flatMap(time => {
      const setting = settingAt(time, force)
      return RAISED.flatMap(raised => {
        const needs = raised.map(({ need }) => need)
        return [wrongIn(setting, needs) ?? [], broken(outcomeOf(raised, setting), raised, content.services)]
          .flat()
          .map(wrong => `${force} ${time} ${needs}: ${wrong}`)
      })
    })
  )
}
