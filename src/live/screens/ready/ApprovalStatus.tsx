import type { DayNumber, ToSettle } from '../../../../machines/content/content.ts'
import { daySaid } from '../../i18n/format.ts'
import { useWords } from '../../i18n/officer-locale.ts'

interface Standing {
  readonly on: DayNumber | undefined
  readonly toSettle: ToSettle | undefined
}

/** Whether both roles have signed all that is shown, and since when; and why it may not be released, if it may not. */
export const Approval = ({ on, toSettle }: Standing) => {
  const { content, dates, mark } = useWords()
  const { approval } = content.screens
  return (
    <div className="text-base text-soft">
      <p>{on === undefined ? mark(approval.notYet) : mark(approval.on, { date: daySaid(on, dates) })}</p>
      {toSettle && <p>{mark(approval.draft, { ...toSettle })}</p>}
    </div>
  )
}
