import { useContent } from '../../i18n/officer-locale.ts'
import { PersonText } from '../../i18n/PersonText.tsx'
import { PersonHeading } from '../../layout/PersonHeading.tsx'
import { PersonLayout } from '../../layout/PersonLayout.tsx'

/** Danger, for the person. The number is not a link: a stray finger must not ring it. */
export const PersonDangerScreen = () => {
  const { screens, vital } = useContent()
  const { danger, product, shown } = screens
  return (
    <PersonLayout title={product.title}>
      <PersonHeading text={danger.say} of={({ screens }) => screens.danger.say} />
      <p className="text-7xl leading-tight font-bold text-danger">
        <bdi dir="ltr">{vital.danger.number}</bdi>
      </p>
      <p className="text-2xl">
        <PersonText text={shown.giveBack} of={({ screens }) => screens.shown.giveBack} />
      </p>
    </PersonLayout>
  )
}
