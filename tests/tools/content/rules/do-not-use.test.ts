import { expect, test } from 'vitest'
import { bannedNumbersFinder, bannedSitesIn } from '../../../../tools/content/rules/do-not-use.ts'

test.each([
  ['020 7704 2040', 'Ring 20 7704 2040.', '20 7704 2040'],
  ['116213', 'Ring +44 116 213.', '116 213'],
  ['1010', 'Ring 110.', undefined],
  ['1010', 'Ring 10-10.', '10-10']
])('do-not-use list: of %s the text "%s" holds %s', (listed, text, expected) => {
  const find = bannedNumbersFinder([
    { digits: listed.replaceAll(' ', ''), why: 'Planted', seenOn: 'nothing' }
  ])
  expect(find(text).map(({ number }) => number)).toEqual(expected === undefined ? [] : [expected])
})

test('do-not-use list: a site whose name only holds "www." is found by its whole name', () => {
  const listed = { host: 'awww.example.org', why: 'Planted' }
  expect(bannedSitesIn('See awww.example.org', [listed])).toEqual([listed])
})
