import { content } from 'virtual:content'
import type { Service } from '../../content/content.ts'
import { fill } from '../../machines/fill.ts'
import type { Moment } from '../../machines/hours/london.ts'
import type { Placed } from '../../machines/outcome/outcome.ts'
import { useForce } from '../app.ts'
import { ContactCard } from './ContactCard.tsx'
import { Website } from './Website.tsx'

const { outcome } = content.screens

interface Props {
  readonly contacts: readonly Placed<Service>[]
  /** The minute for which the list is in order. */
  readonly at: Moment
}

/** The services in the area of the force that is chosen, or that none is known; then the force's own site. */
export const LocalContacts = ({ contacts, at }: Props) => {
  const chosen = useForce()
  if (!chosen) return
  const { force, pack } = chosen
  return (
    <section aria-labelledby="local" className="grid gap-4">
      <h3 id="local" className="text-xl font-bold">
        {fill(outcome.local, { force: force.name })}
      </h3>
      {pack === 'damaged' ? (
        <p>{outcome.localUnreadable}</p>
      ) : (
        <>
          {contacts.length === 0 && <p>{fill(outcome.noLocal, { force: force.name })}</p>}
          {contacts.length > 0 && (
            <ul className="grid gap-4">
              {contacts.map(placed => (
                <ContactCard key={placed.item.id} placed={placed} at={at} level={4} />
              ))}
            </ul>
          )}
          <Website label={outcome.forceSite} website={pack.website} />
        </>
      )}
    </section>
  )
}
