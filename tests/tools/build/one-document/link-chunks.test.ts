import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { linkChunks } from '../../../../tools/build/one-document/link-chunks.ts'

const chunk = (
  fileName: string,
  code: string,
  imports: readonly string[] = [],
  exports: readonly string[] = []
) => ({
  fileName,
  code,
  imports: [...imports],
  exports: [...exports]
})

const library = chunk('assets/library-1.js', 'var a=n=>n+1,b=2;export{a as e,b as t};\n', [], ['e', 't'])
const rules = chunk(
  'assets/rules-2.js',
  'import{e as n}from"./library-1.js";var r=()=>n(40);export{r};',
  ['assets/library-1.js'],
  ['r']
)
const app = chunk(
  'assets/app-3.js',
  'import{e as x,t}from"./library-1.js";import{r as y}from"./rules-2.js";said.push(y()+t-x(1))',
  ['assets/library-1.js', 'assets/rules-2.js']
)

describe('the scripts that chunks become', () => {
  it('do what the modules do, each in a scope of its own, and leave nothing behind', () => {
    const scripts = linkChunks(app, [app, rules, library])
    const page: Record<string, unknown> = { said: [] }
    runInNewContext(scripts.join(';'), page)
    expect(page.said).toEqual([41])
    expect(Object.keys(page)).toEqual(['said'])
  })

  it('come in the order in which they need each other, the entry last', () => {
    const scripts = linkChunks(app, [app, rules, library])
    expect(scripts.map(script => ['b=2', 'n(40)', 'said'].findIndex(part => script.includes(part)))).toEqual([
      0, 1, 2
    ])
  })

  it.each([
    [
      'a chunk that is missing',
      [app, rules],
      'assets/app-3.js imports assets/library-1.js, which is not there.'
    ],
    [
      'a circle',
      [
        app,
        rules,
        { ...library, code: `import{r}from"./rules-2.js";${library.code}`, imports: ['assets/rules-2.js'] }
      ],
      'imports itself in a circle'
    ],
    [
      'exports in another form',
      [app, rules, { ...library, code: 'export var e=1,t=2' }],
      'The imports and exports of assets/library-1.js are not where they are looked for.'
    ]
  ])('refuses %s', (_, chunks, says) => {
    expect(() => linkChunks(app, chunks)).toThrow(says)
  })

  it('refuses imports in another form', () => {
    const odd = { ...rules, code: rules.code.replace('import{', 'import {') }
    expect(() => linkChunks(app, [app, odd, library])).toThrow(
      'The imports and exports of assets/rules-2.js are not where they are looked for.'
    )
  })
})
