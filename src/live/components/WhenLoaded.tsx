import type { ReactNode } from 'react'
import { useOfficerLocale } from '../i18n/officer-locale.ts'
import { deferredLoaded } from '../platform/deferred-loaded.ts'
import { useDeferredLoaded, usePageLoaded } from '../platform/page-loading.ts'
import { Button } from './Button.tsx'
import { Panel } from './Panel.tsx'

interface Props {
  readonly title: string
  /** Also waits for the dictionaries, which are last in the page. */
  readonly needsLanguages?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A panel of the deferred script, which may not have loaded yet on a poor signal. */
export const WhenLoaded = ({ title, needsLanguages = false, onClose, children }: Props) => {
  const [isDeferredLoaded, isPageLoaded] = [useDeferredLoaded(), usePageLoaded()]
  const {
    screens: { labels, buttons },
    t
  } = useOfficerLocale()
  return (needsLanguages ? isPageLoaded : isDeferredLoaded) && deferredLoaded() ? (
    children
  ) : (
    <Panel title={t(title)} onClose={onClose}>
      {close => (
        <>
          <p role="status">{t(labels.arriving)}</p>
          <Button look="plain" onPress={close}>
            {t(buttons.close)}
          </Button>
        </>
      )}
    </Panel>
  )
}
