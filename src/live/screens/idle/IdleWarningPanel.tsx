import { useSelector } from '@xstate/react'
import { useCallback, useEffect, useState } from 'react'
import { SECOND_MS } from '../../../../machines/content/vocabulary.ts'
import { type SessionActor, selectCountdownEnd } from '../../../../machines/session/session.selectors.ts'
import { formatUnitCount } from '../../../../machines/text/format.ts'
import { Button } from '../../components/Button.tsx'
import { Panel } from '../../components/Panel.tsx'
import { useSession } from '../../context/app.ts'
import { useIsFacingPerson } from '../../context/encounter.ts'
import { useLocale, usePersonLocale } from '../../i18n/locale.ts'
import { DraftNotice, T } from '../../i18n/T.tsx'
import { giveFocusBack } from '../../platform/cover.ts'

/** Screen readers announce the countdown once, when this many seconds are left. */
const ANNOUNCED_AT = 20

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

/** Returns the focus when the panel closes: to where it was, or to the heading if that element is gone. */
const useRestoredFocus = () => {
  const [before] = useState(() => document.activeElement)
  useEffect(() => () => giveFocusBack(before), [before])
}

/** Asks whether anyone is there, and counts down. */
export const IdleWarningPanel = ({ until }: { readonly until: number }) => {
  const { report, send } = useSession()
  const seconds = useSecondsLeft(until)
  const { dates } = useLocale()
  const personDates = usePersonLocale()?.dates
  const valuesOf = (count: number) => ({
    values: { seconds: formatUnitCount(count, 'second', dates) },
    personValues: { seconds: formatUnitCount(count, 'second', personDates) }
  })
  const isFacingPerson = useIsFacingPerson()
  useRestoredFocus()
  return (
    <Panel
      title={<T k="screens.idle.title" for="reader" />}
      description={<T k="screens.idle.says" for="reader" />}
      onClose={() => report('page.pressed')}
      interrupts
    >
      {close => (
        <>
          <p aria-hidden="true" className="text-title tabular-nums">
            <T k="screens.idle.left" for="reader" {...valuesOf(seconds)} />
          </p>
          <p role="alert" className="sr-only">
            {seconds <= ANNOUNCED_AT && <T k="screens.idle.soon" for="reader" {...valuesOf(ANNOUNCED_AT)} />}
          </p>
          {isFacingPerson && <DraftNotice />}
          <Button look="filled" onPress={close}>
            <span>
              <T k="screens.buttons.keepGoing" for="reader" />
            </span>
          </Button>
          <Button look="outline" onPress={() => send({ type: 'session.clear' })} event="session.clear">
            <span>
              <T k="screens.buttons.clear" for="reader" />
            </span>
          </Button>
        </>
      )}
    </Panel>
  )
}

/** Warns before an idle page wipes itself. */
export const IdleWarning = ({ session }: { readonly session: SessionActor }) => {
  const until = useSelector(session, selectCountdownEnd)
  return until !== undefined && <IdleWarningPanel until={until} />
}
