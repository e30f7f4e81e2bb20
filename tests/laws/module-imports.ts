import { dirname, join } from 'node:path/posix'
import { parseSync, Visitor } from 'oxc-parser'
import type { SourceFile } from '../support/source-files.ts'

export interface Import {
  readonly from: string
  /** The path of a file of this repository, the name of a package, or code that works out a name. */
  readonly to: string
  /** Erased by the compiler: `import type`, `export type` or a type `import('…')`. */
  readonly isType: boolean
}

/** What Vite is told about a file, as in `./check.worker.ts?worker&url`. */
const QUERY = /\?.*$/

const ERASED = /^(?:import|export)\s+type\b/

/** Lists everything that a module imports or exports from elsewhere. */
export const importsOf = ({ path, text }: SourceFile): readonly Import[] => {
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
