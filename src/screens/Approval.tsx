import { content } from 'virtual:content'
import type { DayNumber } from '../../content/content.ts'
import { fill } from '../../machines/fill.ts'
import { daySaid } from '../words.ts'

const { approval } = content.screens

/** Whether both roles have signed all that is shown, and since when. */
export const Approval = ({ on }: { readonly on: DayNumber | undefined }) => (
  <p className="text-base text-soft">
    {on === undefined ? approval.notYet : fill(approval.on, { date: daySaid(on) })}
  </p>
)
