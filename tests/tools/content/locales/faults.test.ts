import { describe, expect, test } from 'vitest'
import { translationFaults } from '../../../../tools/content/locales/faults.ts'

const ENGLISH = {
  english: 'Call {name} on 0808 2000 247 before 5pm',
  facts: { for: 'person', placeholders: ['name'] }
} as const
const messages = (says: string, english: Parameters<typeof translationFaults>[1] = ENGLISH) =>
  translationFaults(says, english).map(([message]) => message)

test('translation: one that keeps each number and placeholder has no fault', () => {
  expect(messages('Sunați {name} la 0808 2000 247 înainte de 17:00')).toEqual([])
})

describe('translation: refused is one', () => {
  test.each([
    [
      'without a placeholder',
      'Sunați la 0808 2000 247 înainte de 17:00',
      'These words hold nothing in braces, and the English {name}.'
    ],
    [
      'with a placeholder that no screen fills in',
      'Sunați {name} {nume} la 0808 2000 247 înainte de 17:00',
      'These words hold {name} and {nume}, and the English {name}.'
    ],
    [
      'with another digit',
      'Sunați {name} la 0808 2000 248 înainte de 17:00',
      'These words hold 08082000248 and 17:00, and the English 08082000247 and 17:00.'
    ],
    [
      'with a mark of code',
      'Sunați <b>{name} la 0808 2000 247 înainte de 17:00',
      'These words hold "<b>{name}", which is a mark of code.'
    ]
  ])('%s', (_, says, message) => {
    expect(messages(says)).toEqual([message])
  })
})

test('translation: a sign for "less than" before a space is no mark of code', () => {
  expect(messages('a < b', { english: 'a under b', facts: { for: 'person' } })).toEqual([])
})
