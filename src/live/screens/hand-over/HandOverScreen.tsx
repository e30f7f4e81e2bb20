import { selectHandOver, selectPlace } from '../../../../machines/encounter/encounter.selectors.ts'
import { selectableContacts, selectedContacts } from '../../../../machines/hand-over/selectable-contacts.ts'
import { useEncounter, useIsFacingPerson } from '../../context/encounter.ts'
import { type OrderState, useOrder } from '../outcome/use-order.ts'
import { useOutcome } from '../outcome/use-outcome.ts'
import { CarryScreen } from './CarryScreen.tsx'
import { ChooseContactsScreen } from './ChooseContactsScreen.tsx'
import { NumbersScreen } from './NumbersScreen.tsx'
import { PersonCodesScreen } from './PersonCodesScreen.tsx'
import { PersonNumbersScreen } from './PersonNumbersScreen.tsx'
import { ReadAloudScreen } from './ReadAloudScreen.tsx'

/** Contacts to take away: shown to the person, read aloud, or as codes. */
export const HandOverScreen = ({ order }: { readonly order: OrderState }) => {
  const place = useEncounter(selectPlace)
  const isFacingPerson = useIsFacingPerson()
  const { contacts = [], carry } = useEncounter(selectHandOver) ?? {}
  const offer = selectableContacts(useOutcome(useOrder(order)))
  const services = selectedContacts(offer, contacts)
  if (place === 'codes')
    return <PersonCodesScreen services={services} form={carry === 'neutral' ? 'neutral' : 'plain'} />
  if (isFacingPerson) return <PersonNumbersScreen services={services} />
  if (place === 'choosing') return <ChooseContactsScreen offer={offer} chosen={contacts} />
  if (place === 'carry') return <CarryScreen services={services} answer={carry} />
  if (place === 'readAloud') return <ReadAloudScreen services={services} />
  return <NumbersScreen services={services} />
}
