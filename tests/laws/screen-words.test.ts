import { readFileSync } from 'node:fs'
import { parseSync, Visitor } from 'oxc-parser'
import { expect, test } from 'vitest'
import { type SourceFile, sourceFiles } from '../support/source-files.ts'

const READ_ALOUD = new Set(['aria-label', 'title', 'alt', 'placeholder'])

/** The key of a text, such as `screens.buttons.clear`. */
const KEY = /^[a-z]\w*(?:\.[\w-]+)+$/

/** @returns words written in a component itself, as `file: words`. */
const wordsIn = ({ path, text }: SourceFile): readonly string[] => {
  const words: string[] = []
  const add = (value: string) => {
    if (/\p{L}{2}/u.test(value) && !KEY.test(value)) words.push(`${path}: ${value.trim()}`)
  }
  // biome-ignore-start lint/correctness/noComponentHookFactories: these are names of syntax, not components
  new Visitor({
    JSXText: ({ value }) => add(value),
    JSXExpressionContainer: ({ expression }) => {
      if (expression.type === 'Literal' && typeof expression.value === 'string') add(expression.value)
    },
    JSXAttribute: ({ name, value }) => {
      if (READ_ALOUD.has(String(name.name)) && value?.type === 'Literal') add(String(value.value))
    }
  }).visit(parseSync(path, text).program)
  // biome-ignore-end lint/correctness/noComponentHookFactories: these are names of syntax, not components
  return words
}

test('screens: every word comes from the content, none stands in a component', () => {
  expect(sourceFiles('src', /\.tsx$/).flatMap(wordsIn)).toEqual([])
  const planted = `const x = <p title="Clear" k="screens.buttons.clear">Go back<b>{'Now'}</b> · <i className="mt-1" aria-label="Help" /></p>`
  const words = wordsIn({ path: 'x.tsx', text: planted })
  expect(words).toEqual(['x.tsx: Clear', 'x.tsx: Go back', 'x.tsx: Now', 'x.tsx: Help'])
})

test('screens: every text of screens.yaml is used', () => {
  const code = ['machines', 'src', 'tools']
    .flatMap(folder => sourceFiles(folder))
    .filter(({ path }) => !path.startsWith('tools/content/schema/'))
    .map(({ text }) => text)
    .join()
  const screens = readFileSync('content/screens.yaml', 'utf8')
  const keys = [...screens.matchAll(/^ {0,2}([a-z][a-zA-Z0-9-]*):/gm)].map(([, key = '']) => key)
  expect(keys.length).toBeGreaterThan(50)
  // By its whole key, by a key with a computed beginning, or as a field of the content.
  const isUsed = (key: string) =>
    new RegExp(`[.']${key}(?![\\w-])|\\}${key.replace(/^.*(?=[A-Z])/, '')}\`|\\b${key}\\b`).test(code)
  expect(keys.filter(key => !isUsed(key))).toEqual([])
  expect(isUsed('neverUsedByAnything')).toBe(false)
})
