import { dirname, join } from 'node:path/posix'
import { graphlib } from '@dagrejs/dagre'
import { parseSync, Visitor } from 'oxc-parser'
import { expect, test } from 'vitest'
import { type SourceFile, sourceFiles } from '../support/source-files.ts'

interface Import {
  readonly from: string
  /** A path in this repository, a package, or code that computes a name. */
  readonly to: string
  /** Erased by the compiler: `import type`, `export type` or a type `import('…')`. */
  readonly isType: boolean
}

/** A Vite query, as in `./check.worker.ts?worker&url`. */
const QUERY = /\?.*$/

const ERASED = /^(?:import|export)\s+type\b/

/** @returns everything that a module imports or re-exports. */
const importsOf = ({ path, text }: SourceFile): readonly Import[] => {
  const parsed = parseSync(path, text)
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`)
  const { staticImports, staticExports, dynamicImports } = parsed.module
  const found = (name: string, isType: boolean): Import => ({
    from: path,
    to: name.startsWith('.') ? join(dirname(path), name.replace(QUERY, '')) : name,
    isType
  })
  const isErased = ({ start, end }: { start: number; end: number }) => ERASED.test(text.slice(start, end))
  const inTypes: Import[] = []
  if (text.includes('import('))
    new Visitor({ TSImportType: node => void inTypes.push(found(node.source.value, true)) }).visit(
      parsed.program
    )
  return [
    ...staticImports.map(node => found(node.moduleRequest.value, isErased(node))),
    ...staticExports.flatMap(node =>
      node.entries.flatMap(({ moduleRequest }) =>
        moduleRequest ? [found(moduleRequest.value, isErased(node))] : []
      )
    ),
    ...dynamicImports.map(({ moduleRequest: { start, end } }) =>
      found(text.slice(start, end).replace(/^(['"])(.*)\1$/, '$2'), false)
    ),
    ...inTypes
  ]
}

interface Allowed {
  /** The folder or file that the row is about. */
  readonly of: string
  readonly may: RegExp
  /** Further imports that are allowed for types only. */
  readonly mayAsTypes?: RegExp
}

/**
 * What each folder may import: the first row that matches a file applies. docs/architecture.md gives the
 * reasons.
 */
const ALLOWED: readonly Allowed[] = [
  {
    of: 'machines/content/content.ts',
    may: /^machines\/content\//,
    mayAsTypes: /^(tools\/content\/schema\/|machines\/language\/catalogue\.ts$|(zod|type-fest)$)/
  },
  // Text keys are those of the schema.
  {
    of: 'machines/language/text-key.ts',
    may: /^machines\/(?!training\/)/,
    mayAsTypes: /^(tools\/content\/schema\/|(zod|type-fest)$)/
  },
  { of: 'machines/training/', may: /^(machines\/|xstate(\/graph)?$)/ },
  { of: 'machines/', may: /^(machines\/(?!training\/)|xstate$)/ },
  { of: 'src/worker/', may: /^(src\/worker\/|workbox-precaching$|virtual:precache$)/ },
  {
    of: 'src/live/',
    may: /^(src\/live\/|src\/worker\/messages\.ts$|machines\/(?!training\/)|virtual:(content|version|early)$|(react(-dom(\/client)?)?|xstate|@xstate\/react|uqr)$)/
  },
  { of: 'src/desk/', may: /^(src\/(live|desk)\/|machines\/|react$)/ },
  {
    of: 'src/training/',
    may: /^(src\/(live|desk|training)\/|tools\/editorial\/csv\/|machines\/|virtual:|(react(-dom\/client)?|xstate|@xstate\/react|fflate)$)/
  },
  {
    of: 'src/editor/',
    may: /^(src\/(live|desk|editor)\/|machines\/|tools\/(content|editorial)\/|virtual:|(?!node:|machines\/|src\/|tools\/|tests\/))/
  },
  { of: 'tools/build/', may: /^(?!tests\/)/ },
  { of: 'tools/', may: /^(?!tests\/|src\/)/ }
]

const formatImport = ({ from, to, isType }: Import): string => `${from} -> ${to}${isType ? ' (type)' : ''}`

/** @returns imports that the table does not allow. */
const forbiddenImports = (imports: readonly Import[]): readonly string[] =>
  imports
    .filter(({ from, to, isType }) => {
      const row = ALLOWED.find(({ of }) => from.startsWith(of))
      return !row || !(row.may.test(to) || (isType && row.mayAsTypes?.test(to)))
    })
    .map(formatImport)

/** @returns `node:` imports that a page of the editor would load, directly or not. */
const nodeImportsOfEditor = (imports: readonly Import[]): readonly string[] => {
  const loaded = imports.filter(({ isType }) => !isType)
  const reached = new Set<string>()
  const visit = (file: string) => {
    if (reached.has(file)) return
    reached.add(file)
    for (const { from, to } of loaded) if (from === file) visit(to)
  }
  for (const { from } of loaded) if (from.startsWith('src/editor/')) visit(from)
  return loaded.filter(({ from, to }) => reached.has(from) && to.startsWith('node:')).map(formatImport)
}

/** @returns cycles of imports between files, or between their folders. Types count too. */
const circlesOf = (edges: readonly Import[], partOf = (file: string) => file): readonly string[] => {
  const graph = new graphlib.Graph()
  for (const { from, to } of edges) if (partOf(from) !== partOf(to)) graph.setEdge(partOf(from), partOf(to))
  return graphlib.alg.findCycles(graph).map(circle => circle.sort().join(' <-> '))
}

/** A file directly in `src/live` counts as a folder of its own. */
const folderOf = (file: string): string => (dirname(file) === 'src/live' ? file : dirname(file))

const imports = ['machines', 'src', 'tools'].flatMap(folder => sourceFiles(folder)).flatMap(importsOf)

/** @returns the imports of the repository and of some invented files. */
const withPlanted = (files: Readonly<Record<string, string>>) => [
  ...imports,
  ...Object.entries(files).flatMap(([path, text]) => importsOf({ path, text }))
]

test('imports: each folder imports only what it may', () => {
  expect(forbiddenImports(imports)).toEqual([])
})

const TRAINING = "import { x } from '../../training/x.ts'"
const MAP = 'machines/training/map/graph.ts'

/** Breaks each row of the table, by each kind of import. */
test.each([
  ['machines/outcome', "import { x } from '../../src/live/x.ts'", 'src/live/x.ts'],
  ['machines/outcome', `import { x } from '../../${MAP}'`, MAP],
  ['machines/outcome', "import { useState } from 'react'", 'react'],
  ['machines/outcome', "import type { ZodType } from 'zod'", 'zod (type)'],
  ['machines/content/content.ts', "import { type ZodType } from 'zod'", 'zod'],
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
  const path = folder.endsWith('.ts') ? folder : `${folder}/planted.ts`
  expect(forbiddenImports(importsOf({ path, text }))).toEqual([`${path} -> ${to}`])
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

test('imports: neither files nor folders of src/live import each other in a circle', () => {
  const inLive = (edges: readonly Import[]) =>
    edges.filter(({ from, to }) => from.startsWith('src/live/') && to.startsWith('src/live/'))
  expect([...circlesOf(imports), ...circlesOf(inLive(imports), folderOf)]).toEqual([])
  const planted = withPlanted({
    'src/live/a/one.ts': "import { two } from '../b/two.ts?worker&url'",
    'src/live/b/two.ts': "import type { one } from '../a/one.ts'",
    'src/live/b/three.ts': "import { four } from '../c/four.ts'",
    'src/live/c/five.ts': "import { two } from '../b/two.ts'"
  })
  expect(circlesOf(planted)).toEqual(['src/live/a/one.ts <-> src/live/b/two.ts'])
  expect(circlesOf(inLive(planted), folderOf)).toEqual(['src/live/a <-> src/live/b <-> src/live/c'])
})
