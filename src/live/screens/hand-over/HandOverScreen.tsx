import { content } from 'virtual:content'
import { useState } from 'react'
import { selectHandOver, selectPlace } from '../../../../machines/encounter/encounter.selectors.ts'
import { codesOf } from '../../../../machines/hand-over/codes.ts'
import { selectableContacts, selectedContacts } from '../../../../machines/hand-over/selectable-contacts.ts'
import { hasUnconfirmedPhone } from '../../../../machines/hand-over/service-numbers.ts'
import type { Outcome } from '../../../../machines/outcome/outcome.ts'
import { useEncounter } from '../../context/encounter.ts'
import { londonNow } from '../../platform/clock.ts'
import { ChooseContactsScreen } from './ChooseContactsScreen.tsx'
import { PersonCarryScreen } from './PersonCarryScreen.tsx'
import { NoCodesScreen, PersonCodesScreen } from './PersonCodesScreen.tsx'
import { PersonNumbersScreen } from './PersonNumbersScreen.tsx'

/** The step of the hand-over: the officer chooses numbers or reads them out, or the person sees them, or codes. */
export const HandOverScreen = ({ outcome }: { readonly outcome: Outcome }) => {
  const place = useEncounter(selectPlace)
  // Fixed for as long as the screen is shown, so that no number moves or changes while it is read, copied or scanned.
  const [at] = useState(londonNow)
  const { contacts = [], captions } = useEncounter(selectHandOver) ?? {}
  const offer = selectableContacts(outcome)
  const services = selectedContacts(offer, contacts)
  if (place === 'carry' || place === 'codes') {
    const [first, ...others] = codesOf(services, offer.sisters, at, content.calendar)
    if (!first) return <NoCodesScreen />
    if (place === 'carry') return <PersonCarryScreen />
    return (
      <PersonCodesScreen
        codes={[first, ...others]}
        withNames={captions === 'names'}
        sisters={offer.sisters}
        leavesSomeOut={services.some(one =>
          [one, ...(offer.sisters.get(one) ?? [])].some(hasUnconfirmedPhone)
        )}
      />
    )
  }
  if (place === 'choosing')
    return <ChooseContactsScreen offer={offer} chosen={services.map(({ id }) => id)} at={at} />
  return <PersonNumbersScreen services={services} offer={offer} at={at} />
}
