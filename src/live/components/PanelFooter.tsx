import { useSession } from '../context/app.ts'
import { T } from '../i18n/T.tsx'
import { Button } from './Button.tsx'
import { DangerButton } from './DangerButton.tsx'

/**
 * A panel covers the action bar, so it repeats Danger now and Clear.
 * @param atOnce whether Clear works straight after the panel opened. Not in a panel that opened by itself, under a finger.
 */
export const PanelFooter = ({ atOnce }: { readonly atOnce: boolean }) => {
  const { clear } = useSession()
  return (
    <div className="panel-foot grid grid-cols-2 gap-3">
      <DangerButton />
      <div className="col-start-2">
        <Button look="plain" onPress={clear} urgent={atOnce}>
          <span>
            <T k="screens.buttons.clear" for="reader" />
          </span>
        </Button>
      </div>
    </div>
  )
}
