import { expect, test } from 'vitest'
import { differenceOf } from '../../../../machines/training/sign-off/difference.ts'

test('difference of a section: none if only the order of its fields differs', () => {
  expect(differenceOf({ a: 1, b: { c: ['x', 'y'] } }, { b: { c: ['x', 'y'] }, a: 1 })).toEqual([])
})

test('difference of a section: each value that was changed, added or removed, with its path', () => {
  const before = { name: 'Galop', phone: { number: '1', hours: { open: '24/7' } }, note: 'Old.' }
  const after = { name: 'Galop', phone: { number: '2', hours: { open: '24/7', confirmed: true } } }
  expect(differenceOf(before, after)).toEqual([
    { path: ['phone', 'number'], before: '1', after: '2' },
    { path: ['phone', 'hours', 'confirmed'], before: undefined, after: 'true' },
    { path: ['note'], before: 'Old.', after: undefined }
  ])
})

test('difference of a section: moving an entry that has a name is no difference', () => {
  const [one, two] = [
    { id: 'one', say: 'A' },
    { id: 'two', say: 'B' }
  ]
  expect(differenceOf({ tips: [one, two] }, { tips: [two, one] })).toEqual([])
  expect(differenceOf({ tips: [one, two] }, { tips: [two, { ...one, say: 'C' }] })).toEqual([
    { path: ['tips', 'one', 'say'], before: 'A', after: 'C' }
  ])
})

test('difference of a section: a list of plain values counts as one value', () => {
  expect(differenceOf({ needs: ['a'] }, { needs: ['a', 'b'] })).toEqual([
    { path: ['needs'], before: 'a', after: 'a, b' }
  ])
})
