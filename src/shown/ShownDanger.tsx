import { content } from 'virtual:content'
import { ShownFrame } from './ShownFrame.tsx'
import { ShownHeading } from './ShownHeading.tsx'

const { danger, product, shown } = content.screens

/** Danger, as the person sees it. The number is no link: a stray finger must not ring it. */
export const ShownDanger = () => (
  <ShownFrame name="danger" title={product.title}>
    <ShownHeading>{danger.say}</ShownHeading>
    <p className="text-7xl leading-tight font-bold text-danger">
      <bdi dir="ltr">{content.vital.danger.number}</bdi>
    </p>
    <p className="text-2xl">{shown.giveBack}</p>
  </ShownFrame>
)
