import { content } from 'virtual:content'
import type { DayNumber, Service } from '../../../../machines/content/content.ts'
import { availabilityOf } from '../../../../machines/hours/availability.ts'
import { joinList } from '../../../../machines/hours/format-time.ts'
import type { Moment } from '../../../../machines/hours/london.ts'
import type { TextKey } from '../../../../machines/language/text-key.ts'
import type { Placed } from '../../../../machines/outcome/outcome.ts'
import { isStale } from '../../../../machines/outcome/stale.ts'
import { Disclosure } from '../../components/Disclosure.tsx'
import { NotConfirmed } from '../../components/NotConfirmed.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { formatDay } from '../../i18n/format.ts'
import { useLocale, usePersonLocale } from '../../i18n/locale.ts'
import { InPersonLanguage, T } from '../../i18n/T.tsx'
import { TextList } from '../../i18n/TextList.tsx'
import { usePersonT } from '../../i18n/use-t.ts'
import { useLondonTime } from '../../platform/clock.ts'
import { Channels } from './Channels.tsx'
import { WhyShown } from './WhyShown.tsx'

interface FactProps {
  readonly label: TextKey
  readonly fact: readonly TextKey[]
}

/** A fact in the person's language; nothing if a part of it is not translated. */
const PersonFact = ({ label, fact }: FactProps) => {
  const t = usePersonT()
  const dates = usePersonLocale()?.opening?.dates
  const texts = [label, ...fact].map(t)
  const [first, ...others] = texts.flatMap(text => text ?? [])
  return (
    others.length === fact.length && (
      <>
        {' '}
        <InPersonLanguage>{`${first} ${joinList(others, dates)}`}</InPersonLanguage>
      </>
    )
  )
}

/** A label with what there is to say, which may be a list. */
const Fact = ({ label, fact }: FactProps) => (
  <p>
    <b>
      <T k={label} />
    </b>{' '}
    <TextList keys={fact} />
    <PersonFact label={label} fact={fact} />
  </p>
)

/** The area; and, for a local service, who runs it: the person should know if that is a faith body or the police. */
const Where = ({ service: { local, nations } }: { readonly service: Service }) =>
  local ? (
    <>
      <p>
        <b>
          <T k="screens.contact.works-in" />
        </b>{' '}
        {local.area}
      </p>
      <Fact label="screens.contact.run-by" fact={[`screens.run-by.${local.runBy}`]} />
    </>
  ) : (
    <Fact
      label="screens.contact.works-in"
      fact={nations.map(nation => `screens.nations.${nation}` as const)}
    />
  )

/** Marks a service whose review date has passed. */
const Stale = ({ service, today }: { readonly service: Service; readonly today: DayNumber }) => {
  const { dates } = useLocale()
  return (
    isStale(service, today) && (
      <NotConfirmed>
        <T k="screens.contact.stale" values={{ date: formatDay(service.reviewBy, dates) }} />
      </NotConfirmed>
    )
  )
}

const More = ({ service }: { readonly service: Service }) => {
  const { dates } = useLocale()
  const { id, cost, onBill, note, checked } = service
  const how = <T k={`screens.checked-how.${checked.how}`} />
  return (
    <Disclosure
      summary={<T k="screens.labels.more-about" values={{ name: <T k={`services.${service.id}.name`} /> }} />}
    >
      {cost && <Fact label="screens.contact.cost" fact={[`services.${id}.cost`]} />}
      {onBill && <Fact label="screens.contact.on-bill" fact={[`services.${id}.on-bill`]} />}
      <T k="screens.contact.last-checked" as="p" values={{ date: formatDay(checked.on, dates), how }} />
      {note && (
        <Note>
          <T k={`services.${id}.note`} as="p" />
        </Note>
      )}
    </Disclosure>
  )
}

/** Visible only while the service is open; space is reserved to avoid a layout shift. */
const BecauseItAnswers = ({ service }: { readonly service: Service }) => {
  const reach = availabilityOf(service, useLondonTime(), content.calendar)
  const answers = reach === 'open' || reach === 'allHours'
  return (
    <p className={`font-semibold ${answers ? '' : 'invisible'}`}>
      <T k="screens.labels.because-it-answers" />
    </p>
  )
}

interface Props {
  readonly placed: Placed<Service>
  /** The minute for which the list is sorted. */
  readonly at: Moment
  /** Heading level. */
  readonly level?: 3 | 4
}

/** A service to contact. */
export const ContactCard = ({ placed: { item, reasons, becauseItAnswers }, at, level = 3 }: Props) => {
  const Name = `h${level}` as const
  const name = <T k={`services.${item.id}.name`} />
  return (
    <li className="grid gap-3 rounded-2xl border border-hair bg-surface p-4">
      <div>
        <Name className="text-xl font-bold">{name}</Name>
        <Where service={item} />
      </div>
      {becauseItAnswers && <BecauseItAnswers service={item} />}
      {item.caution && (
        <Note>
          <T k={`services.${item.id}.caution`} as="p" className="font-semibold text-ink" />
        </Note>
      )}
      <Say>
        <T k={`services.${item.id}.for`} for="both" as="p" personClassName="text-xl font-semibold" />
      </Say>
      <Stale service={item} today={at.day} />
      <Channels service={item} at={at} />
      {item.tellsPolice && (
        <Fact label="screens.contact.tells-police" fact={[`services.${item.id}.tells-police`]} />
      )}
      <div className="grid gap-3">
        <More service={item} />
        <WhyShown about={name} reasons={reasons} />
      </div>
    </li>
  )
}
