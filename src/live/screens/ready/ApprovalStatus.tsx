import type { DayNumber, ToSettle } from '../../../../machines/content/content.ts'
import { formatDay } from '../../i18n/format.ts'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'

interface Standing {
  readonly on: DayNumber | undefined
  readonly toSettle: ToSettle | undefined
}

/** Says whether both roles have signed off the content, and why it may not be released yet. */
export const ApprovalStatus = ({ on, toSettle }: Standing) => {
  const { content, dates, t } = useOfficerLocale()
  const { approval } = content.screens
  return (
    <div className="text-base text-soft">
      <p>{on === undefined ? t(approval.notYet) : t(approval.on, { date: formatDay(on, dates) })}</p>
      {toSettle && <p>{t(approval.draft, { ...toSettle })}</p>}
    </div>
  )
}
