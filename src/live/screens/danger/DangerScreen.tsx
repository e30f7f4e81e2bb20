import { content } from 'virtual:content'
import { Disclosure } from '../../components/Disclosure.tsx'
import { Heading } from '../../components/Heading.tsx'
import { PhoneNumber } from '../../components/PhoneNumber.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { DraftNotice, T } from '../../i18n/T.tsx'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'

/** How to reach the emergency services without speaking or hearing. */
export const EmergencyWithoutVoice = ({ reader }: { readonly reader: 'officer' | 'person' }) =>
  content.screens.danger.noVoiceWays.map((way, at) => (
    <p key={way}>
      <T k={`screens.danger.noVoiceWays.${at + 1}`} for={reader} />
    </p>
  ))

/** What to do in danger, on one screen: 999 is within reach of the thumb, but not where a second press lands. */
export const DangerScreen = () => {
  const { vital, screens } = content
  return (
    <EncounterLayout>
      <div className="danger">
        <Heading look="danger">
          <T k="screens.danger.title" />
        </Heading>
        <Say>
          <T k="screens.danger.say" for="both" as="p" />
        </Say>
        <ol className="grid list-decimal gap-1.5 border-s-3 border-danger ps-8 text-step marker:font-bold marker:text-soft">
          {screens.danger.steps.map((step, at) => (
            <li key={step}>
              <T k={`screens.danger.steps.${at + 1}`} />
            </li>
          ))}
        </ol>
        <div className="danger-call">
          <PhoneNumber name={<T k="vital.danger.name" />} number={vital.danger.number} urgent />
          <Disclosure isDrawn summary={<T k="screens.danger.noVoice" />}>
            <EmergencyWithoutVoice reader="officer" />
          </Disclosure>
          <Note>
            <T k="screens.danger.first" as="p" />
            <DraftNotice />
          </Note>
        </div>
      </div>
    </EncounterLayout>
  )
}
