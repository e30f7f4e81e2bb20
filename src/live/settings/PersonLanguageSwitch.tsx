import { useState } from 'react'
import { Button } from '../components/Button.tsx'
import { Panel } from '../components/Panel.tsx'
import { SettingLine } from '../components/SettingLine.tsx'
import { useLocale, usePersonLocale } from '../i18n/locale.ts'
import { T } from '../i18n/T.tsx'
import { usePageLoaded } from '../platform/page-loading.ts'
import { PersonLanguagePanel } from './PersonLanguagePanel.tsx'

/** The languages come last in the page, so they may still be loading. */
const PanelOnceLoaded = ({ onClose }: { readonly onClose: () => void }) =>
  usePageLoaded() ? (
    <PersonLanguagePanel onClose={onClose} />
  ) : (
    <Panel title={<T k="screens.language.title" />} onClose={onClose}>
      {() => (
        <p role="status">
          <T k="screens.labels.arriving" />
        </p>
      )}
    </Panel>
  )

const usePanel = () => {
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return {
    open: () => setOpen(true),
    panel: isOpen && <PanelOnceLoaded onClose={close} />
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
