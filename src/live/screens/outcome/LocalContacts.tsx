import type { Service } from '../../../../machines/content/content.ts'
import type { Moment } from '../../../../machines/hours/london.ts'
import type { Placed } from '../../../../machines/outcome/outcome.ts'
import { Website } from '../../components/Website.tsx'
import { useForce } from '../../context/force.ts'
import { T } from '../../i18n/T.tsx'
import { ContactCard } from './ContactCard.tsx'

interface Props {
  readonly contacts: readonly Placed<Service>[]
  /** The minute for which the list is sorted. */
  readonly at: Moment
}

/** The local services of the chosen force, or that none is known; then the force's website. */
export const LocalContacts = ({ contacts, at }: Props) => {
  const chosen = useForce()
  if (!chosen) return
  const { pack } = chosen
  const force = <T k={`forces.${chosen.force.id}.name`} />
  return (
    <section aria-labelledby="local" className="grid gap-4">
      <h3 id="local" className="text-xl font-bold">
        <T k="screens.outcome.local" values={{ force }} />
      </h3>
      {pack === 'damaged' ? (
        <T k="screens.outcome.local-unreadable" as="p" />
      ) : (
        <>
          {contacts.length === 0 && <T k="screens.outcome.no-local" as="p" values={{ force }} />}
          {contacts.length > 0 && (
            <ul className="grid gap-4">
              {contacts.map(placed => (
                <ContactCard key={placed.item.id} placed={placed} at={at} level={4} />
              ))}
            </ul>
          )}
          <Website label="screens.outcome.force-site" website={pack.website} />
        </>
      )}
    </section>
  )
}
