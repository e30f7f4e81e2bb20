import type { Service } from '../../../../machines/content/content.ts'
import { serviceNumbers } from '../../../../machines/hand-over/service-numbers.ts'
import { isStale } from '../../../../machines/outcome/stale.ts'
import { formatDay } from '../../i18n/format.ts'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'
import { useLondonTime } from '../../platform/clock.ts'

interface Props {
  readonly service: Service
}

const Numbers = ({ service }: Props) => {
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

/** A contact by its name and numbers. */
export const ContactLabel = ({ service }: Props) => {
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
