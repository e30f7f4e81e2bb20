import { Fragment, type ReactNode } from 'react'
import type { HandOverContact, HandOverNumber } from '../../../../machines/hand-over/hand-over-contacts.ts'
import { fillNodes } from '../../i18n/T.tsx'

/** A number among its words, whichever way they run. */
const NumberInText = ({ number, template }: HandOverNumber) =>
  fillNodes(template, {
    number: (
      <bdi key="number" dir="ltr">
        {number}
      </bdi>
    )
  })

interface NameProps {
  readonly name: string
  /** The officer's language, if the person's has no other name for it. */
  readonly lang: string | undefined
}

/** A contact's name. One in the officer's language keeps its direction, whatever text is around it. */
const CarriedName = ({ name, lang }: NameProps) =>
  lang ? (
    <bdi lang={lang} dir="ltr">
      {name}
    </bdi>
  ) : (
    name
  )

interface Props {
  readonly contacts: readonly HandOverContact[]
  readonly langOf?: (contact: HandOverContact) => string | undefined
}

/** Contacts line by line, as a code holds them: a line is left empty between two. */
export const CarriedLines = ({ contacts, langOf }: Props) =>
  contacts
    .flatMap<ReactNode>((contact, index) => [
      ...(index > 0 ? [''] : []),
      ...(contact.name ? [<CarriedName key="name" name={contact.name} lang={langOf?.(contact)} />] : []),
      ...contact.numbers.map(number => <NumberInText key={number.number} {...number} />)
    ])
    .map((line, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: no line moves
      <Fragment key={index}>
        {index > 0 && '\n'}
        {line}
      </Fragment>
    ))
