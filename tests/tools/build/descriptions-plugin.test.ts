import { parseAst } from 'vite'
import { expect, test } from 'vitest'
import { descriptionsPlugin } from '../../../tools/build/descriptions-plugin.ts'

const transform = (code: string, id: string): string => {
  const plugin = descriptionsPlugin() as unknown as {
    transform: (this: { parse: typeof parseAst }, code: string, id: string) => { code: string } | null
  }
  return plugin.transform.call({ parse: parseAst }, code, id)?.code ?? code
}

test('descriptions: a statechart keeps everything but its descriptions', () => {
  const code = `const chart = { states: { one: { description: 'First.', on: { go: [{ target: 'two', description: "A way." }] } } } }`
  for (const part of ['machine', 'state', 'transitions'])
    expect(transform(code, `/machines/encounter/encounter.${part}.ts`)).toBe(
      `const chart = { states: { one: {  on: { go: [{ target: 'two',  }] } } } }`
    )
})

test('descriptions: other files are left as they are', () => {
  const code = `export const tip = { description: 'A tip.' }`
  expect(transform(code, '/machines/outcome/tips.ts')).toBe(code)
})
