import { expect, test } from 'vitest'
import type { Seen } from './clocks.ts'
import { CONTROLS, faultsOf, NEXT, nameOf, SCENES, STANDS, WIPED } from './scenes.ts'

const seen = (...headings: readonly string[]): readonly Seen[] =>
  headings.map((heading, index) => ({ after: 6_000 + 100 * index, heading }))

test('attack by sleep: a page that is wiped as it goes on is not reported', () => {
  expect(faultsOf({ isHidden: true }, seen('', WIPED))).toEqual([])
  expect(faultsOf({ isHidden: false }, seen(STANDS, WIPED))).toEqual([])
  expect(faultsOf({ isHidden: false }, seen(WIPED))).toEqual([])
})

test.each<readonly [string, boolean, readonly Seen[], readonly string[]]>([
  ['a conversation that comes in sight first', true, seen('', STANDS, WIPED), [`it shows "${STANDS}"`]],
  ['a press that goes on with it', false, seen(STANDS, NEXT, WIPED), [`it shows "${NEXT}"`]],
  ['a page that stays as it was', false, seen(STANDS), [`it ends on "${STANDS}"`]],
  ['a page of which nothing was seen', true, [], ['it ends on ""']],
  [
    'a wipe that comes late',
    false,
    [...seen(STANDS), { after: 9_000, heading: WIPED }],
    ['it is wiped 3000 ms after it went on']
  ]
])('attack by sleep: %s is reported', (_, isHidden, what, faults) => {
  expect(faultsOf({ isHidden }, what)).toEqual(faults)
})

test('attack by sleep: no two scenes are the same', () => {
  const names = [...SCENES, ...CONTROLS].map(nameOf)
  expect(new Set(names).size).toBe(names.length)
})
