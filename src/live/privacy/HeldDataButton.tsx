import { useState } from 'react'
import { Button } from '../components/Button.tsx'
import { WhenLoaded } from '../components/WhenLoaded.tsx'
import { useOfficerLocale } from '../i18n/officer-locale.ts'
import { HeldDataPanel } from './HeldDataPanel.tsx'

/** Opens the panel of what this phone holds, from every screen. */
export const HeldDataButton = () => {
  const {
    screens: { buttons },
    t
  } = useOfficerLocale()
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t(buttons.holds)}
      </Button>
      {isOpen && (
        <WhenLoaded title={buttons.holds} onClose={close}>
          <HeldDataPanel onClose={close} />
        </WhenLoaded>
      )}
    </>
  )
}
