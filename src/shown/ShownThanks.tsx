import { content } from 'virtual:content'
import { ShownFrame } from './ShownFrame.tsx'
import { ShownHeading } from './ShownHeading.tsx'

const { shown, outcome } = content.screens

/** When there is nothing more for the person to look at. What the officer is to do now is for the officer alone. */
export const ShownThanks = () => (
  <ShownFrame name="thanks" title={outcome.title}>
    <ShownHeading>{shown.thanks}</ShownHeading>
    <p className="text-2xl">{shown.giveBack}</p>
  </ShownFrame>
)
