import { Button } from '../components/Button.tsx'
import { Panel } from '../components/Panel.tsx'
import { useSession } from '../context/app.ts'
import { T } from '../i18n/T.tsx'
import { HeldDataButton } from '../privacy/HeldDataButton.tsx'
import { ForceSwitch } from './ForceSwitch.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'

/** All that is not needed for a conversation. Clear stands last, and says all of its name. */
export const MorePanel = ({ onClose }: { readonly onClose: () => void }) => {
  const { clear } = useSession()
  return (
    <Panel title={<T k="screens.more.title" />} onClose={onClose}>
      {() => (
        <>
          <div>
            <HeldDataButton />
            <ForceSwitch />
            <ThemeSwitch />
          </div>
          <Button look="outline" onPress={clear}>
            <T k="screens.buttons.clear-everything" />
          </Button>
        </>
      )}
    </Panel>
  )
}
