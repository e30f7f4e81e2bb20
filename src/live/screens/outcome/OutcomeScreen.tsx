import { useEffect } from 'react'
import { selectPlace } from '../../../../machines/encounter/encounter.selectors.ts'
import { focusClosing } from '../../components/closing.ts'
import { Heading } from '../../components/Heading.tsx'
import { useEncounter } from '../../context/encounter.ts'
import { T } from '../../i18n/T.tsx'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'
import { OutcomeDetails } from './OutcomeDetails.tsx'
import { TurnToThem } from './TurnToThem.tsx'
import type { OrderState } from './use-order.ts'

/** The outcome. */
export const OutcomeScreen = ({ order }: { readonly order: OrderState }) => {
  const isClosing = useEncounter(selectPlace) === 'closing'
  useEffect(() => {
    if (isClosing) focusClosing()
  }, [isClosing])
  return (
    <EncounterLayout action={<TurnToThem order={order} />}>
      <div className="outcome">
        <Heading look="quiet">
          <T k="screens.labels.outcome" />
        </Heading>
        <OutcomeDetails order={order} />
      </div>
    </EncounterLayout>
  )
}
