import type { Training } from '../../../machines/content/content.ts'
import type { SinceAccepted } from '../../../machines/training/changes/describe-changes.ts'
import {
  changesSinceAccepted,
  outcomesToAccept
} from '../../../machines/training/outcomes/accepted-outcomes.ts'
import type { Compiled } from '../../content/check.ts'
import { ACCEPT, readApproved } from './approved.ts'
import { describeDifference } from './diff.ts'

/** @returns what changed since the content in a folder was last accepted, or nothing if it never was. */
export const sinceAccepted = (
  folder: string,
  now: Compiled,
  training: Training
): SinceAccepted | undefined => {
  const approved = readApproved(folder)
  if (!approved) return undefined
  const { edition, outcomes } = approved
  return {
    acceptedOn: outcomes.from,
    command: ACCEPT,
    changes: describeDifference(edition, now, training),
    rules: changesSinceAccepted(outcomes, outcomesToAccept(edition, outcomes.from))
  }
}
