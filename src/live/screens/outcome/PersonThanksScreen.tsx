import { T } from '../../i18n/T.tsx'
import { PersonHeading } from '../../layout/PersonHeading.tsx'
import { PersonLayout } from '../../layout/PersonLayout.tsx'

/** Shown when there is nothing more for the person to read. The next steps are only for the officer. */
export const PersonThanksScreen = () => (
  <PersonLayout>
    <PersonHeading k="screens.shown.thanks" />
    <p className="text-answer-turned">
      <T k="screens.shown.giveBack" for="person" />
    </p>
  </PersonLayout>
)
