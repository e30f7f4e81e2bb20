import { content } from 'virtual:content'
import { useEffect, useRef } from 'react'
import { useWholePage } from '../browser/use-whole-page.ts'
import { EncounterFrame } from '../frame/EncounterFrame.tsx'
import { Heading } from '../frame/Heading.tsx'
import { WholeOutcome } from './WholeOutcome.tsx'

const { outcome: words } = content.screens

interface Props {
  readonly onHandOver: () => void
  /** The words to part with have the focus. */
  readonly startsAtClosing: boolean
}

/**
 * What the conversation ends in. Finish now leads to the words to part with. Tips and contacts stand at the end of the page,
 * which on a poor signal may arrive after the last answer.
 */
export const OutcomeScreen = ({ onHandOver, startsAtClosing }: Props) => {
  const closing = useRef<HTMLHeadingElement>(null)
  const isWhole = useWholePage()
  useEffect(() => {
    if (startsAtClosing) closing.current?.focus()
  }, [startsAtClosing])
  return (
    <EncounterFrame title={words.title} onFinish={() => closing.current?.focus()}>
      <Heading>{words.title}</Heading>
      {isWhole ? (
        <WholeOutcome closing={closing} onHandOver={onHandOver} />
      ) : (
        <p role="status">{words.arriving}</p>
      )}
    </EncounterFrame>
  )
}
