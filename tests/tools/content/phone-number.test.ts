import { expect, test } from 'vitest'
import { isCostly, isUkNumber } from '../../../tools/content/phone-number.ts'

const listed = (numbers: string) => numbers.split(', ')

test.each(
  listed(
    '999, 101, 111, 116 123, 0800 555 111, 0800 1111, 0161 629 9861, 020 7091 0014, 08 08 16 89 111, 03448 920 908, 0300 123 7123, 07861 381289, 028 9024 9009'
  )
)('phone number: %s can be rung in the UK', number => {
  expect(isUkNumber(number)).toBe(true)
})

test.each([
  ['is empty', ''],
  ['is only spaces', '   '],
  ['is written for another country to ring', '+44 161 629 9861'],
  ['is written with 0044', '0044 161 629 9861'],
  ['has lost its first zero', '161 629 9861'],
  ['is a digit short', '0161 629 986'],
  ['is a digit long', '0161 629 98611'],
  ['has a letter for a zero', 'O161 629 9861'],
  ['has brackets', '(0161) 629 9861'],
  ['has hyphens', '0161-629-9861'],
  ['has an extension', '0161 629 9861 x2'],
  ['is a link', 'tel:01616299861'],
  ['is of Ireland', '1850 60 90 90'],
  ['is the emergency number of another country', '911'],
  ['is a misprint of 116 123', '116 213'],
  ['is in a range that no one is given', '0000 000 0000'],
  ['is in Arabic digits', '٠١٦١ ٦٢٩ ٩٨٦١'],
  ['ends in a line break', '0161 629 9861\n']
])('phone number: one that %s is refused: %j', (_why, number) => {
  expect(isUkNumber(number)).toBe(false)
})

test.each(
  listed(
    '0906 123 4567, 07012 345 678, 0871 123 4567, 0843 123 4567, 0845 790 9090, 07600 123456, 055 1234 5678, 056 1234 5678'
  )
)('phone number: %s costs more than a usual call', number => {
  expect(isCostly(number)).toBe(true)
})

test.each(listed('999, 116 123, 0808 2000 247, 0300 123 7123, 03448 920 908, 0113 243 0036, 07860 077333'))(
  'phone number: %s costs no more than a usual call',
  number => {
    expect(isCostly(number)).toBe(false)
  }
)
