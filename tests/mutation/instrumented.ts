import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import type { Plugin } from 'vite'
import type { Mutant } from './found.ts'

const nothing = () => undefined
const LOGGER = {
  isDebugEnabled: () => false,
  isTraceEnabled: () => false,
  debug: nothing,
  info: nothing,
  warn: nothing,
  trace: nothing,
  error: nothing
}

interface Place {
  readonly node: { readonly type: string }
  readonly parent?: { readonly type: string; readonly key?: { readonly name?: string } } | null
}

/** What describes a state or an arrow is prose, which only the map of training shows. */
const descriptions = {
  shouldIgnore: ({ node, parent }: Place) =>
    node.type === 'StringLiteral' && parent?.type === 'ObjectProperty' && parent.key?.name === 'description'
      ? 'prose'
      : undefined
}

interface Instrumented {
  readonly mutants: readonly Mutant[]
  /** Loads the code with all its mutants, of which none is active. */
  readonly plugin: Plugin
}

/** @returns the mutants of some files, each behind a switch. */
export const instrumented = async (paths: readonly string[]): Promise<Instrumented> => {
  const { files, mutants } = await new Instrumenter(LOGGER as never).instrument(
    paths.map(name => ({ name, content: readFileSync(name, 'utf8'), mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [descriptions as never], noHeader: false } as never
  )
  const contents = new Map(files.map(({ name, content }) => [resolve(name), content]))
  return {
    mutants: mutants
      .filter(({ status }) => status !== 'Ignored')
      .map(({ id, fileName, location: { start }, mutatorName, replacement }) => ({
        id,
        path: relative('.', fileName),
        said: `${relative('.', fileName)}:${start.line + 1}:${start.column + 1}  ${mutatorName}: ${replacement}`
      })),
    plugin: { name: 'mutants', enforce: 'pre', load: id => contents.get(id) }
  }
}
