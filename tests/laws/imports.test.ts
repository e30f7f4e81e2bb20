import { expect, test } from 'vitest'
import { sourceFiles } from '../support/source-files.ts'
import { circlesOfFiles, circlesOfFolders, forbiddenImports, nodeImportsOfEditor } from './import-rules.ts'
import { importsOf } from './module-imports.ts'

const imports = ['machines', 'src', 'tools'].flatMap(folder => sourceFiles(folder)).flatMap(importsOf)

/** The imports of the repository, and those of files that are not in it. */
const withPlanted = (files: Readonly<Record<string, string>>) => [
  ...imports,
  ...Object.entries(files).flatMap(([path, text]) => importsOf({ path, text }))
]

test('imports: each folder imports only what it may', () => {
  expect(forbiddenImports(imports)).toEqual([])
})

const TRAINING = "import { x } from '../../training/x.ts'"
const MAP = 'machines/training/map/graph.ts'

/** A violation of each row of the table, and of each kind of import. */
test.each([
  ['machines/outcome', "import { x } from '../../src/live/x.ts'", 'src/live/x.ts'],
  ['machines/outcome', `import { x } from '../../${MAP}'`, MAP],
  ['machines/outcome', "import { useState } from 'react'", 'react'],
  ['machines/outcome', "import type { ZodType } from 'zod'", 'zod (type)'],
  ['machines/training', "import 'node:fs'", 'node:fs'],
  ['machines/training', "export * from '../../tools/content/x.ts'", 'tools/content/x.ts'],
  ['src/live/app', "const x = import('../../training/x.ts')", 'src/training/x.ts'],
  ['src/live/app', "import type { X } from '../../editor/x.ts'", 'src/editor/x.ts (type)'],
  ['src/live/app', "import { x } from '../../desk/x.ts'", 'src/desk/x.ts'],
  ['src/live/app', `import { x } from '../../../${MAP}'`, MAP],
  ['src/live/app', "import { x } from '../../worker/precache.ts'", 'src/worker/precache.ts'],
  ['src/live/app', "import { x } from 'react-dom/server'", 'react-dom/server'],
  ['src/live/app', "import * as z from 'zod'", 'zod'],
  ['src/live/app', 'const x = import(name)', 'name'],
  ['src/live/app', "declare const x: import('../../training/x.ts').X", 'src/training/x.ts (type)'],
  ['src/desk/phone', TRAINING, 'src/training/x.ts'],
  ['src/editor/model', TRAINING, 'src/training/x.ts'],
  ['src/editor/model', "import { x } from '../../../tools/release/x.ts'", 'tools/release/x.ts'],
  ['src/training/map', "import { x } from '../../../tools/content/x.ts'", 'tools/content/x.ts'],
  ['src/training/map', "import { x } from '../../worker/messages.ts'", 'src/worker/messages.ts'],
  ['src/worker/sw', "import { x } from '../../live/address.ts'", 'src/live/address.ts'],
  ['src/worker/sw', "import { x } from 'workbox-routing'", 'workbox-routing'],
  ['src/planted', "import { x } from '../live/x.ts'", 'src/live/x.ts'],
  ['tools/content', "import type { X } from '../../src/live/x.ts'", 'src/live/x.ts (type)'],
  ['tools/build', "import { x } from '../../tests/support/x.ts'", 'tests/support/x.ts']
])('imports: in %s, `%s` is refused', (folder, text, to) => {
  const path = `${folder}/planted.ts`
  expect(forbiddenImports(importsOf({ path, text }))).toEqual([`${path} -> ${to}`])
})

test.each([
  ["import { type ZodType } from 'zod'", ['zod']],
  ["import { x } from '../../tools/content/schema/x.ts'", ['tools/content/schema/x.ts']],
  ["import type { x } from '../../tools/content/schema/x.ts'", []]
])('imports: the types of the content may take those of the schema alone: `%s`', (text, refused) => {
  const path = 'machines/content/content.ts'
  expect(forbiddenImports(importsOf({ path, text }))).toEqual(refused.map(to => `${path} -> ${to}`))
})

test.each([
  ['machines/training/planted.ts', "import { getShortestPaths } from 'xstate/graph'"],
  ['src/live/planted.ts', "import type { ToWorker } from '../worker/messages.ts'"],
  ['src/editor/planted.ts', "import { parse } from 'yaml'"],
  ['tools/build/planted.ts', "import { screens } from '../../src/live/first-paint/first-screen.tsx'"]
])('imports: in %s, `%s` is allowed', (path, text) => {
  expect(forbiddenImports(importsOf({ path, text }))).toEqual([])
})

test('imports: the editor loads no file of Node, however deep', () => {
  expect(nodeImportsOfEditor(imports)).toEqual([])
  const planted = withPlanted({
    'src/editor/planted.ts': "import { x } from '../../tools/content/planted.ts'",
    'tools/content/planted.ts': "import { y } from './deeper.ts'\nimport type { Stats } from 'node:fs'",
    'tools/content/deeper.ts': "import { readFileSync } from 'node:fs'"
  })
  expect(nodeImportsOfEditor(planted)).toEqual(['tools/content/deeper.ts -> node:fs'])
})

test('imports: no files import each other in a circle', () => {
  expect(circlesOfFiles(imports)).toEqual([])
  const planted = withPlanted({
    'machines/a.ts': "import { b } from './b.ts'",
    'machines/b.ts': "import c from './c.ts?worker&url'",
    'machines/c.ts': "import type { A } from './a.ts'"
  })
  expect(circlesOfFiles(planted)).toContain('machines/a.ts <-> machines/b.ts <-> machines/c.ts')
})

test('imports: no folders of src/live import each other in a circle', () => {
  expect(circlesOfFolders(imports)).toEqual([])
  const planted = withPlanted({
    'src/live/a/one.ts': "import { two } from '../b/two.ts'",
    'src/live/b/three.ts': "import { four } from '../a/four.ts'"
  })
  expect(circlesOfFolders(planted)).toContain('src/live/a <-> src/live/b')
})
