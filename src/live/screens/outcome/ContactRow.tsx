import { content } from 'virtual:content'
import { type ReactNode, useMemo, useState } from 'react'
import { type Contact, contactOf } from '../../../../machines/contact/contact.ts'
import type { Service } from '../../../../machines/content/content.ts'
import type { Moment } from '../../../../machines/hours/london.ts'
import type { Placed } from '../../../../machines/outcome/outcome.ts'
import { PhoneNumber } from '../../components/PhoneNumber.tsx'
import { SisterNames } from '../../i18n/SisterNames.tsx'
import { T } from '../../i18n/T.tsx'
import { useT } from '../../i18n/use-t.ts'
import { ChannelStateLine } from './ChannelStateLine.tsx'
import { ContactFacts } from './ContactFacts.tsx'
import { FoldLine } from './Fold.tsx'

interface LeadProps {
  readonly contact: Contact
  /** The minute for which the list is sorted. */
  readonly at: Moment
}

export const Lead = ({ contact, at }: LeadProps) => {
  const { lead, answersInstead } = contact
  if (!lead)
    return (
      <p className="text-state text-soft">
        <T k="screens.contact.noNumber" />
      </p>
    )
  return (
    <>
      {lead.number === undefined ? null : lead.channel === 'text' ? (
        <p className="text-number tabular-nums">
          <span className="text-meta font-medium">
            <T k="screens.contact.text" />
          </span>{' '}
          <bdi dir="ltr">{lead.number}</bdi>
        </p>
      ) : (
        <PhoneNumber name={<T k={contact.name} />} number={lead.number} press={lead.press} />
      )}
      <ChannelStateLine contact={contact} channel={lead} at={at} isNamed={lead.channel === 'webchat'} />
      {answersInstead && <ChannelStateLine contact={contact} channel={answersInstead} at={at} isNamed />}
    </>
  )
}

interface Props {
  readonly placed: Placed<Service>
  /** The minute for which the list is sorted. */
  readonly at: Moment
  /** Heading level. */
  readonly level?: 3 | 4 | undefined
  readonly below?: ReactNode
}

/** A contact in one row: name, number and state. A press on the row shows everything else. */
export const ContactRow = ({ placed, at, level = 3, below }: Props) => {
  const [isOpen, setOpen] = useState(false)
  const { item, sisters } = placed
  const contact = useMemo(() => contactOf(item, at, content.calendar, sisters), [item, at, sisters])
  const t = useT()
  const Name = `h${level}` as const
  return (
    <li aria-label={t(`services.${contact.id}.name`).text} className="border-b border-hair">
      <FoldLine
        name={<T k="screens.labels.moreAbout" values={{ name: <T k={contact.name} /> }} />}
        isOpen={isOpen}
        onPress={() => setOpen(!isOpen)}
        look={`gap-1 py-px ${contact.lead?.number ? 'min-h-(--row)' : 'min-h-12'}`}
      >
        <div className="min-w-0 grow self-center [&>.text-name,&_.state]:-me-[46px]">
          <div className="text-name">
            <Name className="inline">
              <T k={contact.name} />
              <SisterNames of={item} sisters={sisters} />
            </Name>
            <span className="text-state font-normal text-soft">
              {' · '}
              <T k={contact.inShort} />
            </span>
          </div>
          <Lead contact={contact} at={at} />
        </div>
      </FoldLine>
      {isOpen && <ContactFacts contact={contact} placed={placed} at={at} />}
      {below}
    </li>
  )
}

export interface RowsProps extends Pick<Props, 'at' | 'level'> {
  readonly contacts: readonly Placed<Service>[]
}

/** A list of contacts. */
export const ContactRows = ({ contacts, at, level }: RowsProps) => (
  <ul className="outcome-rows">
    {contacts.map(placed => (
      <ContactRow key={placed.item.id} placed={placed} at={at} level={level} />
    ))}
  </ul>
)
