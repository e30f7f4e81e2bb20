import { expect, test } from 'vitest'
import { type AddressKind, headersOf, headersOfMissing } from '../../../tools/server/policy.ts'
import { isInPart, PAGES, SITE_PARTS, workerOf } from '../../../tools/server/site-part.ts'

const KINDS: readonly AddressKind[] = ['live', 'training', 'phone', 'editor', 'worker', 'assets']

test('server policy: no source is another site or eval', () => {
  const LOOSE = /unsafe|\*|https?:|data:|blob:/
  for (const kind of KINDS) expect(headersOf(kind)['Content-Security-Policy']).not.toMatch(LOOSE)
  expect("script-src 'unsafe-inline'; img-src data:").toMatch(LOOSE)
})

test('server policy: cross-origin isolation, which reveals wrong headers, is not denied', () => {
  expect(headersOf('live')['Permissions-Policy']).toContain('camera=()')
  expect(headersOf('live')['Permissions-Policy']).not.toContain('cross-origin-isolated')
})

test('server policy: a missing file is not cached, and otherwise has the headers of its neighbours', () => {
  const path = '/assets/no-such-file.js'
  expect(headersOfMissing(path)).toEqual({ ...headersOf('assets'), 'Cache-Control': 'no-cache' })
})

test('site parts: each holds its pages and its worker, and the others do not', () => {
  for (const part of SITE_PARTS)
    for (const path of [...PAGES[part], workerOf(part)])
      expect(SITE_PARTS.filter(other => isInPart(other, path))).toEqual([part])
})

test('site parts: what is in no folder of a part belongs to the live page', () => {
  expect(['assets/a.js', 'trainingless.html'].map(path => isInPart('live', path))).toEqual([true, true])
})
