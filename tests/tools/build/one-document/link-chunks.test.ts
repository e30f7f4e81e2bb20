import { expect, test } from 'vitest'
import { linkChunks } from '../../../../tools/build/one-document/link-chunks.ts'

const chunk = (fileName: string, code: string, imports: readonly string[] = []) => ({
  fileName,
  code,
  imports: [...imports]
})

const library = chunk('assets/library-1.js', 'var a=n=>n+1,b=2;export{a as e,b as t};\n')
const rules = chunk('assets/rules-2.js', 'import{e as n}from"./library-1.js";var r=()=>n(40);export{r};', [
  'assets/library-1.js'
])
const app = chunk(
  'assets/app-3.js',
  'import{e as x,t}from"./library-1.js";import{r as y}from"./rules-2.js";said.push(y()+t-x(1))',
  ['assets/library-1.js', 'assets/rules-2.js']
)

const [APP, RULES, LIBRARY] = [app, rules, library].map(({ fileName }) => fileName)
const inAnotherWay = (file = '') => `${file} imports or exports in a way that a plain script cannot.`

const importing = { code: `import{r}from"./rules-2.js";${library.code}`, imports: [`${RULES}`] }

test.each([
  ['a chunk that is missing', [app, rules], `${APP} imports ${LIBRARY}, which is not there.`],
  ['a circle', [app, rules, { ...library, ...importing }], 'imports itself in a circle'],
  [
    'exports in another form',
    [app, rules, { ...library, code: 'export var e=1,t=2' }],
    inAnotherWay(LIBRARY)
  ],
  [
    'imports in another form',
    [app, { ...rules, code: rules.code.replace('import{e as n}', 'import n ') }, library],
    inAnotherWay(RULES)
  ]
])('one document: of the chunks of a build %s is refused', (_, chunks, says) => {
  expect(() => linkChunks(app, chunks)).toThrow(says)
})
