import { T } from '../../i18n/T.tsx'
import { PersonHeading } from '../../layout/PersonHeading.tsx'
import { PersonLayout } from '../../layout/PersonLayout.tsx'

/** When there is nothing more for the person to read. What the officer does next is for the officer alone. */
export const PersonThanksScreen = () => (
  <PersonLayout>
    <PersonHeading k="screens.shown.thanks" />
    <p className="text-answer-turned">
      <T k="screens.shown.give-back" for="person" />
    </p>
  </PersonLayout>
)
