import { useEffect, useRef } from 'react'
import { Heading } from '../../components/Heading.tsx'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'
import { useDeferredLoaded } from '../../platform/page-loading.ts'
import { OutcomeDetails } from './OutcomeDetails.tsx'

interface Props {
  readonly onHandOver: () => void
  /** The closing words take the focus. */
  readonly startsAtClosing: boolean
}

/** The outcome. Its details are part of the deferred script, which may load after the last answer on a poor signal. */
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
