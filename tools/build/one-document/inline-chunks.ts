import { parseAst } from 'vite'

/** A chunk of the build: a minified module. */
export interface Chunk {
  readonly fileName: string
  readonly code: string
}

type Program = ReturnType<typeof parseAst>
type Statement = Program['body'][number]
type Import = Extract<Statement, { type: 'ImportDeclaration' }>
type Export = Extract<Statement, { type: 'ExportNamedDeclaration' }>
type Name = Import['specifiers'][number]['local'] | Export['specifiers'][number]['exported']

const unsupported = (fileName: string) =>
  new Error(`${fileName} imports or exports in a way that cannot stand in one document.`)

/** Where a chunk puts its exports for other chunks. */
const exportsOf = (path: string): string => `chunks[${JSON.stringify(path)}]`

const nameOf = (name: Name): string => (name.type === 'Literal' ? JSON.stringify(name.value) : name.name)

/** Whether a chunk loads another while it runs, or asks for its own address. */
const needsLoader = (node: unknown): boolean => {
  if (typeof node !== 'object' || node === null) return false
  const { type } = node as { type?: unknown }
  return type === 'ImportExpression' || type === 'MetaProperty' || Object.values(node).some(needsLoader)
}

/** Names that an import gives, as the start of a function. An import without names only fixes the order. */
const importStart = ({ specifiers, source }: Import): string | undefined => {
  const [, from] = /^\.\/(?:assets\/)?(.+)$/.exec(source.value) ?? []
  if (from === undefined) return undefined
  const names = specifiers.map(specifier =>
    specifier.type === 'ImportSpecifier'
      ? `${nameOf(specifier.imported)}:${nameOf(specifier.local)}`
      : undefined
  )
  if (names.includes(undefined)) return undefined
  return names.length > 0 ? `const{${names}}=${exportsOf(from)};` : ''
}

const exportGetters = ({ declaration, source, specifiers }: Export): readonly string[] | undefined =>
  declaration || source
    ? undefined
    : specifiers.map(({ exported, local }) => `get ${nameOf(exported)}(){return ${nameOf(local)}}`)

/**
 * Turns a module into a function that a plain script calls, as one document cannot hold modules that import each other.
 * @throws if it imports or exports in another way than by names, imports while it runs, or asks for its own address.
 */
const asFunction = ({ fileName, code }: Chunk): string => {
  const { body } = parseAst(code)
  if (needsLoader(body)) throw unsupported(fileName)
  const starts: string[] = []
  const getters: string[] = []
  let rest = code
  for (const statement of body.toReversed()) {
    if (!/^(?:Import|Export)/.test(statement.type)) continue
    const start = statement.type === 'ImportDeclaration' ? importStart(statement) : undefined
    const exported = statement.type === 'ExportNamedDeclaration' ? exportGetters(statement) : undefined
    if (start === undefined && exported === undefined) throw unsupported(fileName)
    starts.unshift(start ?? '')
    getters.unshift(...(exported ?? []))
    rest = rest.slice(0, statement.start) + rest.slice(statement.end)
  }
  const exports = getters.length > 0 ? `${exportsOf(fileName.replace(/^assets\//, ''))}={${getters}};` : ''
  return `(()=>{"use strict";${starts.join('')}${rest.trim()}${exports}})();`
}

/** @returns a plain script that runs chunks one after the other, each after those it imports. */
export const scriptOfChunks = (chunks: readonly Chunk[]): string =>
  `globalThis.chunks??={};${chunks.map(asFunction).join('\n')}`
