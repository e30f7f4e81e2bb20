import { expect, test } from 'vitest'
import { NEEDS, SUPPORT_CHOICES, WHO_CHOICES } from '../../../machines/content/vocabulary.ts'
import type { RaisedNeed } from '../../../machines/outcome/needs.ts'
import { outcomeOf } from '../../../machines/outcome/outcome.ts'
import { answerSets, everyNeedSet } from '../../support/every-answer.ts'
import { broken } from '../../support/laws.ts'
import { settingAt } from '../../support/setting.ts'

/** Counted by hand from the questions, so that the walk over all of them cannot quietly miss some. */
const choices = 2 ** SUPPORT_CHOICES.length
const kinds = 2 ** WHO_CHOICES.length
/** Help or not, with any choices; worried or not; a safe place, none, none tonight; nobody, or any kinds of people. */
const NEED_SETS = (1 + choices) * 2 * 3 * (1 + kinds / 2)
/** Four answers or none to each, and to a follow-up where it is asked. */
const ANSWER_SETS = (3 + 2 * (1 + choices)) * 5 * (3 + 2 * 5) * (3 + 2 * (1 + kinds))

test('the laws of an outcome hold over every set of needs that answers can raise', {
  timeout: 240_000
}, () => {
  const setting = settingAt()
  const faults: string[] = []
  let sets = 0
  for (const raised of everyNeedSet()) {
    faults.push(...broken(outcomeOf(raised, setting), raised))
    sets++
    if (faults.length > 20) break
  }
  expect(faults).toEqual([])
  expect(sets).toBe(NEED_SETS)
  expect(answerSets).toBe(ANSWER_SETS)
})

test('the same needs give the same outcome, whatever was asked in between', { timeout: 30_000 }, () => {
  const setting = settingAt()
  const all: readonly RaisedNeed[] = NEEDS.map(need => ({ need, certainty: 'said' }))
  let checked = 0
  for (const raised of everyNeedSet()) {
    if (checked++ % 4_057 !== 0) continue
    const before = outcomeOf(raised, setting)
    outcomeOf(all, setting)
    expect(outcomeOf(raised, setting)).toEqual(before)
  }
})
