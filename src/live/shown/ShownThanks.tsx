import { ForPerson } from '../language/ForPerson.tsx'
import { useContent } from '../language/words.ts'
import { ShownFrame } from './ShownFrame.tsx'
import { ShownHeading } from './ShownHeading.tsx'

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
