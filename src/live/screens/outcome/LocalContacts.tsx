import type { Service } from '../../../../machines/content/content.ts'
import type { Moment } from '../../../../machines/hours/london.ts'
import type { Placed } from '../../../../machines/outcome/outcome.ts'
import { Website } from '../../components/Website.tsx'
import { useForce } from '../../context/force.ts'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'
import { ContactCard } from './ContactCard.tsx'

interface Props {
  readonly contacts: readonly Placed<Service>[]
  /** The minute for which the list is sorted. */
  readonly at: Moment
}

/** The local services of the chosen force, or that none is known; then the force's website. */
export const LocalContacts = ({ contacts, at }: Props) => {
  const chosen = useForce()
  const {
    screens: { outcome },
    t
  } = useOfficerLocale()
  if (!chosen) return
  const { force, pack } = chosen
  return (
    <section aria-labelledby="local" className="grid gap-4">
      <h3 id="local" className="text-xl font-bold">
        {t(outcome.local, { force: force.name })}
      </h3>
      {pack === 'damaged' ? (
        <p>{t(outcome.localUnreadable)}</p>
      ) : (
        <>
          {contacts.length === 0 && <p>{t(outcome.noLocal, { force: force.name })}</p>}
          {contacts.length > 0 && (
            <ul className="grid gap-4">
              {contacts.map(placed => (
                <ContactCard key={placed.item.id} placed={placed} at={at} level={4} />
              ))}
            </ul>
          )}
          <Website label={t(outcome.forceSite)} website={pack.website} />
        </>
      )}
    </section>
  )
}
