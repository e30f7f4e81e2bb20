import type { Service } from '../../../../machines/content/content.ts'
import { ENGLISH, SLOT_NEEDS, type Slot } from '../../../../machines/content/vocabulary.ts'
import type { Moment } from '../../../../machines/hours/london.ts'
import { servicesFor } from '../../../../machines/outcome/force-slot.ts'
import type { RaisedNeed } from '../../../../machines/outcome/needs.ts'
import { PhoneNumber } from '../../components/PhoneNumber.tsx'
import { useForce } from '../../context/force.ts'
import { useMarkedLang } from '../../i18n/locale.ts'
import { T } from '../../i18n/T.tsx'
import { ContactRows } from './ContactRow.tsx'

interface WordsProps {
  readonly slot: Slot
  /** Whether to name the need, as nothing around it does. */
  readonly isLabelled?: boolean
}

/** The force's own information for a slot, if it has any. */
export const ForceSlotWords = ({ slot, isLabelled = false }: WordsProps) => {
  const chosen = useForce()
  const lang = useMarkedLang(ENGLISH)
  const filled = chosen?.pack?.slots[slot]
  if (!chosen || !filled) return
  const need = isLabelled ? SLOT_NEEDS[slot] : undefined
  return (
    <div className="pb-1">
      <b>
        <T k="screens.outcome.yourForce" />
      </b>{' '}
      {need && (
        <>
          <T k={`needs.${need}`} />:{' '}
        </>
      )}
      <span lang={lang}>{filled.says}</span>
      {filled.number !== undefined && (
        <PhoneNumber name={<T k={`forces.${chosen.force.id}.name`} />} number={filled.number} />
      )}
    </div>
  )
}

interface RowsProps {
  readonly services: readonly Service[]
  /** Why the action is shown. */
  readonly reasons: readonly RaisedNeed[]
  /** The minute for which contacts are sorted. */
  readonly at: Moment
}

/** The contacts of an action. */
export const ActionContacts = ({ services, reasons, at }: RowsProps) =>
  services.length > 0 && <ContactRows contacts={services.map(item => ({ item, reasons }))} at={at} />

interface Props extends Omit<RowsProps, 'services'> {
  readonly slot: Slot
}

/** What the chosen force offers for an action: its own words, then its local services by name. */
export const ForceSlot = ({ slot, ...why }: Props) => (
  <>
    <ForceSlotWords slot={slot} />
    <ActionContacts services={servicesFor(slot, useForce()?.locals ?? [])} {...why} />
  </>
)
