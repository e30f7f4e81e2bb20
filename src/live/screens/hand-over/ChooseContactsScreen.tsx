import type { Service } from '../../../../machines/content/content.ts'
import type { SelectableContacts } from '../../../../machines/hand-over/selectable-contacts.ts'
import { Choices } from '../../components/Choices.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { HEADING_ID, Heading } from '../../components/Heading.tsx'
import { useSend } from '../../context/encounter.ts'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'
import { ContactLabel } from './ContactLabel.tsx'

interface Props {
  readonly offer: SelectableContacts
  readonly chosen: readonly string[]
}

/** Which contacts to hand over: those of "Contact first" are at hand, all others a tap away. */
export const ChooseContactsScreen = ({ offer, chosen }: Props) => {
  const send = useSend()
  const {
    screens: { labels, handOver: words },
    t
  } = useOfficerLocale()
  const list = (services: readonly Service[]) => (
    <Choices
      choices={services.map(service => ({ id: service.id, label: <ContactLabel service={service} /> }))}
      chosen={chosen}
      onToggle={contact => send({ type: 'contact.toggle', contact })}
    />
  )
  return (
    <EncounterLayout title={labels.outcome}>
      <fieldset aria-labelledby={HEADING_ID} className="grid gap-3">
        <Heading>{t(words.choose)}</Heading>
        <p className="text-base text-soft">{t(words.chooseHint)}</p>
        {list(offer.first)}
        <Disclosure summary={t(words.more)}>
          <div className="pt-3">{list(offer.more)}</div>
        </Disclosure>
      </fieldset>
    </EncounterLayout>
  )
}
