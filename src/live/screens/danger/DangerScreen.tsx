import { content } from 'virtual:content'
import { EventButton } from '../../components/EventButton.tsx'
import { Heading } from '../../components/Heading.tsx'
import { PhoneNumber } from '../../components/PhoneNumber.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { DraftNotice } from '../../i18n/Draft.tsx'
import { T } from '../../i18n/T.tsx'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'

const CarryOn = () => (
  <EventButton look="filled" event={{ type: 'danger.close' }}>
    <T k="screens.buttons.carry-on" />
  </EventButton>
)

/** The danger screen: the emergency number first, all on one screen of a phone. */
export const DangerScreen = () => {
  const { vital, screens } = content
  return (
    <EncounterLayout action={<CarryOn />}>
      <Heading look="danger">
        <T k="screens.danger.title" />
      </Heading>
      <div>
        <T k="vital.danger.name" as="p" className="text-name" />
        <PhoneNumber name={<T k="vital.danger.name" />} number={vital.danger.number} urgent />
      </div>
      <ol className="grid list-decimal gap-1.5 border-s-3 border-danger ps-8 text-spoken marker:font-bold marker:text-soft">
        {screens.danger.steps.map((step, at) => (
          <li key={step}>
            <T k={`screens.danger.steps.${at + 1}`} />
          </li>
        ))}
      </ol>
      <Say>
        <T k="screens.danger.say" for="both" as="p" />
      </Say>
      <Note>
        <T k="screens.danger.silent-call" as="p" className="text-ink" />
        <T k="screens.danger.first" as="p" className="mt-1" />
        <DraftNotice />
      </Note>
    </EncounterLayout>
  )
}
