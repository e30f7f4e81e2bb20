// @module-tag promise
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { missed } from './personas.ts'
import { shownTo } from './shown-to.ts'

const people = [
  ...readFileSync('tests/specs/field.txt', 'utf8').matchAll(/^(n\d\d .+) \| (.+) \| (.+), (.+) => (.+)$/gm)
]

test.each(people.map(([, ...person]) => person))(
  'promise 2, field: %s',
  (_, answers = '', force = '', when = '', asked = '') => {
    expect(missed(shownTo({ answers, force, when }), asked)).toEqual([])
  }
)

test('field: all of its people are read', () => {
  expect(people.length).toBe(35)
})
