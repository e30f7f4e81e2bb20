import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type AcceptedOutcomes,
  outcomesToAccept
} from '../../../machines/training/outcomes/accepted-outcomes.ts'
import type { Compiled } from '../../content/check.ts'

/** The content as it was last accepted, and what its outcomes held. It is no sign-off. */
export interface Approved {
  readonly edition: Compiled
  readonly outcomes: AcceptedOutcomes
}

/** The command that accepts what is there now. */
export const ACCEPT = 'npm run content -- accept-outcomes'

const pathsIn = (folder: string) => ({
  content: join(folder, 'approved', 'content.json'),
  outcomes: join(folder, 'approved', 'outcomes.json')
})

/** JSON with a line for each thing, so that a difference between two versions of it can be read. */
const inLines = (value: Readonly<Record<string, unknown>>, depth: number): string => {
  if (depth === 0 || value === null || typeof value !== 'object') return JSON.stringify(value)
  const isList = Array.isArray(value)
  const entries = Object.entries(value).map(([key, inner]) => {
    const written = inLines(inner as Readonly<Record<string, unknown>>, depth - 1)
    return isList ? written : `${JSON.stringify(key)}: ${written}`
  })
  const [open, close] = isList ? '[]' : '{}'
  return entries.length === 0 ? `${open}${close}` : `${open}\n${entries.join(',\n')}\n${close}`
}

const DEPTH = 3

/** Keeps what is there now as the accepted content, with what its outcomes hold. */
export const accept = (folder: string, compiled: Compiled): void => {
  const paths = pathsIn(folder)
  mkdirSync(join(folder, 'approved'), { recursive: true })
  writeFileSync(paths.content, `${inLines({ ...compiled }, DEPTH)}\n`)
  const outcomes = outcomesToAccept(compiled, compiled.content.calendar.builtOn)
  writeFileSync(paths.outcomes, `${inLines({ ...outcomes }, DEPTH)}\n`)
}

/** @returns the content that was last accepted, or nothing if none was. */
export const readApproved = (folder: string): Approved | undefined => {
  const paths = pathsIn(folder)
  if (!existsSync(paths.content) || !existsSync(paths.outcomes)) return undefined
  return {
    edition: JSON.parse(readFileSync(paths.content, 'utf8')) as Compiled,
    outcomes: JSON.parse(readFileSync(paths.outcomes, 'utf8')) as AcceptedOutcomes
  }
}
