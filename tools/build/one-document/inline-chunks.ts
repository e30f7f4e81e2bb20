/** A chunk of the build: a module that was made small. */
export interface Chunk {
  readonly fileName: string
  readonly code: string
}

/** Where a chunk puts what others take from it. */
const place = (fileName: string): string => `chunks[${JSON.stringify(fileName)}]`

const pairsIn = (list: string): readonly (readonly [string, string])[] =>
  list
    .split(',')
    .filter(Boolean)
    .map(pair => {
      const [first = '', last = first] = pair.trim().split(/\s+as\s+/)
      return [first, last]
    })

const IMPORT = /^import\s*(?:\{([^}]*)\}\s*from\s*)?"\.\/(?:assets\/)?([^"]+)";?/
const EXPORT = /export\s*\{([^}]*)\};?\s*$/

/** @returns what a chunk takes from others, as the beginning of a function, and its code without that. */
const withoutImports = (code: string): readonly [taken: string, rest: string] => {
  const [whole, list = '', from = ''] = IMPORT.exec(code) ?? []
  if (!whole) return ['', code]
  const names = pairsIn(list).map(([name, own]) => `${name}:${own}`)
  const [taken, rest] = withoutImports(code.slice(whole.length))
  return [names.length > 0 ? `const{${names}}=${place(from)};${taken}` : taken, rest]
}

/**
 * Turns a module into a function that a plain script calls, as a document can hold no module that imports another.
 * @throws if it imports or exports in a way that is not known here, or asks where it is.
 */
const asFunction = ({ fileName, code }: Chunk): string => {
  const [taken, rest] = withoutImports(code.trim())
  const [whole = '', list = ''] = EXPORT.exec(rest) ?? []
  const body = rest.slice(0, rest.length - whole.length)
  if (/(?:^|[;}])(?:import|export)\b|\bimport[.(]/.test(body))
    throw new Error(`${fileName} imports or exports in a way that cannot stand in one document.`)
  const given = pairsIn(list).map(([own, name]) => `get ${name}(){return ${own}}`)
  const gives = whole ? `${place(fileName.replace(/^assets\//, ''))}={${given}};` : ''
  return `(()=>{"use strict";${taken}${body}${gives}})();`
}

/** @returns a plain script that runs chunks one after the other, each after those it imports. */
export const scriptOfChunks = (chunks: readonly Chunk[]): string =>
  `globalThis.chunks??={};${chunks.map(asFunction).join('\n')}`
