import { useState } from 'react'
import { Button } from '../components/Button.tsx'
import { WhenLoaded } from '../components/WhenLoaded.tsx'
import { T } from '../i18n/T.tsx'
import { HeldDataPanel } from './HeldDataPanel.tsx'

/** Opens the panel of what this phone holds, from every screen. */
export const HeldDataButton = () => {
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        <T k="screens.buttons.holds" />
      </Button>
      {isOpen && (
        <WhenLoaded title="screens.buttons.holds" onClose={close}>
          <HeldDataPanel onClose={close} />
        </WhenLoaded>
      )}
    </>
  )
}
