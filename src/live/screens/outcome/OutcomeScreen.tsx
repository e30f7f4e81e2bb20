import { useEffect, useRef } from 'react'
import { Heading } from '../../components/Heading.tsx'
import { useWords } from '../../i18n/officer-locale.ts'
import { EncounterFrame } from '../../layout/EncounterLayout.tsx'
import { useArrived } from '../../platform/page-loading.ts'
import { WholeOutcome } from './WholeOutcome.tsx'

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
  const isThere = useArrived()
  const {
    screens: { labels },
    mark
  } = useWords()
  useEffect(() => {
    if (startsAtClosing) closing.current?.focus()
  }, [startsAtClosing])
  return (
    <EncounterFrame title={labels.outcome} onFinish={() => closing.current?.focus()}>
      <Heading>{mark(labels.outcome)}</Heading>
      {isThere ? (
        <WholeOutcome closing={closing} onHandOver={onHandOver} />
      ) : (
        <p role="status">{mark(labels.arriving)}</p>
      )}
    </EncounterFrame>
  )
}
