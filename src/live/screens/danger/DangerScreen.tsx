import { content } from 'virtual:content'
import { Button } from '../../components/Button.tsx'
import { Heading } from '../../components/Heading.tsx'
import { PhoneNumber } from '../../components/PhoneNumber.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { useSend } from '../../context/encounter.ts'
import { DraftNotice } from '../../i18n/Draft.tsx'
import { T } from '../../i18n/T.tsx'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'

/** Danger: the emergency first. The title says nothing of it, since titles may stay in the browser's history. */
export const DangerScreen = () => {
  const send = useSend()
  const { vital, screens } = content
  return (
    <EncounterLayout>
      <Heading>
        <T k="screens.danger.title" />
      </Heading>
      <PhoneNumber name={<T k="vital.danger.name" />} number={vital.danger.number} urgent />
      <Note>
        <T k="screens.danger.first" as="p" className="text-xl font-semibold text-ink" />
        <ol className="mt-2 grid list-decimal gap-2 ps-6 text-lg text-ink">
          {screens.danger.steps.map((step, at) => (
            <li key={step}>
              <T k={`screens.danger.steps.${at + 1}`} />
            </li>
          ))}
        </ol>
        <T k="screens.danger.silent-call" as="p" className="mt-2 text-lg text-ink" />
      </Note>
      <Say>
        <T k="screens.danger.say" for="both" as="p" personClassName="text-2xl font-bold" />
        <DraftNotice />
      </Say>
      <Button look="filled" onPress={() => send({ type: 'danger.close' })}>
        <T k="screens.buttons.carry-on" />
      </Button>
    </EncounterLayout>
  )
}
