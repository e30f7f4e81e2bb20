import type { ReactNode } from 'react'
import type { TextKey } from '../../../machines/language/text-key.ts'
import { T } from '../i18n/T.tsx'
import { deferredLoaded } from '../platform/deferred-loaded.ts'
import { useDeferredLoaded, usePageLoaded } from '../platform/page-loading.ts'
import { Panel } from './Panel.tsx'

interface Props {
  readonly title: TextKey
  /** Also waits for the dictionaries, which are last in the page. */
  readonly needsLanguages?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A panel of the deferred script, which may not have loaded yet on a poor signal. */
export const WhenLoaded = ({ title, needsLanguages = false, onClose, children }: Props) => {
  const [isDeferredLoaded, isPageLoaded] = [useDeferredLoaded(), usePageLoaded()]
  return (needsLanguages ? isPageLoaded : isDeferredLoaded) && deferredLoaded() ? (
    children
  ) : (
    <Panel title={<T k={title} />} onClose={onClose}>
      {() => (
        <p role="status">
          <T k="screens.labels.arriving" />
        </p>
      )}
    </Panel>
  )
}
