import { describe, expect, test } from 'vitest'
import { compareParts, compareRuns } from '../../../../machines/training/drills/compare.ts'
import type { Press } from '../../../../machines/training/drills/presses.ts'
import { recordOfRoute } from '../../../../machines/training/drills/record.ts'
import { settingAt } from '../../../support/fixture-content.ts'

const setting = settingAt('2026-11-26T23:10', 'west-yorkshire')
const START: readonly Press[] = ['start', { support: 'no' }, { safety: 'yes' }]
const run = (...presses: readonly Press[]) => recordOfRoute([...START, ...presses])

describe('two runs compared', () => {
  test('the same presses are the same route and the same outcome, in whatever order choices were put in', () => {
    const one = recordOfRoute(['start', { support: 'yes' }, { supportNeeds: ['talk', 'housing'] }, 'finish'])
    const other = recordOfRoute([
      'start',
      { support: 'yes' },
      { supportNeeds: ['housing', 'talk'] },
      'finish'
    ])
    const { parts, isSameOutcome } = compareRuns(one, other, setting)
    expect(parts.filter(({ isSame }) => !isSame)).toEqual([])
    expect(isSameOutcome).toBe(true)
  })

  test('a different answer is named at its place, with what only one of the two runs would have shown', () => {
    const { parts, given, isSameOutcome } = compareRuns(
      run({ safePlace: 'yes' }, 'finish'),
      run({ safePlace: 'no' }, 'finish'),
      setting
    )
    expect(parts.filter(({ isSame }) => !isSame).map(({ place }) => place)).toEqual(['safePlace'])
    expect(isSameOutcome).toBe(false)
    expect(given.actions.firstOnly).toEqual([])
    expect(given.actions.secondOnly.map(({ id }) => id)).toContain('somewhere-tonight')
  })

  test('a part only one officer reached is shown where the other reached it', () => {
    const parts = compareParts(
      run({ safePlace: 'yes' }, { afraid: 'no' }),
      run({ safePlace: 'yes' }, { afraid: 'yes' }, { who: ['client'] })
    )
    expect(parts.map(({ place }) => place)).toEqual([
      'ready',
      'support',
      'safety',
      'safePlace',
      'afraid',
      'who'
    ])
    expect(parts.map(({ isSame }) => isSame)).toEqual([true, true, true, true, false, false])
  })

  test('a run that reached tips and contacts does not agree with one that did not, but two that reached none agree', () => {
    expect(compareRuns(run('finish'), run('clear'), setting).isSameOutcome).toBe(false)
    expect(compareRuns(run('clear'), run('clear'), setting).isSameOutcome).toBe(true)
  })
})
