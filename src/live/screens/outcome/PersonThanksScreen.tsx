import { useContent } from '../../i18n/officer-locale.ts'
import { ForPerson } from '../../i18n/PersonText.tsx'
import { ShownHeading } from '../../layout/PersonHeading.tsx'
import { ShownFrame } from '../../layout/PersonLayout.tsx'

/** When there is nothing more for the person to look at. What the officer is to do now is for the officer alone. */
export const ShownThanks = () => {
  const { shown, labels } = useContent().screens
  return (
    <ShownFrame name="thanks" title={labels.outcome}>
      <ShownHeading said={shown.thanks} of={({ screens }) => screens.shown.thanks} />
      <p className="text-2xl">
        <ForPerson said={shown.giveBack} of={({ screens }) => screens.shown.giveBack} />
      </p>
    </ShownFrame>
  )
}
