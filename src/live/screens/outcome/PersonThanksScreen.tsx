import { useContent } from '../../i18n/officer-locale.ts'
import { PersonText } from '../../i18n/PersonText.tsx'
import { PersonHeading } from '../../layout/PersonHeading.tsx'
import { PersonLayout } from '../../layout/PersonLayout.tsx'

/** When there is nothing more for the person to read. What the officer does next is for the officer alone. */
export const PersonThanksScreen = () => {
  const { shown, labels } = useContent().screens
  return (
    <PersonLayout title={labels.outcome}>
      <PersonHeading text={shown.thanks} of={({ screens }) => screens.shown.thanks} />
      <p className="text-2xl">
        <PersonText text={shown.giveBack} of={({ screens }) => screens.shown.giveBack} />
      </p>
    </PersonLayout>
  )
}
