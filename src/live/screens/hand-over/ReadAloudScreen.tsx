import type { Content, Service } from '../../../../machines/content/content.ts'
import { type ServiceNumber, serviceNumbers } from '../../../../machines/hand-over/service-numbers.ts'
import { digitGroups, spokenGroups } from '../../../../machines/hand-over/spoken-number.ts'
import { Heading } from '../../components/Heading.tsx'
import { Say } from '../../components/Speech.tsx'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'
import { DraftNotice, Translation } from '../../i18n/Translation.tsx'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'

const channelLabel = (
  { screens: { contact } }: Content,
  channel: ServiceNumber['channel']
): string | undefined =>
  ({ phone: undefined, outOfHoursPhone: contact.outOfHours, text: contact.text })[channel]

/** A number in the groups in which it is said, each with its words. */
const SpokenNumber = ({ channel, line: { number, confirmed } }: ServiceNumber) => {
  const { content, t } = useOfficerLocale()
  const { handOver: words } = content.screens
  const label = channelLabel(content, channel)
  const spoken = spokenGroups(number, words)
  return (
    <div>
      {label && (
        <p>
          {t(label)}
          <Translation of={content => channelLabel(content, channel)} />
        </p>
      )}
      <ul>
        {digitGroups(number).map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a group may occur twice, and none moves
          <li key={index}>
            <b>
              <bdi dir="ltr">{group}</bdi>
            </b>{' '}
            {spoken[index]}
            <Translation
              of={({ screens: { handOver } }, { isTranslated }) =>
                [handOver.hundred, ...handOver.digits].every(isTranslated)
                  ? spokenGroups(number, handOver)[index]
                  : undefined
              }
            />
          </li>
        ))}
      </ul>
      {!confirmed && (
        <p>
          ({t(words.notConfirmed)})
          <Translation of={({ screens }) => screens.handOver.notConfirmed} />
        </p>
      )}
    </div>
  )
}

const SpokenContact = ({ service }: { readonly service: Service }) => {
  const { t } = useOfficerLocale()
  const numbers = serviceNumbers(service)
  const { id, name, howToReach } = service
  return (
    <li>
      <p className="font-bold">{t(name)}</p>
      {numbers.map(number => (
        <SpokenNumber key={number.channel} {...number} />
      ))}
      {howToReach && (
        <p>
          {t(howToReach)}
          <Translation of={(_, locale) => locale.serviceOf(id)?.howToReach} />
        </p>
      )}
    </li>
  )
}

/** The chosen contacts as the officer says them: short lines, and numbers a group at a time. */
export const ReadAloudScreen = ({ services }: { readonly services: readonly Service[] }) => {
  const {
    screens: { labels, handOver: words },
    t
  } = useOfficerLocale()
  return (
    <EncounterLayout title={labels.outcome}>
      <Heading>{t(words.read)}</Heading>
      <Say>
        <p>{t(words.readSay)}</p>
        <Translation of={({ screens }) => screens.handOver.readSay} className="text-xl font-semibold" />
        <DraftNotice />
        <ul className="grid gap-4 pt-2">
          {services.map(service => (
            <SpokenContact key={service.id} service={service} />
          ))}
        </ul>
      </Say>
    </EncounterLayout>
  )
}
