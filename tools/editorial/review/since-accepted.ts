import type { Training } from '../../../machines/content/content.ts'
import type { SinceAccepted } from '../../../machines/training/changes/describe-changes.ts'
import { goldenChanges, goldenOf } from '../../../machines/training/outcomes/accepted-outcomes.ts'
import type { Compiled } from '../../content/check.ts'
import { ACCEPT, readApproved } from './approved.ts'
import { saidBetween } from './diff.ts'

/** @returns what changed since the content in a folder was last accepted, or nothing if it never was. */
export const sinceAccepted = (
  folder: string,
  now: Compiled,
  training: Training
): SinceAccepted | undefined => {
  const approved = readApproved(folder)
  if (!approved) return undefined
  const { edition, golden } = approved
  return {
    on: golden.from,
    command: ACCEPT,
    said: saidBetween(edition, now, training),
    rules: goldenChanges(golden, goldenOf(edition, golden.from))
  }
}
