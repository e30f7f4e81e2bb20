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

describe('modules become plain scripts', () => {
  test('what one gives another takes, under its own name', () => {
    const app = { fileName: 'assets/app-1.js', code: 'import{t as q,a}from"./shared-1.js";said=[q(),a];' }
    expect(ran([SHARED, app])).toEqual([1, 1])
  })

  test('a script at the end of the page takes from the one before it, by its folder or not', () => {
    const app = { fileName: 'assets/app-1.js', code: 'import{n as x}from"./shared-1.js";x();' }
    const last = { fileName: 'behind-1.js', code: 'import { t } from "./assets/shared-1.js"; said = t();' }
    expect(ran([SHARED, app], [last])).toBe(2)
  })

  test('of the same names none is in the way of another', () => {
    const other = {
      fileName: 'assets/other-1.js',
      code: 'import{a as e}from"./shared-1.js";var a=e+1;said=a;'
    }
    expect(ran([SHARED, other])).toBe(2)
  })

  test('several are taken from, one for nothing but that it runs', () => {
    const first = { fileName: 'first.js', code: 'said="ran";' }
    const second = {
      fileName: 'second.js',
      code: 'import"./first.js";import{a}from"./assets/shared-1.js";said+=a;'
    }
    expect(ran([first, SHARED, second])).toBe('ran1')
  })

  test('they are strict, as modules are', () => {
    expect(ran([{ fileName: 'a.js', code: 'said=(function(){return this===undefined})();' }])).toBe(true)
  })
})

describe('what cannot stand in one document stops the build', () => {
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
