// @module-tag slow
import { expect, test } from 'vitest'
import { firstOfOutcome } from '../../machines/outcome/outcome.ts'
import { soundsLikeBlame, TIPS_FIRST, tipsInSight } from '../../machines/outcome/tips.ts'
import { needCombinations } from '../../machines/training/outcomes/combinations.ts'
import { raisedAs } from '../support/laws.ts'
import { content, settingAt } from '../support/setting.ts'

const setting = settingAt()
const three = needCombinations().filter(({ needs }) => tipsInSight(needs) === TIPS_FIRST)
const outcomes = three.map(({ needs }) => ({
  needs,
  tips: firstOfOutcome(raisedAs(needs), setting).tipsToShare.map(({ item }) => item)
}))

test.each(content.tips)(
  'tips to share: $id is among the first in at least a tenth of the needs it is for, and in at most half of all',
  tip => {
    const wanted = outcomes.filter(
      ({ needs }) =>
        !soundsLikeBlame(tip, needs) && tip.needs.some(need => need !== 'everyone' && needs.includes(need))
    )
    const shareOf = (list: typeof outcomes) =>
      list.filter(({ tips }) => tips.includes(tip)).length / list.length
    expect(shareOf(wanted)).toBeGreaterThanOrEqual(0.1)
    expect(shareOf(outcomes)).toBeLessThanOrEqual(0.5)
  }
)

test('tips to share: a plan is no higher than third', () => {
  const places = outcomes.map(({ tips }) => tips.findIndex(({ id }) => id === 'have-a-plan'))
  expect([...new Set(places)].toSorted()).toEqual([-1, 2])
})

test('tips to share: none about bookings to somebody who works on the street alone', () => {
  const bookings = ['check-number-or-email', 'note-their-number', 'be-clear-first']
  const street = needCombinations().flatMap(({ needs }) =>
    firstOfOutcome(raisedAs(needs), setting, ['street']).tipsToShare.map(({ item }) => item.id)
  )
  expect(street.filter(id => bookings.includes(id))).toEqual([])
})
