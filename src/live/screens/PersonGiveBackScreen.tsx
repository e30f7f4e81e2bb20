import { content } from 'virtual:content'
import { Disclosure } from '../components/Disclosure.tsx'
import { T } from '../i18n/T.tsx'
import { PersonHeading, PersonLayout } from '../layout/PersonLayout.tsx'
import { EmergencyWithoutVoice } from './danger/DangerScreen.tsx'

/** Asks the person to give the phone back, because what comes next is only for the officer. */
export const PersonGiveBackScreen = ({ isInDanger = false }: { readonly isInDanger?: boolean }) => (
  <PersonLayout contentClass="contents">
    <PersonHeading k={isInDanger ? 'screens.danger.say' : 'screens.shown.thanks'} />
    {isInDanger && (
      // Not a link, so that a stray finger cannot ring it.
      <p className="text-emergency text-danger">
        <bdi dir="ltr">{content.vital.danger.number}</bdi>
      </p>
    )}
    <p className="text-answer-turned">
      <T k="screens.shown.giveBack" for="person" />
    </p>
    {isInDanger && (
      <Disclosure isDrawn summary={<T k="screens.handOver.noVoice" for="person" />}>
        <EmergencyWithoutVoice reader="person" />
      </Disclosure>
    )}
  </PersonLayout>
)
