import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { type Chunk, scriptOfChunks } from '../../../../tools/build/one-document/inline-chunks.ts'

/** Runs scripts one after the other in a page of their own. @returns what they put on it. */
const ran = (...scripts: readonly (readonly Chunk[])[]): unknown => {
  const page: Record<string, unknown> = { said: undefined }
  page.globalThis = page
  for (const chunks of scripts) runInNewContext(scriptOfChunks(chunks), page)
  return structuredClone(page.said)
}

const SHARED: Chunk = {
  fileName: 'assets/shared-1.js',
  code: 'var a=1;function b(){return a}function add(){a++}export{b as t,add as n,a};'
}

describe('inline chunks', () => {
  test('a chunk imports an export under a local name', () => {
    const app = { fileName: 'assets/app-1.js', code: 'import{t as q,a}from"./shared-1.js";said=[q(),a];' }
    expect(ran([SHARED, app])).toEqual([1, 1])
  })

  test('a later script imports from an earlier one, with or without its folder', () => {
    const app = { fileName: 'assets/app-1.js', code: 'import{n as x}from"./shared-1.js";x();' }
    const last = { fileName: 'behind-1.js', code: 'import { t } from "./assets/shared-1.js"; said = t();' }
    expect(ran([SHARED, app], [last])).toBe(2)
  })

  test('equal names in two chunks do not clash', () => {
    const other = {
      fileName: 'assets/other-1.js',
      code: 'import{a as e}from"./shared-1.js";var a=e+1;said=a;'
    }
    expect(ran([SHARED, other])).toBe(2)
  })

  test('a chunk imports from several, one only for its side effects', () => {
    const first = { fileName: 'first.js', code: 'said="ran";' }
    const second = {
      fileName: 'second.js',
      code: 'import"./first.js";import{a}from"./assets/shared-1.js";said+=a;'
    }
    expect(ran([first, SHARED, second])).toBe('ran1')
  })

  test('chunks run in strict mode', () => {
    expect(ran([{ fileName: 'a.js', code: 'said=(function(){return this===undefined})();' }])).toBe(true)
  })
})

describe('inline chunks: unsupported syntax fails the build', () => {
  test.each([
    ['an import while it runs', 'var a=()=>import("./later.js");'],
    ['a question where it is', 'var a=import.meta.url;'],
    ['a default import', 'import a from"./a.js";a();'],
    ['a default export', 'export default 1;'],
    ['an import from elsewhere', 'import{a}from"https://example.org/a.js";a();']
  ])('%s', (_, code) => {
    expect(() => scriptOfChunks([{ fileName: 'a.js', code }])).toThrow(
      'a.js imports or exports in a way that cannot stand in one document.'
    )
  })
})
