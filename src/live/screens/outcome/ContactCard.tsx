import type { Content, DayNumber, Service } from '../../../../machines/content/content.ts'
import { availabilityOf } from '../../../../machines/hours/availability.ts'
import { joinList } from '../../../../machines/hours/format-time.ts'
import type { Moment } from '../../../../machines/hours/london.ts'
import type { Placed } from '../../../../machines/outcome/outcome.ts'
import { isStale } from '../../../../machines/outcome/stale.ts'
import { labelOf } from '../../../../machines/text/label-of.ts'
import { Disclosure } from '../../components/Disclosure.tsx'
import { NotConfirmed } from '../../components/NotConfirmed.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { formatDay } from '../../i18n/format.ts'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'
import { Translation } from '../../i18n/Translation.tsx'
import { useLondonTime } from '../../platform/clock.ts'
import { Channels } from './Channels.tsx'
import { WhyShown } from './WhyShown.tsx'

interface FactProps {
  readonly label: string
  readonly fact: string | undefined
  /** Finds label and fact, or the parts of a list, in the person's locale. */
  readonly translation?: (content: Content, service: Service | undefined) => readonly (string | undefined)[]
  readonly service: Service
}

const Fact = ({ label, fact, translation, service }: FactProps) => {
  const { t } = useOfficerLocale()
  return (
    fact && (
      <p>
        <b>{t(label)}</b> {t(fact)}
        {translation && (
          <Translation
            of={(content, locale) => {
              const texts = translation(content, locale.serviceOf(service.id)).flatMap(text => text ?? [])
              const [label = '', ...facts] = texts
              if (facts.length === 0 || !texts.every(locale.isTranslated)) return
              return `${label} ${joinList(facts, locale.opening?.dates)}`
            }}
          />
        )}
      </p>
    )
  )
}

/** The area; and, for a local service, who runs it: the person should know if that is a faith body or the police. */
const Where = ({ service }: { readonly service: Service }) => {
  const { screens, dates } = useOfficerLocale()
  const { contact, nations, runBy } = screens
  const { local, nations: worksIn } = service
  return (
    <>
      <Fact
        service={service}
        label={contact.worksIn}
        fact={
          local?.area ??
          joinList(
            worksIn.map(nation => labelOf(nations, nation)),
            dates
          )
        }
        translation={({ screens }) => [
          screens.contact.worksIn,
          ...(local ? [] : worksIn.map(nation => labelOf(screens.nations, nation)))
        ]}
      />
      <Fact
        service={service}
        label={contact.runBy}
        fact={local && labelOf(runBy, local.runBy)}
        translation={({ screens }) => [screens.contact.runBy, local && labelOf(screens.runBy, local.runBy)]}
      />
    </>
  )
}

/** Marks a service whose review date has passed. */
const Stale = ({ service, today }: { readonly service: Service; readonly today: DayNumber }) => {
  const { content, dates, t } = useOfficerLocale()
  const { stale } = content.screens.contact
  return (
    isStale(service, today) && (
      <NotConfirmed>{t(stale, { date: formatDay(service.reviewBy, dates) })}</NotConfirmed>
    )
  )
}

const More = ({ service }: { readonly service: Service }) => {
  const { content, dates } = useOfficerLocale()
  const { contact, labels, checkedHow } = content.screens
  const { t } = useOfficerLocale()
  const { on, how } = service.checked
  return (
    <Disclosure summary={t(labels.moreAbout, { name: service.name })}>
      <Fact
        service={service}
        label={contact.cost}
        fact={service.cost}
        translation={({ screens }, service) => [screens.contact.cost, service?.cost]}
      />
      <Fact
        service={service}
        label={contact.onBill}
        fact={service.onBill}
        translation={({ screens }, service) => [screens.contact.onBill, service?.onBill]}
      />
      <p>{t(contact.lastChecked, { date: formatDay(on, dates), how: t(labelOf(checkedHow, how)) })}</p>
      {service.note && (
        <Note>
          <p>{t(service.note)}</p>
        </Note>
      )}
    </Disclosure>
  )
}

/** Visible only while the service is open; space is reserved to avoid a layout shift. */
const BecauseItAnswers = ({ service }: { readonly service: Service }) => {
  const {
    content: { screens, calendar },
    t
  } = useOfficerLocale()
  const reach = availabilityOf(service, useLondonTime(), calendar)
  const answers = reach === 'open' || reach === 'allHours'
  return <p className={`font-semibold ${answers ? '' : 'invisible'}`}>{t(screens.labels.becauseItAnswers)}</p>
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
  const {
    screens: { contact },
    t
  } = useOfficerLocale()
  return (
    <li className="grid gap-3 rounded-2xl border border-edge bg-card p-4">
      <div>
        <Name className="text-xl font-bold">{t(item.name)}</Name>
        <Where service={item} />
      </div>
      {becauseItAnswers && <BecauseItAnswers service={item} />}
      {item.caution && (
        <Note>
          <p className="font-semibold text-ink">{t(item.caution)}</p>
        </Note>
      )}
      <Say>
        <p>{t(item.for)}</p>
        <Translation of={(_, locale) => locale.serviceOf(item.id)?.for} className="text-xl font-semibold" />
      </Say>
      <Stale service={item} today={at.day} />
      <Channels service={item} at={at} />
      <Fact
        service={item}
        label={contact.tellsPolice}
        fact={item.tellsPolice}
        translation={({ screens }, service) => [screens.contact.tellsPolice, service?.tellsPolice]}
      />
      <div className="grid gap-3">
        <More service={item} />
        <WhyShown about={t(item.name)} reasons={reasons} />
      </div>
    </li>
  )
}
