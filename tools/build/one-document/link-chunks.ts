import type { Rolldown } from 'vite'

type Chunk = Pick<Rolldown.OutputChunk, 'fileName' | 'code' | 'imports' | 'exports'>

/**
 * The object in which each script puts its exports, by the file of its chunk, for the scripts after it. The last script
 * removes it.
 */
const EXPORTED = 'globalThis.exported'

const IMPORT = /^import\{([^}]*)\}from"\.\/([^"]*)";/
const EXPORT = /export\{([^}]*)\};?$/

/** @param names as imports and exports list them: "a as b, c". @param outside the one of two names that other scripts use. */
const properties = (names: string, outside: 'first' | 'last'): readonly string[] =>
  names.split(',').map(name => {
    const [from = '', to = from] = name.trim().split(' as ')
    return outside === 'first' ? `${from}:${to}` : `${to}:${from}`
  })

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/') + 1)

/**
 * Splits the imports from the start of a chunk.
 * @returns code that reads the same values, and the rest of the chunk.
 */
const linkImports = ({ fileName, code }: Chunk): { reads: string; rest: string; from: readonly string[] } => {
  const from: string[] = []
  let [reads, rest] = ['', code.trim()]
  for (let found = IMPORT.exec(rest); found; found = IMPORT.exec(rest)) {
    const [statement, names = '', file = ''] = found
    from.push(folderOf(fileName) + file)
    reads += `const{${properties(names, 'first')}}=${EXPORTED}["${from.at(-1)}"];`
    rest = rest.slice(statement.length)
  }
  return { reads, rest, from }
}

const asScript = (chunk: Chunk, isLast: boolean): string => {
  const { reads, rest, from } = linkImports(chunk)
  const names = EXPORT.exec(rest)?.[1]
  const given = names ? properties(names, 'last') : []
  if (from.length !== chunk.imports.length || given.length !== chunk.exports.length)
    throw new Error(`The imports and exports of ${chunk.fileName} are not where they are looked for.`)
  const code = rest.replace(EXPORT, '')
  const end = isLast ? `;delete ${EXPORTED}` : `;(${EXPORTED}??={})["${chunk.fileName}"]={${given}}`
  return `(()=>{"use strict";${isLast ? `${reads}${end};${code}` : `${reads}${code}${end}`}})()`
}

/**
 * @param entry the chunk to run.
 * @param chunks all chunks in any order, as minified by Rolldown.
 * @returns plain scripts that do the same as the modules when run one after the other, the entry last.
 * @throws if a chunk is missing, imports in a circle, or is not in the form that Rolldown writes.
 */
export const linkChunks = (entry: Chunk, chunks: readonly Chunk[]): readonly string[] => {
  const inOrder: Chunk[] = []
  const open = new Set<Chunk>()
  const add = (chunk: Chunk) => {
    if (inOrder.includes(chunk)) return
    if (open.has(chunk)) throw new Error(`${chunk.fileName} imports itself in a circle.`)
    open.add(chunk)
    for (const file of chunk.imports) {
      const imported = chunks.find(({ fileName }) => fileName === file)
      if (!imported) throw new Error(`${chunk.fileName} imports ${file}, which is not there.`)
      add(imported)
    }
    inOrder.push(chunk)
  }
  add(entry)
  return inOrder.map(chunk => asScript(chunk, chunk === entry))
}
