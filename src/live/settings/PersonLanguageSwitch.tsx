import { useState } from 'react'
import { Button } from '../components/Button.tsx'
import { SettingLine } from '../components/SettingLine.tsx'
import { WhenLoaded } from '../components/WhenLoaded.tsx'
import { useLocale, usePersonLocale } from '../i18n/locale.ts'
import { T } from '../i18n/T.tsx'
import { PersonLanguagePanel } from './PersonLanguagePanel.tsx'

const usePanel = () => {
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return {
    open: () => setOpen(true),
    panel: isOpen && (
      <WhenLoaded title="screens.language.title" needsLanguages onClose={close}>
        <PersonLanguagePanel onClose={close} />
      </WhenLoaded>
    )
  }
}

/** The chosen language by its own name; the officer's if none is chosen. */
const OwnName = () => {
  const officer = useLocale().language
  const { tag, dir, name } = usePersonLocale()?.language ?? officer
  return (
    <bdi lang={tag} dir={dir}>
      {name}
    </bdi>
  )
}

const Chosen = () => <T k="screens.language.chosen" values={{ language: <OwnName /> }} />

/** The person's language in a header: *Language*, or its own name once one is chosen. A wipe forgets it. */
export const PersonLanguageButton = () => {
  const isChosen = usePersonLocale() !== undefined
  const { open, panel } = usePanel()
  return (
    <>
      <Button look="quiet" onPress={open}>
        {isChosen ? (
          <span>
            <span aria-hidden="true">
              <OwnName />
            </span>
            <span className="sr-only">
              <Chosen />
            </span>
          </span>
        ) : (
          <T k="screens.language.choose" />
        )}
      </Button>
      {panel}
    </>
  )
}

/** The person's language as a line of the first screen. */
export const PersonLanguageLine = () => {
  const { open, panel } = usePanel()
  return (
    <>
      <SettingLine label={<Chosen />} onPress={open} />
      {panel}
    </>
  )
}
