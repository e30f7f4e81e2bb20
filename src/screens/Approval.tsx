import { content } from 'virtual:content'
import type { DayNumber, ToSettle } from '../../content/content.ts'
import { fill } from '../../machines/fill.ts'
import { daySaid } from '../words.ts'

const { approval } = content.screens

interface Standing {
  readonly on: DayNumber | undefined
  readonly toSettle: ToSettle | undefined
}

/** Whether both roles have signed all that is shown, and since when; and why it may not be released, if it may not. */
export const Approval = ({ on, toSettle }: Standing) => (
  <div className="text-base text-soft">
    <p>{on === undefined ? approval.notYet : fill(approval.on, { date: daySaid(on) })}</p>
    {toSettle && (
      <p>
        {fill(approval.draft, {
          facts: String(toSettle.facts),
          signatures: String(toSettle.signatures)
        })}
      </p>
    )}
  </div>
)
