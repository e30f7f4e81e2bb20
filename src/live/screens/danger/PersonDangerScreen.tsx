import { useContent } from '../../i18n/officer-locale.ts'
import { ForPerson } from '../../i18n/PersonText.tsx'
import { ShownHeading } from '../../layout/PersonHeading.tsx'
import { ShownFrame } from '../../layout/PersonLayout.tsx'

/** Danger, as the person sees it. The number is no link: a stray finger must not ring it. */
export const ShownDanger = () => {
  const { screens, vital } = useContent()
  const { danger, product, shown } = screens
  return (
    <ShownFrame name="danger" title={product.title}>
      <ShownHeading said={danger.say} of={({ screens }) => screens.danger.say} />
      <p className="text-7xl leading-tight font-bold text-danger">
        <bdi dir="ltr">{vital.danger.number}</bdi>
      </p>
      <p className="text-2xl">
        <ForPerson said={shown.giveBack} of={({ screens }) => screens.shown.giveBack} />
      </p>
    </ShownFrame>
  )
}
