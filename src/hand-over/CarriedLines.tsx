import { Fragment, type ReactNode } from 'react'
import type { Carried, CarriedNumber } from '../../machines/hand-over/carried.ts'
import { filledIn } from '../language/words.ts'

/** A number among its words, whichever way they run. */
export const AmongWords = ({ number, said }: CarriedNumber) =>
  filledIn(said, {
    number: (
      <bdi key="number" dir="ltr">
        {number}
      </bdi>
    )
  })

/** Contacts line by line, as a code holds them. */
export const CarriedLines = ({ contacts }: { readonly contacts: readonly Carried[] }) =>
  contacts
    .flatMap<ReactNode>(({ name, numbers }) => [
      ...(name ? [name] : []),
      ...numbers.map(number => <AmongWords key={number.number} {...number} />)
    ])
    .map((line, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: no line moves
      <Fragment key={at}>
        {at > 0 && '\n'}
        {line}
      </Fragment>
    ))
