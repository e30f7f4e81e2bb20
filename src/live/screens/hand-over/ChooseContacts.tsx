import type { Service } from '../../../../machines/content/content.ts'
import type { SelectableContacts } from '../../../../machines/hand-over/selectable-contacts.ts'
import { serviceNumbers } from '../../../../machines/hand-over/service-numbers.ts'
import { isStale } from '../../../../machines/outcome/stale.ts'
import { Choices } from '../../components/Choices.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { formatDay } from '../../i18n/format.ts'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'
import { useLondonTime } from '../../platform/clock.ts'

const Numbers = ({ service }: { readonly service: Service }) => {
  const {
    screens: { handOver: words },
    t
  } = useOfficerLocale()
  const numbers = serviceNumbers(service)
  if (numbers.length === 0) return <span className="block">{t(words.noNumber)}</span>
  return numbers.map(({ channel, line }) => (
    <span key={channel} className="block">
      <bdi dir="ltr">{line.number}</bdi> {!line.confirmed && <>({t(words.notConfirmed)})</>}
    </span>
  ))
}

const Label = ({ service }: { readonly service: Service }) => {
  const { day } = useLondonTime()
  const {
    screens: { contact },
    dates,
    t
  } = useOfficerLocale()
  return (
    <span className="min-w-0">
      <span className="block leading-tight">{t(service.name)}</span>
      <span className="block text-base font-normal text-soft">
        <Numbers service={service} />
        {isStale(service, day) && t(contact.stale, { date: formatDay(service.reviewBy, dates) })}
      </span>
    </span>
  )
}

interface Props {
  readonly offer: SelectableContacts
  readonly chosen: readonly string[]
  readonly onToggle: (id: string) => void
}

/** Which contacts to hand over: those of "Contact first" are at hand, all others a tap away. */
export const ChooseContacts = ({ offer, chosen, onToggle }: Props) => {
  const {
    screens: { handOver: words },
    t
  } = useOfficerLocale()
  const list = (services: readonly Service[]) => (
    <Choices
      choices={services.map(service => ({ id: service.id, label: <Label service={service} /> }))}
      chosen={chosen}
      onToggle={onToggle}
    />
  )
  return (
    <fieldset className="grid gap-3">
      <legend className="text-xl font-bold">{t(words.choose)}</legend>
      <p className="text-base text-soft">{t(words.chooseHint)}</p>
      {list(offer.first)}
      <Disclosure summary={t(words.more)}>
        <div className="pt-3">{list(offer.more)}</div>
      </Disclosure>
    </fieldset>
  )
}
