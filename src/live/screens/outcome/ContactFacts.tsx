import { content } from 'virtual:content'
import type { Contact } from '../../../../machines/contact/contact.ts'
import type { ContactFact } from '../../../../machines/contact/facts.ts'
import type { Service } from '../../../../machines/content/content.ts'
import { availabilityOf } from '../../../../machines/hours/availability.ts'
import { formatFullDate } from '../../../../machines/hours/format-date.ts'
import { joinList } from '../../../../machines/hours/format-time.ts'
import type { Moment } from '../../../../machines/hours/london.ts'
import type { TextKey } from '../../../../machines/language/text-key.ts'
import type { Placed } from '../../../../machines/outcome/outcome.ts'
import { Say } from '../../components/Speech.tsx'
import { useLocale, usePersonLocale } from '../../i18n/locale.ts'
import { InPersonLanguage, T } from '../../i18n/T.tsx'
import { TextList } from '../../i18n/TextList.tsx'
import { usePersonT } from '../../i18n/use-t.ts'
import { useLondonTime } from '../../platform/clock.ts'
import { ChannelFact } from './ChannelFact.tsx'
import { FactLine } from './FactLine.tsx'
import { NumberWrong } from './NumberWrong.tsx'
import { Reasons } from './Reasons.tsx'

/** Texts in the person's language; nothing if one of them is not translated. */
const InPersonWords = ({ texts }: { readonly texts: readonly TextKey[] }) => {
  const t = usePersonT()
  const dates = usePersonLocale()?.opening?.dates
  const known = texts.flatMap(key => t(key) ?? [])
  return known.length === texts.length && <InPersonLanguage>{joinList(known, dates)}</InPersonLanguage>
}

const BECAUSE_IT_ANSWERS = 'screens.labels.becauseItAnswers'

interface Props {
  readonly contact: Contact
  readonly placed: Placed<Service>
  /** The minute for which the list is sorted. */
  readonly at: Moment
}

const Why = ({ placed: { item, reasons, becauseItAnswers = false } }: Pick<Props, 'placed'>) => {
  const now = useLondonTime()
  const answers = becauseItAnswers && availabilityOf(item, now, content.calendar) === 'now'
  return (
    (reasons.length > 0 || answers) && (
      <FactLine label="screens.contact.why">
        <Reasons reasons={reasons} />
        {answers && <T k={BECAUSE_IT_ANSWERS} />}
      </FactLine>
    )
  )
}

/** One fact, as the list draws it: texts of the person's language stand below those of the officer's. */
const AnyFact = ({ contact, fact, at }: Omit<Props, 'placed'> & { readonly fact: ContactFact }) => {
  const { dates } = useLocale()
  switch (fact.kind) {
    case 'caution':
    case 'note':
      return (
        <p className={fact.kind === 'caution' ? 'py-1.5 font-medium' : 'py-1.5 text-meta text-soft'}>
          <T k={fact.text} />
        </p>
      )
    case 'stale':
      return (
        <p className="py-1.5 font-medium text-doubt">
          <T k="screens.contact.stale" values={{ date: formatFullDate(fact.reviewBy, dates) }} />
        </p>
      )
    case 'say':
      return (
        <Say>
          <T k={fact.text} for="both" as="p" personClassName="mt-1 font-medium" />
        </Say>
      )
    case 'labelled':
      return (
        <FactLine label={fact.label}>
          <TextList keys={fact.texts} />
          <InPersonWords texts={fact.texts} />
        </FactLine>
      )
    case 'channel':
      return <ChannelFact contact={contact} channel={fact.channel} at={at} />
    case 'website':
      return (
        <FactLine label="screens.contact.website">
          <bdi dir="ltr" className="wrap-anywhere">
            {fact.address}
          </bdi>
          {!fact.isConfirmed && (
            <span className="block text-doubt">
              <T k="screens.contact.websiteNotConfirmed" />
            </span>
          )}
        </FactLine>
      )
    case 'area':
      return (
        <FactLine label="screens.contact.worksIn">
          {fact.area} · <T k={fact.runBy} />
          <InPersonWords texts={[fact.runBy]} />
        </FactLine>
      )
    case 'checked':
      return (
        <p className="border-t border-hair py-1.5 text-meta text-soft">
          <T
            k="screens.contact.lastChecked"
            values={{
              date: formatFullDate(fact.checked.on, dates),
              how: <T k={`screens.checkedHow.${fact.checked.how}`} />
            }}
          />
        </p>
      )
  }
}

/** The details of a contact. */
export const ContactFacts = ({ contact, placed, at }: Props) => (
  <div className="grid gap-0.5 pt-0.5 pb-2 text-body">
    {contact.facts.map((fact, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: facts keep their order
      <AnyFact key={index} contact={contact} fact={fact} at={at} />
    ))}
    <Why placed={placed} />
    <NumberWrong contact={contact} />
  </div>
)
