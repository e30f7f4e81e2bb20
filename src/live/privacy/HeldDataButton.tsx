import { useState } from 'react'
import { Icon } from '../components/Icon.tsx'
import { SettingLine } from '../components/SettingLine.tsx'
import { T } from '../i18n/T.tsx'
import { HeldDataPanel } from './HeldDataPanel.tsx'

/** Opens the panel of what this phone holds, from every screen. */
export const HeldDataButton = () => {
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <SettingLine
        label={<T k="screens.buttons.holds" />}
        action={<Icon name="chevron" className="-rotate-90 text-ctl rtl:rotate-90" />}
        onPress={() => setOpen(true)}
      />
      {isOpen && <HeldDataPanel onClose={close} />}
    </>
  )
}
