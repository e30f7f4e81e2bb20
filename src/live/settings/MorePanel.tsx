import { content } from 'virtual:content'
import { useState } from 'react'
import { Button } from '../components/Button.tsx'
import { Panel } from '../components/Panel.tsx'
import { useSession } from '../context/app.ts'
import { formatTimeLimits } from '../i18n/format.ts'
import { useLocale } from '../i18n/locale.ts'
import { T } from '../i18n/T.tsx'
import { VersionLine } from '../offline/VersionLine.tsx'
import { HeldDataButton } from '../privacy/HeldDataPanel.tsx'
import { AboutSections } from './AboutSections.tsx'
import { ApprovalStatus } from './ApprovalStatus.tsx'
import { ForceSwitch } from './ForceSwitch.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'

/** Everything that a conversation does not need. Clear comes last, with its full name. */
const MorePanel = ({ onClose }: { readonly onClose: () => void }) => {
  const { clear } = useSession()
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
          <Button look="outline" onPress={clear} event="session.clear">
            <T k="screens.buttons.clearEverything" />
          </Button>
        </>
      )}
    </Panel>
  )
}

/** Opens the panel with everything that a conversation does not need. */
export const MoreButton = () => {
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        <T k="screens.more.title" />
      </Button>
      {isOpen && <MorePanel onClose={close} />}
    </>
  )
}
