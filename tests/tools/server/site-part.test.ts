import { expect, test } from 'vitest'
import { isInPart, PAGES, SITE_PARTS, workerOf } from '../../../tools/server/site-part.ts'

test('site parts: each holds its pages and its worker, and the others do not', () => {
  for (const part of SITE_PARTS)
    for (const path of [...PAGES[part], workerOf(part)])
      expect(SITE_PARTS.filter(other => isInPart(other, path))).toEqual([part])
})

test('site parts: what is in no folder of a part belongs to the live page', () => {
  expect(['assets/a.js', 'trainingless.html'].map(path => isInPart('live', path))).toEqual([true, true])
})
