import { expect, test } from 'vitest'
import { channelKey } from '../../../machines/language/service-keys.ts'

test('service keys: the phone out of hours is spelt with hyphens, every other channel as it is', () => {
  expect((['phone', 'outOfHoursPhone', 'text'] as const).map(channelKey)).toEqual([
    'phone',
    'out-of-hours-phone',
    'text'
  ])
})
