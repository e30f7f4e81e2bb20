import type { Service } from '../../../../machines/content/content.ts'
import type { SelectableContacts } from '../../../../machines/hand-over/selectable-contacts.ts'
import { Button } from '../../components/Button.tsx'
import { Choices } from '../../components/Choices.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { HEADING_ID, Heading } from '../../components/Heading.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Say } from '../../components/Speech.tsx'
import { useSend } from '../../context/encounter.ts'
import { DraftNotice } from '../../i18n/Draft.tsx'
import { T } from '../../i18n/T.tsx'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'
import { ContactLabel } from './ContactLabel.tsx'

interface Props {
  readonly offer: SelectableContacts
  readonly chosen: readonly string[]
}

/** Numbers to read out, and to show: those of "Contact first" at once, all others after a tap. */
export const ChooseContactsScreen = ({ offer, chosen }: Props) => {
  const send = useSend()
  const list = (services: readonly Service[]) => (
    <Choices
      isList
      choices={services.map(service => ({ id: service.id, label: <ContactLabel service={service} /> }))}
      chosen={chosen}
      toggle={contact => ({ type: 'contact.toggle', contact })}
    />
  )
  return (
    <EncounterLayout
      action={
        chosen.length > 0 && (
          <Button look="filled" onPress={() => send({ type: 'phone.turn' })}>
            <Icon name="turn" className="max-[26rem]:hidden" />
            <T k="screens.shown.turn" />
          </Button>
        )
      }
    >
      <fieldset aria-labelledby={HEADING_ID} className="grid gap-3">
        <Heading>
          <T k="screens.handOver.title" />
        </Heading>
        <Say>
          <T k="screens.handOver.readSay" for="both" as="p" personClassName="mt-1 font-medium" />
        </Say>
        <DraftNotice />
        <T k="screens.handOver.chooseHint" as="p" className="text-meta text-soft" />
        {list(offer.first)}
        <Disclosure summary={<T k="screens.handOver.more" />}>
          <div className="pt-3">{list(offer.more)}</div>
        </Disclosure>
      </fieldset>
    </EncounterLayout>
  )
}
