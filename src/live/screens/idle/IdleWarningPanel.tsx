import { useCallback, useEffect, useState } from 'react'
import { SECOND_MS } from '../../../../machines/content/vocabulary.ts'
import { formatUnitCount } from '../../../../machines/text/format-unit-count.ts'
import { Button } from '../../components/Button.tsx'
import { HEADING_ID } from '../../components/Heading.tsx'
import { Panel } from '../../components/Panel.tsx'
import { useSession, useTapGuard } from '../../context/app.ts'
import { useIsFacingPerson } from '../../context/encounter.ts'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'
import { usePersonLocale } from '../../i18n/person-locale.ts'
import { ReaderText } from '../../i18n/ReaderText.tsx'
import { DraftNotice } from '../../i18n/Translation.tsx'

/** Said aloud once, when so many seconds are left. */
const SOON = 20

const useSecondsLeft = (until: number): number => {
  const { timeLeft } = useSession()
  const secondsLeft = useCallback(
    () => Math.max(0, Math.ceil(timeLeft(until) / SECOND_MS)),
    [timeLeft, until]
  )
  const [seconds, setSeconds] = useState(secondsLeft)
  useEffect(() => {
    const timer = setInterval(() => setSeconds(secondsLeft), SECOND_MS)
    return () => clearInterval(timer)
  }, [secondsLeft])
  return seconds
}

/** When the panel is gone, gives the focus back to where it was, or to the heading of a new screen. */
const useFocusGivenBack = () => {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      const target = before?.isConnected ? before : document.getElementById(HEADING_ID)
      if (target instanceof HTMLElement) target.focus({ preventScroll: true })
    },
    [before]
  )
}

/** Asks whether anyone is there, and counts down. */
export const IdleWarningPanel = ({ until }: { readonly until: number }) => {
  const { keepGoing } = useSession()
  const guardTaps = useTapGuard()
  const seconds = useSecondsLeft(until)
  const { content, dates } = useOfficerLocale()
  const personDates = usePersonLocale()?.opening?.dates
  const { idle, buttons } = content.screens
  const values = (count: number) => ({ seconds: formatUnitCount(count, 'second', dates) })
  const personValues = (count: number) => ({ seconds: formatUnitCount(count, 'second', personDates) })
  const isFacingPerson = useIsFacingPerson()
  useEffect(guardTaps, [guardTaps])
  useFocusGivenBack()
  return (
    <Panel
      title={<ReaderText text={idle.title} of={({ screens }) => screens.idle.title} />}
      description={<ReaderText text={idle.says} of={({ screens }) => screens.idle.says} />}
      onClose={keepGoing}
      interrupts
    >
      {close => (
        <>
          <p aria-hidden="true" className="text-2xl font-bold tabular-nums">
            <ReaderText
              text={idle.left}
              of={({ screens }) => screens.idle.left}
              values={values(seconds)}
              personValues={personValues(seconds)}
            />
          </p>
          <p role="alert" className="sr-only">
            {seconds <= SOON && (
              <ReaderText
                text={idle.soon}
                of={({ screens }) => screens.idle.soon}
                values={values(SOON)}
                personValues={personValues(SOON)}
              />
            )}
          </p>
          {isFacingPerson && <DraftNotice />}
          <Button look="main" onPress={close}>
            <span>
              <ReaderText text={buttons.keepGoing} of={({ screens }) => screens.buttons.keepGoing} />
            </span>
          </Button>
        </>
      )}
    </Panel>
  )
}
