import type { Service } from '../../../../machines/content/content.ts'
import { Button } from '../../components/Button.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { useSend } from '../../context/encounter.ts'
import { DraftNotice } from '../../i18n/Draft.tsx'
import { T } from '../../i18n/T.tsx'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'
import { ContactLabel } from './ContactLabel.tsx'

interface Props {
  readonly services: readonly Service[]
}

const WaysToGive = ({ services }: Props) => {
  const send = useSend()
  return (
    <>
      <section aria-labelledby="chosen" className="grid gap-2">
        <h2 id="chosen" className="text-xl font-bold">
          <T k="screens.hand-over.held-chosen" />
        </h2>
        <ul className="grid gap-3">
          {services.map(service => (
            <li key={service.id} className="font-semibold">
              <ContactLabel service={service} />
            </li>
          ))}
        </ul>
      </section>
      <Button look="filled" onPress={() => send({ type: 'phone.turn' })}>
        <Icon name="turn" />
        <T k="screens.hand-over.turn" />
      </Button>
      <Button look="outline" onPress={() => send({ type: 'numbers.read' })}>
        <T k="screens.hand-over.read" />
      </Button>
      <Button look="outline" onPress={() => send({ type: 'carry.ask' })}>
        <T k="screens.hand-over.code" />
      </Button>
    </>
  )
}

/** The numbers that are chosen, and the ways to give them. */
export const NumbersScreen = ({ services }: Props) => {
  const send = useSend()
  return (
    <EncounterLayout title="screens.labels.outcome">
      <Heading>
        <T k="screens.hand-over.title" />
      </Heading>
      <Note>
        <T k="screens.hand-over.intro" as="p" />
      </Note>
      <Say>
        <T k="screens.hand-over.say" for="both" as="p" personClassName="text-xl font-semibold" />
        <DraftNotice />
      </Say>
      {services.length === 0 ? (
        <T k="screens.hand-over.nothing-chosen" as="p" className="font-semibold" />
      ) : (
        <WaysToGive services={services} />
      )}
      <Button look="outline" onPress={() => send({ type: 'contacts.choose' })}>
        <T k="screens.hand-over.choose" />
      </Button>
    </EncounterLayout>
  )
}
