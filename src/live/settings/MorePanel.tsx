import { content } from 'virtual:content'
import type { DayNumber, ToSettle } from '../../../machines/content/content.ts'
import { formatFullDate } from '../../../machines/hours/format-date.ts'
import { Button } from '../components/Button.tsx'
import { Panel, usePanel } from '../components/Panel.tsx'
import { useSession } from '../context/app.ts'
import { formatTimeLimits } from '../i18n/format.ts'
import { useLocale } from '../i18n/locale.ts'
import { T } from '../i18n/T.tsx'
import { VersionLine } from '../offline/ContentAge.tsx'
import { HeldDataButton } from '../privacy/HeldDataPanel.tsx'
import { AboutSections } from './AboutSections.tsx'
import { ForceSwitch } from './ForcePicker.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'

interface StatusProps {
  readonly on: DayNumber | undefined
  readonly toSettle: ToSettle | undefined
}

/** Says whether both roles have signed off the content, and why it may not be released yet. */
export const ApprovalStatus = ({ on, toSettle }: StatusProps) => {
  const { dates } = useLocale()
  return (
    <div>
      {on === undefined ? (
        <T k="screens.approval.notYet" as="p" />
      ) : (
        <T k="screens.approval.on" as="p" values={{ date: formatFullDate(on, dates) }} />
      )}
      {toSettle && <T k="screens.approval.draft" as="p" values={{ ...toSettle }} />}
    </div>
  )
}

/** Everything that a conversation does not need. Clear comes last, with its full name. */
const MorePanel = ({ onClose }: { readonly onClose: () => void }) => {
  const { send } = useSession()
  const { dates } = useLocale()
  return (
    <Panel title={<T k="screens.more.title" />} onClose={onClose}>
      {() => (
        <>
          <T k="beforeYouStart.kept" as="p" values={formatTimeLimits(content.times, dates)} />
          <div className="border-t border-hair">
            <HeldDataButton />
            <ForceSwitch />
            <ThemeSwitch />
            <AboutSections />
          </div>
          <div className="text-meta text-soft">
            <ApprovalStatus on={content.approvedOn} toSettle={content.toSettle} />
            <VersionLine />
          </div>
          <Button look="outline" onPress={() => send({ type: 'session.clear' })} event="session.clear">
            <T k="screens.buttons.clearEverything" />
          </Button>
        </>
      )}
    </Panel>
  )
}

/** Opens the panel with everything that a conversation does not need. */
export const MoreButton = () => {
  const [open, panel] = usePanel(MorePanel)
  return (
    <>
      <Button look="quiet" onPress={open}>
        <T k="screens.more.title" />
      </Button>
      {panel}
    </>
  )
}
