// @module-tag long
import { expect, test } from 'vitest'
import {
  askedOf,
  channels,
  differencesOf,
  realSchedules,
  schedulesOf,
  sum
} from '../../support/hours/asked.ts'
import { compare } from '../../support/hours/compare.ts'
import { wrongEnds } from '../../support/hours/ends.ts'
import { generatedHours } from '../../support/hours/generated.ts'
import { QUARTERS } from '../../support/hours/year.ts'

const GENERATED = 60
const EVERY_SEVEN_HOURS = 28

test('oracle: every channel of every service, and 60 generated schedules, have the states and changes of the package', () => {
  const all = [...realSchedules, ...schedulesOf(generatedHours(GENERATED))]
  const { theirsOf } = askedOf(all, '24/7')
  const compared = new Map(all.map(one => [one.title, compare(one, theirsOf(one))]))
  expect(differencesOf([...compared.values()]).slice(0, 10)).toEqual([])
  const ofChannels = channels.flatMap(({ title }) => compared.get(title) ?? [])
  expect(sum(ofChannels, 'compared')).toBe(channels.length * QUARTERS)
  expect(sum(ofChannels, 'mistaken')).toBe(0)
  const wrong = all.flatMap(one => wrongEnds(one, compared.get(one.title)?.states ?? '', EVERY_SEVEN_HOURS))
  expect(wrong.slice(0, 10)).toEqual([])
})
