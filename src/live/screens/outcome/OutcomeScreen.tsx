import { useEffect, useRef } from 'react'
import { Heading } from '../../components/Heading.tsx'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'
import { useDeferredLoaded } from '../../platform/page-loading.ts'
import { OutcomeDetails } from './OutcomeDetails.tsx'

interface Props {
  readonly onHandOver: () => void
  /** The words to part with have the focus. */
  readonly startsAtClosing: boolean
}

/**
 * What the conversation ends in. Finish now leads to the words to part with. Tips and contacts stand behind the page's data,
 * which on a poor signal may arrive after the last answer.
 */
export const OutcomeScreen = ({ onHandOver, startsAtClosing }: Props) => {
  const closing = useRef<HTMLHeadingElement>(null)
  const isThere = useDeferredLoaded()
  const {
    screens: { labels },
    t
  } = useOfficerLocale()
  useEffect(() => {
    if (startsAtClosing) closing.current?.focus()
  }, [startsAtClosing])
  return (
    <EncounterLayout title={labels.outcome} onFinish={() => closing.current?.focus()}>
      <Heading>{t(labels.outcome)}</Heading>
      {isThere ? (
        <OutcomeDetails closing={closing} onHandOver={onHandOver} />
      ) : (
        <p role="status">{t(labels.arriving)}</p>
      )}
    </EncounterLayout>
  )
}
