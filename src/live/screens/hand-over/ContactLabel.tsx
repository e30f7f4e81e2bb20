import type { Service } from '../../../../machines/content/content.ts'
import { serviceNumbers } from '../../../../machines/hand-over/service-numbers.ts'
import { formatFullDate } from '../../../../machines/hours/format-date.ts'
import { isStale } from '../../../../machines/outcome/stale.ts'
import { useLocale } from '../../i18n/locale.ts'
import { T } from '../../i18n/T.tsx'
import { useLondonTime } from '../../platform/clock.ts'

interface Props {
  readonly service: Service
}

const Numbers = ({ service }: Props) => {
  const numbers = serviceNumbers(service)
  if (numbers.length === 0)
    return (
      <span className="block">
        <T k="screens.handOver.noNumber" />
      </span>
    )
  return numbers.map(({ channel, line }) => (
    <span key={channel} className="block">
      {channel === 'text' && <T k="screens.contact.text" />}{' '}
      <bdi dir="ltr" className="text-number tabular-nums text-ink">
        {line.number}
      </bdi>{' '}
      {!line.confirmed && <T k="screens.handOver.notConfirmed" />}
    </span>
  ))
}

/** A contact by its name and numbers. */
export const ContactLabel = ({ service }: Props) => {
  const { day } = useLondonTime()
  const { dates } = useLocale()
  return (
    <span className="min-w-0">
      <span className="block leading-tight">
        <T k={`services.${service.id}.name`} />
      </span>
      <span className="block text-meta text-soft">
        <Numbers service={service} />
        {isStale(service, day) && (
          <T k="screens.contact.stale" values={{ date: formatFullDate(service.reviewBy, dates) }} />
        )}
      </span>
    </span>
  )
}
