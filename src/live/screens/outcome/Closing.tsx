import { useEffect, useRef } from 'react'
import { selectPlace } from '../../../../machines/encounter/encounter.selectors.ts'
import { Button } from '../../components/Button.tsx'
import { CLOSING_ID, focusClosing } from '../../components/closing.ts'
import { Say } from '../../components/Speech.tsx'
import { useSession, useTapGuard } from '../../context/app.ts'
import { useEncounter } from '../../context/encounter.ts'
import { T } from '../../i18n/T.tsx'
import { useIsReturn } from '../../layout/use-screen-change.ts'
import { LONG_WAIT_MS } from '../../platform/tap-guard.ts'

/** @returns a ref. When its element comes into view, slow controls start to wait, as a finger may be there. */
const useTapGuardOnSight = () => {
  const guardTaps = useTapGuard()
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const observer = new IntersectionObserver(([seen]) => {
      if (seen?.isIntersecting) guardTaps('sight')
    })
    if (element.current) observer.observe(element.current)
    return () => observer.disconnect()
  }, [guardTaps])
  return element
}

/** The closing words, and the buttons that end the conversation. */
export const Closing = () => {
  const { send } = useSession()
  const isAsked = useEncounter(selectPlace) === 'closing'
  const isReturn = useIsReturn()
  const end = useTapGuardOnSight()
  useEffect(() => {
    // On the way back, for instance from danger, the page returns to its scroll position instead.
    if (isAsked) focusClosing({ preventScroll: isReturn })
  }, [isAsked, isReturn])
  return (
    <section aria-labelledby={CLOSING_ID} className="outcome-part pt-1.5">
      <h2 id={CLOSING_ID} tabIndex={-1} className="sr-only">
        <T k="screens.outcome.closingHeading" />
      </h2>
      <Say>
        <T k="screens.outcome.closingSay" for="both" as="p" personClassName="mt-0 font-medium" />
      </Say>
      <p className="py-1.5 text-meta text-soft">
        <T k="screens.outcome.closingNote" />
      </p>
      <div ref={end}>
        <Button look="outline" onPress={() => send({ type: 'session.finish' })} waits={LONG_WAIT_MS}>
          <T k="screens.buttons.clearAndFinish" />
        </Button>
      </div>
    </section>
  )
}
