import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { bundledPackagesPlugin, packageOf } from '../../../tools/build/packages-plugin.ts'

const folder = mkdtempSync(join(tmpdir(), 'reached-'))
afterAll(() => rmSync(folder, { recursive: true }))

const ENTRY = '\0entry'

/** Builds a script that imports some of this product's packages. */
const built = (imported: readonly string[], list: string | undefined) =>
  build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: id => (id === 'entry' ? ENTRY : undefined),
        load: id => (id === ENTRY ? imported.map(name => `export * from '${name}'`).join('\n') : undefined)
      },
      bundledPackagesPlugin(list)
    ],
    build: { write: false, rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict' } }
  })

test('packages plugin: lists every package in the bundle, also a development dependency', {
  tags: ['slow']
}, async () => {
  const list = join(folder, 'list')
  writeFileSync(list, 'scheduler\n')
  await built(['fastest-levenshtein', '@xstate/react'], list)
  const [first, ...names] = readFileSync(list, 'utf8').trim().split('\n')
  expect(first).toBe('scheduler')
  expect(names.sort()).toEqual(
    expect.arrayContaining(['@xstate/react', 'fastest-levenshtein', 'react', 'xstate'])
  )
  expect(names).not.toContain('vite')
})

test.each([
  ['/x/node_modules/react/index.js', 'react'],
  ['/x/node_modules/@xstate/react/dist/a.js?v=1', '@xstate/react'],
  ['C:\\x\\node_modules\\@xstate\\react\\a.js', '@xstate/react'],
  ['/x/node_modules/a/node_modules/b/c.js', 'b'],
  ['/x/src/main.tsx', undefined],
  ['\0virtual:content', undefined]
])('packages plugin: %s belongs to the package %s', (file, name) => {
  expect(packageOf(file)).toBe(name)
})
