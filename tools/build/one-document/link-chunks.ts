import { parseAst, type Rolldown } from 'vite'

type Chunk = Pick<Rolldown.OutputChunk, 'fileName' | 'code' | 'imports'>

/**
 * The object to which each script adds its exports, by the file of its chunk, for the scripts after it. The
 * last script removes it.
 */
const EXPORTED = 'globalThis.exported'

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/') + 1)

type Name = { readonly type: string; readonly name?: string }
const nameOf = ({ type, name }: Name, file: string): string => {
  if (type !== 'Identifier' || name === undefined) throw new Error(`${file} has a name that is a string.`)
  return name
}

/**
 * @returns a chunk with its imports by file, its exports, and the code between. Names are as `outer:local`.
 * @throws if it imports or exports by other means than names in braces, as Rolldown does.
 */
const readChunk = (chunk: Chunk) => {
  const { fileName, code } = chunk
  const refuse = (): never => {
    throw new Error(`${fileName} imports or exports in a way that a plain script cannot.`)
  }
  const reads: { from: string; names: string[] }[] = []
  const gives: string[] = []
  let rest = ''
  let end = 0
  for (const node of parseAst(code).body) {
    if (node.type === 'ImportDeclaration') {
      const names = node.specifiers.map(one =>
        one.type === 'ImportSpecifier' ? `${nameOf(one.imported, fileName)}:${one.local.name}` : refuse()
      )
      reads.push({ from: folderOf(fileName) + node.source.value.replace('./', ''), names })
    } else if (node.type === 'ExportNamedDeclaration' && !node.declaration && !node.source)
      for (const { exported, local } of node.specifiers)
        gives.push(`${nameOf(exported, fileName)}:${nameOf(local, fileName)}`)
    else if (node.type.startsWith('Export')) refuse()
    else continue
    rest += code.slice(end, node.start)
    end = node.end
  }
  return { ...chunk, reads, gives, rest: (rest + code.slice(end)).trim() }
}

const asScript = (chunk: Chunk, isLast: boolean): string => {
  const { fileName, reads, gives, rest } = readChunk(chunk)
  const read = reads.map(({ from, names }) => `const{${names}}=${EXPORTED}["${from}"];`).join('')
  const code = isLast
    ? `${read};delete ${EXPORTED};${rest}`
    : `${read}${rest};(${EXPORTED}??={})["${fileName}"]={${gives}}`
  return `(()=>{"use strict";${code}})()`
}

/**
 * @param entry the chunk to run.
 * @param chunks all chunks in any order, as made by Rolldown.
 * @returns plain scripts that do the same as the modules when run one after the other, the entry last.
 * @throws if a chunk is missing, imports in a circle, or cannot be read.
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
