import type { Service } from '../../../../machines/content/content.ts'
import type { SelectableContacts } from '../../../../machines/hand-over/selectable-contacts.ts'
import { Choices } from '../../components/Choices.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { HEADING_ID, Heading } from '../../components/Heading.tsx'
import { T } from '../../i18n/T.tsx'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'
import { ContactLabel } from './ContactLabel.tsx'

interface Props {
  readonly offer: SelectableContacts
  readonly chosen: readonly string[]
}

/** Chooses which contacts to hand over: those of "Contact first" at once, all others after a tap. */
export const ChooseContactsScreen = ({ offer, chosen }: Props) => {
  const list = (services: readonly Service[]) => (
    <Choices
      isList
      choices={services.map(service => ({ id: service.id, label: <ContactLabel service={service} /> }))}
      chosen={chosen}
      toggle={contact => ({ type: 'contact.toggle', contact })}
    />
  )
  return (
    <EncounterLayout>
      <fieldset aria-labelledby={HEADING_ID} className="grid gap-3">
        <Heading>
          <T k="screens.handOver.choose" />
        </Heading>
        <T k="screens.handOver.chooseHint" as="p" className="text-meta text-soft" />
        {list(offer.first)}
        <Disclosure summary={<T k="screens.handOver.more" />}>
          <div className="pt-3">{list(offer.more)}</div>
        </Disclosure>
      </fieldset>
    </EncounterLayout>
  )
}
