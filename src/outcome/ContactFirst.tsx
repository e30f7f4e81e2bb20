import { content } from 'virtual:content'
import type { Outcome } from '../../machines/outcome/outcome.ts'
import { useMedia } from '../browser/use-media.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { ContactCard } from './ContactCard.tsx'
import { Region } from './Region.tsx'

const { outcome, contact } = content.screens

/** The few contacts that fit best, then all of them. */
export const ContactFirst = ({
  contactFirst,
  allContacts
}: Pick<Outcome, 'contactFirst' | 'allContacts'>) => {
  const isPhone = useMedia('(pointer: coarse)')
  return (
    <Region title={outcome.contactFirst} intro={outcome.contactIntro}>
      {isPhone && <p className="text-base font-semibold">{contact.callLog}</p>}
      <ul className="grid gap-4">
        {contactFirst.map(placed => (
          <ContactCard key={placed.item.id} placed={placed} />
        ))}
      </ul>
      <Disclosure summary={outcome.allContacts}>
        <ul className="grid gap-4">
          {allContacts.map(placed => (
            <ContactCard key={placed.item.id} placed={placed} />
          ))}
        </ul>
      </Disclosure>
    </Region>
  )
}
