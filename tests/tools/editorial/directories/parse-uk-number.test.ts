import { expect, test } from 'vitest'
import { parseUkNumber } from '../../../../tools/editorial/directories/parse-uk-number.ts'

test.each([
  ['01622 690690', '01622 690690'],
  ['+44 (0)1622 690690', '01622 690690'],
  ['0044 1622 690690', '01622 690690'],
  ['1622690690', '01622 690690'],
  ['tel. 0800 555 111', '0800 555 111'],
  ['Tel: 0800-555-111', '0800 555111'],
  ['116 123', '116 123'],
  ['111', '111']
])('directories: the number %j is taken as %j', (cell, number) => {
  expect(parseUkNumber(cell)).toEqual({ number })
})

test.each([
  [
    '0909 879 0000',
    'A call to 0909 879 0000 costs more than a usual call. Use a number that begins with 01, 02, 03, 07 or 080'
  ],
  [
    '0844 499 1234',
    'A call to 0844 499 1234 costs more than a usual call. Use a number that begins with 01, 02, 03, 07 or 080'
  ],
  ['999', '999 is the emergency number, not a service'],
  ['112', '112 is the emergency number, not a service'],
  ['01622', '"01622" is not a UK number'],
  ['+33 1 23 45 67 89', '"+33 1 23 45 67 89" is not a UK number'],
  ['01622 690690 ext 12', '"01622 690690 ext 12" is more than a number'],
  ['ask at the desk', '"ask at the desk" is more than a number']
])('directories: the number %j is refused', (cell, problem) => {
  expect(parseUkNumber(cell)).toEqual({ problem })
})
