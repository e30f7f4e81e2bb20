import { describe, expect, test } from 'vitest'
import {
  type AddressKind,
  headersOf,
  headersOfMissing,
  type InlineHashes
} from '../../../tools/server/policy.ts'

const KINDS: readonly AddressKind[] = ['live', 'training', 'phone', 'editor', 'worker', 'assets']
const HASH = 'sha256-jcWxZ4e/TMNnVsl5TqnnS0hC5uWxHNOlC8kC2eqBbXA='

const INLINE = { scripts: [HASH], styles: [] }

const contentSecurity = (kind: AddressKind, inline?: InlineHashes) =>
  headersOf(kind, inline)['Content-Security-Policy'] ?? ''
const directive = (kind: AddressKind, name: string, inline?: InlineHashes) =>
  contentSecurity(kind, inline)
    .split('; ')
    .find(one => one.startsWith(`${name} `))

describe('server policy: content security', () => {
  test('no page may make a request once it is loaded', () => {
    for (const kind of ['live', 'training', 'phone', 'editor', 'assets'] as const)
      expect(directive(kind, 'connect-src')).toBe("connect-src 'none'")
  })

  test('only the worker may fetch, and only from its own site', () => {
    expect(directive('worker', 'connect-src')).toBe("connect-src 'self'")
  })

  test('everything not named is refused, and no source is another site or eval', () => {
    const LOOSE = /unsafe|\*|https?:|data:|blob:/
    for (const kind of KINDS) {
      expect(directive(kind, 'default-src')).toBe("default-src 'none'")
      expect(directive(kind, 'require-trusted-types-for')).toBe("require-trusted-types-for 'script'")
      expect(contentSecurity(kind)).not.toMatch(LOOSE)
    }
    expect("script-src 'unsafe-inline'; img-src data:").toMatch(LOOSE)
  })

  test('pictures are for pages that have an icon, and of their own site', () => {
    const showing = KINDS.filter(kind => directive(kind, 'img-src') === "img-src 'self'")
    expect(showing).toEqual(['live', 'training', 'editor'])
    const others = KINDS.filter(kind => !showing.includes(kind)).map(kind => directive(kind, 'img-src'))
    expect(others).toEqual(["img-src 'none'", undefined, "img-src 'none'"])
  })

  test('a page with a worker may create one Trusted Types policy, for the address of its worker', () => {
    const making = KINDS.filter(kind => directive(kind, 'trusted-types') !== "trusted-types 'none'")
    expect(making).toEqual(['live', 'training', 'editor', 'assets'])
    expect(directive('live', 'trusted-types')).toBe('trusted-types sw-url')
    expect(directive('editor', 'trusted-types')).toBe('trusted-types sw-url check-url')
  })

  test('only the phone of training and of the editor may be framed, and only they may frame it', () => {
    const framed = KINDS.filter(kind => headersOf(kind)['X-Frame-Options'] !== 'DENY')
    const framing = KINDS.filter(kind => directive(kind, 'frame-src') !== undefined)
    expect([framed, framing]).toEqual([['phone'], ['training', 'editor']])
    expect(directive('phone', 'frame-ancestors')).toBe("frame-ancestors 'self'")
    expect(directive('live', 'frame-ancestors')).toBe("frame-ancestors 'none'")
  })

  test('only the live page runs inline scripts, and it runs nothing else', () => {
    expect(directive('live', 'script-src', INLINE)).toBe(`script-src '${HASH}'`)
    expect(directive('live', 'style-src', INLINE)).toBe("style-src 'none'")
    const others = KINDS.filter(kind => kind !== 'live')
    expect(others.map(kind => headersOf(kind, INLINE))).toEqual(others.map(kind => headersOf(kind)))
  })

  test('cross-origin isolation, which reveals wrong headers, is not denied', () => {
    expect(headersOf('live')['Permissions-Policy']).toContain('camera=()')
    expect(headersOf('live')['Permissions-Policy']).not.toContain('cross-origin-isolated')
  })
})

describe('server policy: caching', () => {
  test('only files with a hash in their name are cached for good', () => {
    const kept = KINDS.filter(kind => headersOf(kind)['Cache-Control']?.includes('immutable'))
    expect(kept).toEqual(['assets'])
  })

  test('a missing file is not cached, and otherwise has the headers of its neighbours', () => {
    const path = '/assets/no-such-file.js'
    expect(headersOfMissing(path)).toEqual({ ...headersOf('assets'), 'Cache-Control': 'no-cache' })
  })
})
