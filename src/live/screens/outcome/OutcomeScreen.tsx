import { useEffect } from 'react'
import { selectPlace } from '../../../../machines/encounter/encounter.selectors.ts'
import { focusClosing } from '../../components/closing.ts'
import { Heading } from '../../components/Heading.tsx'
import { useEncounter } from '../../context/encounter.ts'
import { T } from '../../i18n/T.tsx'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'
import { useDeferredLoaded } from '../../platform/page-loading.ts'
import { OutcomeDetails } from './OutcomeDetails.tsx'
import { TurnToThem } from './TurnToThem.tsx'
import type { OrderState } from './use-order.ts'

/** The outcome. Its details are part of the deferred script, which may load after the last answer on a poor signal. */
export const OutcomeScreen = ({ order }: { readonly order: OrderState }) => {
  const isClosing = useEncounter(selectPlace) === 'closing'
  const isThere = useDeferredLoaded()
  useEffect(() => {
    if (isClosing && isThere) focusClosing()
  }, [isClosing, isThere])
  return (
    <EncounterLayout action={isThere && <TurnToThem order={order} />}>
      <div className="outcome">
        <Heading look="quiet">
          <T k="screens.labels.outcome" />
        </Heading>
        {isThere ? (
          <OutcomeDetails order={order} />
        ) : (
          <p role="status">
            <T k="screens.labels.arriving" />
          </p>
        )}
      </div>
    </EncounterLayout>
  )
}
