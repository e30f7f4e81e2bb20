import type { Content, Language, Service } from '../content/content.ts'
import { interpolate } from '../text/interpolate.ts'
import type { Form } from './forms.ts'
import { type ServiceNumber, serviceNumbers } from './service-numbers.ts'

type NumberLabels = Pick<Content['screens']['handOver'], 'notConfirmed' | 'byText' | 'outOfHours'>

export interface HandOverNumber {
  readonly number: string
  /** The label, with `{number}` in place of the number. */
  readonly template: string
}

/** One contact as it appears in a QR code. */
export interface HandOverContact {
  /** The id of the service. */
  readonly id: string
  /** `undefined` in the neutral form if the service has no neutral name. */
  readonly name: string | undefined
  readonly numbers: readonly HandOverNumber[]
}

const templateFor = ({ channel, line: { confirmed } }: ServiceNumber, labels: NumberLabels): string => {
  const number = confirmed ? '{number}' : `{number} (${labels.notConfirmed})`
  if (channel === 'text') return interpolate(labels.byText, { number })
  return channel === 'outOfHoursPhone' ? interpolate(labels.outOfHours, { number }) : number
}

/** Only contacts with a number are handed over: a website address reveals whose it is. */
export const hasNumber = (service: Service): boolean => serviceNumbers(service).length > 0

/**
 * Uses public facts of the services only: no answer, tip, day or time.
 * @param services in order; those without a number are left out.
 */
export const handOverContacts = (
  services: readonly Service[],
  form: Form,
  labels: NumberLabels
): readonly HandOverContact[] =>
  services.filter(hasNumber).map(service => ({
    id: service.id,
    name: form === 'plain' ? service.name : service.neutralName,
    numbers: serviceNumbers(service).map(number => ({
      number: number.line.number,
      template: templateFor(number, labels)
    }))
  }))

/** @returns the texts of a contact that differ from those of the same contact in another language. */
export const differencesFrom = (contact: HandOverContact, other: HandOverContact): HandOverContact => ({
  ...contact,
  name: contact.name === other.name ? undefined : contact.name,
  numbers: contact.numbers.filter(({ template }, index) => template !== other.numbers[index]?.template)
})

/** Between ordinary spaces, right-to-left text would reverse the groups of a number (UAX #9, W4). */
const withoutBreaks = (number: string) => number.replaceAll(' ', '\u00a0')

/** One contact as plain text. QR codes have no markup to set a direction. */
const plainText = ({ name, numbers }: HandOverContact, dir: Language['dir']): string =>
  [
    ...(name ? [name] : []),
    ...numbers.map(({ number, template }) =>
      interpolate(template, { number: dir === 'rtl' ? withoutBreaks(number) : number })
    )
  ].join('\n')

/** The text of one QR code, and the contacts in it. */
export interface QrContent {
  readonly text: string
  readonly contacts: readonly HandOverContact[]
}

/** The capacity of a version 6 code at level M (ISO/IEC 18004, table 7): larger ones are hard to scan. */
export const QR_BYTES = 106

const byteLength = (text: string) => new TextEncoder().encode(text).length

/**
 * @param dir the direction of the text around the numbers.
 * @returns as few codes of at most version 6 as hold all contacts, none split between two. A contact too long for that
 * has a code of its own.
 */
export const qrContents = (
  contacts: readonly HandOverContact[],
  dir: Language['dir'] = 'ltr'
): readonly QrContent[] => {
  const codes: QrContent[] = []
  for (const contact of contacts) {
    const text = plainText(contact, dir)
    const last = codes.at(-1)
    // The empty line shows which numbers belong to which contact.
    const joined = `${last?.text ?? ''}\n\n${text}`
    if (last && byteLength(joined) <= QR_BYTES)
      codes[codes.length - 1] = { text: joined, contacts: [...last.contacts, contact] }
    else codes.push({ text, contacts: [contact] })
  }
  return codes
}
