import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import {
  describeDifference,
  type SinceAccepted
} from '../../../machines/training/changes/describe-changes.ts'
import {
  type AcceptedOutcomes,
  changesSinceAccepted,
  outcomesToAccept
} from '../../../machines/training/outcomes/accepted-outcomes.ts'
import type { Compiled } from '../../content/check.ts'

/** The command that accepts the present content. */
export const ACCEPT = 'npm run content -- accept-outcomes'

const pathsIn = (folder: string) => ({
  content: join(folder, 'approved', 'content.yaml'),
  outcomes: join(folder, 'approved', 'outcomes.yaml')
})

const asYaml = (value: unknown): string => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })

/** Keeps the present content as the accepted content, with its outcomes. */
export const accept = (folder: string, compiled: Compiled): void => {
  const paths = pathsIn(folder)
  mkdirSync(join(folder, 'approved'), { recursive: true })
  writeFileSync(paths.content, asYaml(compiled))
  writeFileSync(paths.outcomes, asYaml(outcomesToAccept(compiled, compiled.content.calendar.builtOn)))
}

/** @returns the content that was last accepted, with its outcomes; nothing if none was. It is not a sign-off. */
export const readApproved = (folder: string) => {
  const paths = pathsIn(folder)
  if (!existsSync(paths.content) || !existsSync(paths.outcomes)) return undefined
  return {
    edition: parse(readFileSync(paths.content, 'utf8')) as Compiled,
    outcomes: parse(readFileSync(paths.outcomes, 'utf8')) as AcceptedOutcomes
  }
}

/** @returns what changed since the content in a folder was last accepted, or nothing if it never was. */
export const sinceAccepted = (folder: string, now: Compiled): SinceAccepted | undefined => {
  const approved = readApproved(folder)
  if (!approved) return undefined
  const { edition, outcomes } = approved
  return {
    acceptedOn: outcomes.from,
    command: ACCEPT,
    changes: describeDifference(edition, now),
    rules: changesSinceAccepted(outcomes, outcomesToAccept(edition, outcomes.from))
  }
}
