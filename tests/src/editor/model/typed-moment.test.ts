import { expect, test } from 'vitest'
import { typedMoment } from '../../../../src/editor/model/typed-moment.ts'

test.each([
  ['1970-01-02T19:05', { day: 1, minute: 19 * 60 + 5 }],
  ['1970-01-01T00:00', { day: 0, minute: 0 }],
  ['', undefined],
  ['tomorrow', undefined]
])('clock of the phone in the editor: "%s" is %o', (typed, moment) => {
  expect(typedMoment(typed)).toEqual(moment)
})
