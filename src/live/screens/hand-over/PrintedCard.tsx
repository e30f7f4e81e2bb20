import { useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Language, Service } from '../../../../machines/content/content.ts'
import {
  CONTACTS_PER_CARD,
  CONTACTS_PER_TRANSLATED_CARD,
  splitIntoCards
} from '../../../../machines/hand-over/cards.ts'
import {
  type Form,
  type HandOverContact,
  hasNumber
} from '../../../../machines/hand-over/hand-over-contacts.ts'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'
import { PersonText } from '../../i18n/PersonText.tsx'
import { usePersonLocale } from '../../i18n/person-locale.ts'
import { CarriedName, NumberInText } from './CarriedLines.tsx'
import { QrCode } from './QrCode.tsx'
import { useCarried } from './use-carried.ts'

interface ContactProps {
  readonly contact: HandOverContact
  /** What differs in the officer's language. */
  readonly different: HandOverContact | undefined
  /** Language of the name, where it is the officer's. */
  readonly nameLang: string | undefined
  /** Language of the text, where it is the person's. */
  readonly language: Pick<Language, 'tag' | 'dir'> | undefined
}

const Contact = ({ contact, different, nameLang, language }: ContactProps) => {
  const { tag } = useOfficerLocale()
  return (
    <li lang={language?.tag} dir={language?.dir}>
      {contact.name && <CarriedName name={contact.name} lang={nameLang} />}
      {different?.name && (
        <small lang={tag} dir="ltr">
          {different.name}
        </small>
      )}
      {contact.numbers.map(number => (
        <b key={number.number}>
          <NumberInText {...number} />
        </b>
      ))}
      {different?.numbers.map(number => (
        <small key={number.number} lang={tag} dir="ltr">
          <NumberInText {...number} />
        </small>
      ))}
    </li>
  )
}

/** An element beside the app, removed with the card: React leaves listeners on a portal's container. */
const useHost = (): HTMLElement => {
  const [host] = useState(() => document.createElement('div'))
  useLayoutEffect(() => {
    host.className = 'paper'
    host.ariaHidden = 'true'
    document.body.append(host)
    return () => host.remove()
  }, [host])
  return host
}

interface Props {
  readonly services: readonly Service[]
  readonly form: Form
}

/** One card, in the person's language. */
const Sheet = ({ services, form }: Props) => {
  const {
    screens: {
      handOver: { cardTitle },
      language: { draft }
    },
    t
  } = useOfficerLocale()
  const { carried, codes, language, title, differences, langOf } = useCarried(services, form)
  return (
    <div className="sheet">
      <p className="sheet-front">
        {title === undefined ? (
          <PersonText text={cardTitle} of={({ screens }) => screens.handOver.cardTitle} />
        ) : (
          <span lang={language?.tag}>{title}</span>
        )}
      </p>
      <ul>
        {carried.map((contact, at) => (
          <Contact
            key={contact.id}
            contact={contact}
            different={differences[at]}
            nameLang={langOf(contact)}
            language={language}
          />
        ))}
        {language?.isDraft && (
          <li>
            <small>{t(draft)}</small>
          </li>
        )}
      </ul>
      <div className="sheet-codes">
        {codes.map(({ text }) => (
          <QrCode key={text} text={text} label="" />
        ))}
      </div>
    </div>
  )
}

/**
 * An A4 sheet that folds twice into an A6 card: a neutral title outside, numbers and codes inside. The inside is printed
 * upside down, which the fold puts right. Rendered beside the app, which is never printed; no screen shows it.
 */
export const PrintedCard = ({ services, form }: Props) => {
  const host = useHost()
  const most = usePersonLocale() ? CONTACTS_PER_TRANSLATED_CARD : CONTACTS_PER_CARD
  return createPortal(
    splitIntoCards(services.filter(hasNumber), most).map(sheet => (
      <Sheet key={sheet[0]?.id} services={sheet} form={form} />
    )),
    host
  )
}
