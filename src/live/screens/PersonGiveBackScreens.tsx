import { content } from 'virtual:content'
import { T } from '../i18n/T.tsx'
import { PersonHeading } from '../layout/PersonHeading.tsx'
import { PersonLayout } from '../layout/PersonLayout.tsx'

const GiveBack = () => (
  <p className="text-answer-turned">
    <T k="screens.shown.giveBack" for="person" />
  </p>
)

/** The danger screen for the person. The number is not a link, so that a stray finger cannot ring it. */
export const PersonDangerScreen = () => (
  <PersonLayout>
    <PersonHeading k="screens.danger.say" />
    <p className="text-emergency text-danger">
      <bdi dir="ltr">{content.vital.danger.number}</bdi>
    </p>
    <GiveBack />
  </PersonLayout>
)

/** Shown when there is nothing more for the person to read. The next steps are only for the officer. */
export const PersonThanksScreen = () => (
  <PersonLayout>
    <PersonHeading k="screens.shown.thanks" />
    <GiveBack />
  </PersonLayout>
)
