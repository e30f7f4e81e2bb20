import type { DrillRecord } from '../../../machines/training/drills/record.ts'
import { formatRun } from '../../../machines/training/drills/run-text.ts'
import { hashWith } from '../hash.ts'

/** The pages of drills beside the drill itself and its debrief. */
type DrillPage = 'trainer' | 'plan' | 'present' | 'roll-call' | 'agreement' | 'compare'

interface Asked {
  readonly drill?: string
  readonly page?: DrillPage | undefined
  /** The drills of a session. */
  readonly of?: readonly string[]
  readonly run?: DrillRecord | undefined
  readonly with?: DrillRecord | undefined
}

/** @returns the hash of a page of drills. */
export const drillHash = ({ drill, page, of, run, with: other }: Asked): string =>
  hashWith('drills', new URLSearchParams(), {
    drill,
    page,
    of: of && of.length > 0 ? of.join(' ') : undefined,
    run: run && formatRun(run),
    with: other && formatRun(other)
  })
