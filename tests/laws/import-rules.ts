import { dirname } from 'node:path/posix'
import { graphlib } from '@dagrejs/dagre'
import type { Import } from './module-imports.ts'

interface Allowed {
  /** The folder, or the one file, that this row is about. */
  readonly of: string
  readonly may: RegExp
  /** What may be imported as well if only types are. */
  readonly mayAsTypes?: RegExp
}

/**
 * What each folder may import: the first row that fits a file counts. docs/architecture.md gives
 * the reasons.
 */
const ALLOWED: readonly Allowed[] = [
  {
    of: 'machines/content/content.ts',
    may: /^machines\/content\//,
    mayAsTypes: /^(tools\/content\/schema\/|machines\/language\/catalogue\.ts$|(zod|type-fest)$)/
  },
  // The keys of texts are those of the schema.
  {
    of: 'machines/language/text-key.ts',
    may: /^machines\/(?!training\/)/,
    mayAsTypes: /^(tools\/content\/schema\/|(zod|type-fest)$)/
  },
  { of: 'machines/training/', may: /^(machines\/|xstate(\/graph)?$)/ },
  { of: 'machines/', may: /^(machines\/(?!training\/)|xstate$)/ },
  { of: 'src/worker/', may: /^(src\/worker\/|workbox-precaching$|virtual:precache$)/ },
  // It runs in the build, which paints the first screen without a browser.
  {
    of: 'src/live/first-paint/first-screen.tsx',
    may: /^(src\/live\/|machines\/(?!training\/)|virtual:content$|(xstate|react(-dom\/server)?)$)/
  },
  {
    of: 'src/live/',
    may: /^(src\/live\/|src\/worker\/messages\.ts$|machines\/(?!training\/)|virtual:(content|version|early)$|(react(-dom(\/client)?)?|xstate|@xstate\/react|uqr)$)/
  },
  { of: 'src/desk/', may: /^(src\/(live|desk)\/|machines\/|react$)/ },
  {
    of: 'src/training/',
    may: /^(src\/(live|desk|training)\/|tools\/editorial\/csv\/|machines\/|virtual:|(react(-dom\/client)?|xstate|@xstate\/react)$)/
  },
  {
    of: 'src/editor/',
    may: /^(src\/(live|desk|editor)\/|machines\/|tools\/(content|editorial)\/|virtual:|(?!node:|machines\/|src\/|tools\/|tests\/))/
  },
  { of: 'tools/build/', may: /^(?!tests\/)/ },
  { of: 'tools/', may: /^(?!tests\/|src\/)/ }
]

const formatImport = ({ from, to, isType }: Import): string => `${from} -> ${to}${isType ? ' (type)' : ''}`

/** Imports that the table does not allow. */
export const forbiddenImports = (imports: readonly Import[]): readonly string[] =>
  imports
    .filter(({ from, to, isType }) => {
      const row = ALLOWED.find(({ of }) => from.startsWith(of))
      return !row || !(row.may.test(to) || (isType && row.mayAsTypes?.test(to)))
    })
    .map(formatImport)

/** Imports of `node:` that a page of the editor would load, however deep. */
export const nodeImportsOfEditor = (imports: readonly Import[]): readonly string[] => {
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

const circlesOf = (pairs: readonly (readonly [string, string])[]): readonly string[] => {
  const graph = new graphlib.Graph()
  for (const [from, to] of pairs) graph.setEdge(from, to)
  return graphlib.alg.findCycles(graph).map(circle => circle.sort().join(' <-> '))
}

/** Groups of files that import each other, types included. */
export const circlesOfFiles = (imports: readonly Import[]): readonly string[] =>
  circlesOf(imports.map(({ from, to }) => [from, to]))

/** A file that is in no folder of `src/live` counts as a folder of its own. */
const folderOf = (file: string): string => (dirname(file) === 'src/live' ? file : dirname(file))

/** Groups of folders inside `src/live` that import each other. */
export const circlesOfFolders = (imports: readonly Import[]): readonly string[] =>
  circlesOf(
    imports
      .filter(({ from, to }) => from.startsWith('src/live/') && to.startsWith('src/live/'))
      .map(({ from, to }) => [folderOf(from), folderOf(to)] as const)
      .filter(([from, to]) => from !== to)
  )
