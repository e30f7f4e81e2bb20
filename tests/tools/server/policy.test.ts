import { describe, expect, test } from 'vitest'
import {
  type AddressKind,
  headersOf,
  headersOfMissing,
  type InlineHashes,
  kindOf
} from '../../../tools/server/policy.ts'

const KINDS: readonly AddressKind[] = ['live', 'training', 'phone', 'worker', 'assets']
const HASH = 'sha256-jcWxZ4e/TMNnVsl5TqnnS0hC5uWxHNOlC8kC2eqBbXA='

const INLINE = { scripts: [HASH], styles: [] }

const contentSecurity = (kind: AddressKind, inline?: InlineHashes) =>
  headersOf(kind, inline)['Content-Security-Policy'] ?? ''
const directive = (kind: AddressKind, name: string, inline?: InlineHashes) =>
  contentSecurity(kind, inline)
    .split('; ')
    .find(one => one.startsWith(`${name} `))

describe('the kind of an address', () => {
  test.each([
    ['/', 'live'],
    ['/index.html', 'live'],
    ['/no-such-page', 'live'],
    ['/training', 'live'],
    ['/training/', 'training'],
    ['/training/index.html', 'training'],
    ['/training/phone/', 'phone'],
    ['/training/phone/index.html', 'phone'],
    ['/assets/index-1.js', 'assets'],
    ['/training/assets/index-1.js', 'assets'],
    ['/sw.js', 'worker'],
    ['/training/sw.js', 'worker'],
    ['/sw.js.map', 'live'],
    ['/folder/sw.js', 'live']
  ] as const)('%s is %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind)
  })
})

describe('what a page may do', () => {
  test('it may ask for nothing once it is there', () => {
    for (const kind of ['live', 'training', 'phone', 'assets'] as const)
      expect(directive(kind, 'connect-src')).toBe("connect-src 'none'")
  })

  test('the worker alone may fetch, and from its own site alone', () => {
    expect(directive('worker', 'connect-src')).toBe("connect-src 'self'")
  })

  test('all that is not named is refused, and nothing comes from elsewhere or from text', () => {
    const LOOSE = /unsafe|\*|https?:|data:|blob:/
    for (const kind of KINDS) {
      expect(directive(kind, 'default-src')).toBe("default-src 'none'")
      expect(directive(kind, 'require-trusted-types-for')).toBe("require-trusted-types-for 'script'")
      expect(contentSecurity(kind)).not.toMatch(LOOSE)
    }
    expect("script-src 'unsafe-inline'; img-src data:").toMatch(LOOSE)
  })

  test('a page with a worker may make one Trusted Types policy, which is for the address of that worker', () => {
    const making = KINDS.filter(kind => directive(kind, 'trusted-types') !== "trusted-types 'none'")
    expect(making).toEqual(['live', 'training', 'assets'])
    expect(directive('live', 'trusted-types')).toBe('trusted-types sw-url')
  })

  test('the phone of training alone may be in a frame, and training alone may have one', () => {
    const framed = KINDS.filter(kind => headersOf(kind)['X-Frame-Options'] !== 'DENY')
    const framing = KINDS.filter(kind => directive(kind, 'frame-src') !== undefined)
    expect([framed, framing]).toEqual([['phone'], ['training']])
    expect(directive('phone', 'frame-ancestors')).toBe("frame-ancestors 'self'")
    expect(directive('live', 'frame-ancestors')).toBe("frame-ancestors 'none'")
  })

  test('the live page runs what stands in it, and nothing else; no other page does', () => {
    expect(directive('live', 'script-src', INLINE)).toBe(`script-src '${HASH}'`)
    expect(directive('live', 'style-src', INLINE)).toBe("style-src 'none'")
    const others = KINDS.filter(kind => kind !== 'live')
    expect(others.map(kind => headersOf(kind, INLINE))).toEqual(others.map(kind => headersOf(kind)))
  })

  test('the isolation that shows a mistake in the headers is not denied', () => {
    expect(headersOf('live')['Permissions-Policy']).toContain('camera=()')
    expect(headersOf('live')['Permissions-Policy']).not.toContain('cross-origin-isolated')
  })
})

describe('how long an answer may be kept', () => {
  test('only what has its content in its name is kept for good', () => {
    const kept = KINDS.filter(kind => headersOf(kind)['Cache-Control']?.includes('immutable'))
    expect(kept).toEqual(['assets'])
  })

  test('what is missing is not kept, and else is answered as its neighbours are', () => {
    const path = '/assets/no-such-file.js'
    expect(headersOfMissing(path)).toEqual({ ...headersOf('assets'), 'Cache-Control': 'no-cache' })
  })
})
