import type { ReactNode } from 'react'
import { useWords } from '../i18n/officer-locale.ts'
import { arrived } from '../platform/arrived.ts'
import { useArrived, useWholePage } from '../platform/page-loading.ts'
import { Button } from './Button.tsx'
import { Panel } from './Panel.tsx'

interface Props {
  readonly title: string
  /** It needs the other languages too, which come last. */
  readonly needsLanguages?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A panel that stands behind the page's data, which on a poor signal may not have come yet. */
export const OnceWhole = ({ title, needsLanguages = false, onClose, children }: Props) => {
  const [isThere, isWhole] = [useArrived(), useWholePage()]
  const {
    screens: { labels, buttons },
    mark
  } = useWords()
  return (needsLanguages ? isWhole : isThere) && arrived() ? (
    children
  ) : (
    <Panel title={mark(title)} onClose={onClose}>
      {close => (
        <>
          <p role="status">{mark(labels.arriving)}</p>
          <Button look="plain" onPress={close}>
            {mark(buttons.close)}
          </Button>
        </>
      )}
    </Panel>
  )
}
