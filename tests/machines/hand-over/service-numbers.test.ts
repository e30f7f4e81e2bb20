import { expect, test } from 'vitest'
import type { Service } from '../../../machines/content/content.ts'
import {
  hasConfirmedNumber,
  hasNumber,
  hasUnconfirmedPhone,
  serviceNumbers
} from '../../../machines/hand-over/service-numbers.ts'
import { line as lineWith, service } from '../../support/services.ts'

const line = (number: string, confirmed: boolean) => ({ ...lineWith('24/7', { number: confirmed }), number })

test('service numbers: the main one first, then out of hours, then the one to text', () => {
  const one = service('one', {
    text: line('85258', true),
    outOfHoursPhone: line('116 123', true),
    phone: line('0161 629 9861', false)
  })
  expect(serviceNumbers(one).map(({ channel, line }) => [channel, line.number])).toEqual([
    ['phone', '0161 629 9861'],
    ['outOfHoursPhone', '116 123'],
    ['text', '85258']
  ])
})

test.each<[string, Partial<Service>, readonly boolean[]]>([
  ['no number', {}, [false, false, false]],
  ['a number that nobody confirmed', { phone: line('116 123', false) }, [true, false, true]],
  ['a confirmed number', { phone: line('116 123', true) }, [true, true, false]],
  ['a number to text that nobody confirmed', { text: line('85258', false) }, [true, false, false]],
  ['a confirmed number to text', { text: line('85258', true) }, [true, true, false]],
  [
    'one of two confirmed',
    { phone: line('116 123', false), outOfHoursPhone: line('116 123', true) },
    [true, true, true]
  ]
])('service numbers: %s: is there any, is one confirmed, and is one to ring not', (_, lines, expected) => {
  const one = service('one', lines)
  expect([hasNumber(one), hasConfirmedNumber(one), hasUnconfirmedPhone(one)]).toEqual(expected)
})
