import { content } from 'virtual:content'
import { useMemo } from 'react'
import { contactsByNeed } from '../../../../machines/contact/contacts-by-need.ts'
import type { Service } from '../../../../machines/content/content.ts'
import { SLOTS } from '../../../../machines/content/vocabulary.ts'
import type { RaisedNeed } from '../../../../machines/outcome/needs.ts'
import type { Placed } from '../../../../machines/outcome/outcome.ts'
import { Website } from '../../components/Website.tsx'
import { useForce } from '../../context/force.ts'
import { T } from '../../i18n/T.tsx'
import { ContactRows, type RowsProps } from './ContactRow.tsx'
import { FoldLink, useFold } from './Fold.tsx'
import { ForceSlotWords } from './ForceSlot.tsx'

const Elsewhere = ({ contacts, at }: RowsProps) => {
  const [isOpen, toggle] = useFold()
  return (
    contacts.length > 0 && (
      <>
        <FoldLink isOpen={isOpen} onPress={toggle}>
          <T k="screens.outcome.elsewhere" />
        </FoldLink>
        {isOpen && <ContactRows contacts={contacts} at={at} level={4} />}
      </>
    )
  )
}

interface Props extends RowsProps {
  readonly raised: readonly RaisedNeed[]
  /** The contacts that work only in other nations. */
  readonly elsewhere: readonly Placed<Service>[]
}

/** All contacts of the area, local ones included, grouped by need; then those of other nations. */
export const AllContacts = ({ raised, contacts, elsewhere, at }: Props) => {
  const chosen = useForce()
  const groups = useMemo(() => contactsByNeed(contacts, raised, at, content.calendar), [contacts, raised, at])
  return (
    <div className="pb-2">
      {groups.map(({ need, contacts: fitting }) => (
        <section key={need} aria-labelledby={`all-${need}`}>
          <h3 id={`all-${need}`} className="pt-4 pb-1 text-section">
            <T k={`needs.${need}`} />
          </h3>
          <ContactRows contacts={fitting} at={at} level={4} />
        </section>
      ))}
      {chosen?.pack && (
        <div className="pt-3 text-meta">
          {SLOTS.map(slot => (
            <ForceSlotWords key={slot} slot={slot} isLabelled />
          ))}
          <Website label="screens.outcome.forceSite" website={chosen.pack.website} />
        </div>
      )}
      <Elsewhere contacts={elsewhere} at={at} />
    </div>
  )
}
