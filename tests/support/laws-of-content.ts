import { NEEDS, type Need } from '../../machines/content/vocabulary.ts'
import type { Compiled } from '../../tools/content/check.ts'
import { lawsBrokenFor, raisedAs } from './laws.ts'
import { settingsIn } from './settings-in.ts'

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
export const lawsBroken = (compiled: Compiled): readonly string[] => {
  const { content, settingAt } = settingsIn(compiled)
  const [first, ...others] = content.forces.map(({ id }) => id)
  return [undefined, first, others.at(-1)].flatMap(force =>
    TIMES.flatMap(time => {
      const setting = settingAt(time, force)
      return RAISED.flatMap(raised => lawsBrokenFor(raised, setting).map(law => `${force} ${time}: ${law}`))
    })
  )
}
