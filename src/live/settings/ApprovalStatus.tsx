import type { DayNumber, ToSettle } from '../../../machines/content/content.ts'
import { formatFullDate } from '../../../machines/hours/format-date.ts'
import { useLocale } from '../i18n/locale.ts'
import { T } from '../i18n/T.tsx'

interface Props {
  readonly on: DayNumber | undefined
  readonly toSettle: ToSettle | undefined
}

/** Says whether both roles have signed off the content, and why it may not be released yet. */
export const ApprovalStatus = ({ on, toSettle }: Props) => {
  const { dates } = useLocale()
  return (
    <div>
      <p>
        {on === undefined ? (
          <T k="screens.approval.notYet" />
        ) : (
          <T k="screens.approval.on" values={{ date: formatFullDate(on, dates) }} />
        )}
      </p>
      {toSettle && <T k="screens.approval.draft" as="p" values={{ ...toSettle }} />}
    </div>
  )
}
