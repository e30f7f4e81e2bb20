// @module-tag promise
import { expect, test } from 'vitest'
import type { Service } from '../../machines/content/content.ts'
import { availabilityOf } from '../../machines/hours/availability.ts'
import { firstOfOutcome } from '../../machines/outcome/outcome.ts'
import { needCombinations } from '../../machines/training/outcomes/combinations.ts'
import { lawsBrokenFor, raisedAs } from '../support/laws.ts'
import { content, inLondon, settingAt } from '../support/setting.ts'

/** Sunday at three, when the fewest lines answer. */
const NIGHT = '2026-11-29T03:00'
const combinations = needCombinations().map(({ needs }) => raisedAs(needs))

const answers = (service: Service) => availabilityOf(service, inLondon(NIGHT), content.calendar)

test.each(['kent', 'south-wales', 'police-scotland', 'northern-ireland', 'btp', undefined])(
  'promise 4, first contact: with the force %s it answers on a Sunday at three, whatever was said',
  force => {
    const setting = settingAt(NIGHT, force)
    const firsts = combinations.map(raised => firstOfOutcome(raised, setting).contactFirst[0]?.item)
    const shut = firsts.filter(first => !first || !['now', 'probably'].includes(answers(first)))
    expect(shut.map(first => first?.id)).toEqual([])
  }
)

test('promise 4, first contact: in Scotland on a Sunday at three it is unsure only where nobody who fits is sure', () => {
  const setting = settingAt(NIGHT, 'police-scotland')
  const unsure = combinations.filter(raised => {
    const [first] = firstOfOutcome(raised, setting).contactFirst
    return first && answers(first.item) === 'probably'
  })
  expect(unsure.length).toBeGreaterThan(0)
  expect(unsure.flatMap(raised => lawsBrokenFor(raised, setting))).toEqual([])
})
