import { readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type SourceFile, sourceFiles } from '../support/source-files.ts'
import type { Sabotage } from './row.ts'

/**
 * Finds what is to be broken.
 * @param root a folder that holds the whole project.
 * @returns the file, and its text after the break.
 * @throws if it is not there exactly once.
 */
export const findGuard = (row: Pick<Sabotage, 'in' | 'find' | 'put'>, root = '.'): SourceFile => {
  const within = join(root, row.in)
  const files = statSync(within).isFile()
    ? [{ path: within, text: readFileSync(within, 'utf8') }]
    : sourceFiles(within, /\.(tsx?|css)$/)
  const everywhere = new RegExp(row.find, `${row.find.flags}g`)
  const found = files.flatMap(file => [...file.text.matchAll(everywhere)].map(() => file))
  const [only, ...more] = found
  if (!only || more.length > 0)
    throw new Error(`${row.in} holds ${found.length} times, and not once: ${row.find}`)
  return { path: relative(root, only.path), text: only.text.replace(row.find, row.put) }
}
