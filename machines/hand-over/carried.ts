import type { Content, Language, Service } from '../content/content.ts'
import { interpolate } from '../text/interpolate.ts'
import { type NumberOf, numbersOf } from './numbers.ts'

/** How numbers are carried away: with the names of the services, or with nothing that tells what they are for. */
export const FORMS = ['plain', 'neutral'] as const
export type Form = (typeof FORMS)[number]

type CarriedWords = Pick<Content['screens']['handOver'], 'notConfirmed' | 'byText' | 'outOfHours'>

/** A number, and what must be known of it. */
export interface CarriedNumber {
  readonly number: string
  /** The words around it, which stands in them as {number}. */
  readonly said: string
}

/** What stands on a card or in a code of one contact. */
export interface Carried {
  /** That of its service. */
  readonly id: string
  /** The name, or a neutral one; a neutral form may do without. */
  readonly name: string | undefined
  readonly numbers: readonly CarriedNumber[]
}

const wordsAround = ({ channel, line: { confirmed } }: NumberOf, words: CarriedWords): string => {
  const said = confirmed ? '{number}' : `{number} (${words.notConfirmed})`
  if (channel === 'text') return interpolate(words.byText, { number: said })
  return channel === 'outOfHoursPhone' ? interpolate(words.outOfHours, { number: said }) : said
}

/** Whether a contact can be carried: nothing but a number is, as a site tells whose it is. */
export const canBeCarried = (service: Service): boolean => numbersOf(service).length > 0

/**
 * @param services that are chosen; what has no number is left out.
 * @returns what is carried of each, in that order. It comes from the services alone: no answer, tip, day or hour is in it.
 */
export const carriedOf = (
  services: readonly Service[],
  form: Form,
  words: CarriedWords
): readonly Carried[] =>
  services.filter(canBeCarried).map(service => ({
    id: service.id,
    name: form === 'plain' ? service.name : service.neutralName,
    numbers: numbersOf(service).map(number => ({
      number: number.line.number,
      said: wordsAround(number, words)
    }))
  }))

/** @returns of a contact what is said otherwise of the same contact in another language. */
export const onlyWhatDiffers = (contact: Carried, other: Carried): Carried => ({
  ...contact,
  name: contact.name === other.name ? undefined : contact.name,
  numbers: contact.numbers.filter(({ said }, at) => said !== other.numbers[at]?.said)
})

/**
 * Keeps the parts of a number in their order where text runs from right to left: with common spaces between them they would stand the
 * other way round (UAX #9, W4).
 */
const unbroken = (number: string) => number.replaceAll(' ', '\u00a0')

/** One contact as plain text, which nothing can mark up. */
const textOf = ({ name, numbers }: Carried, dir: Language['dir']): string =>
  [
    ...(name ? [name] : []),
    ...numbers.map(({ number, said }) =>
      interpolate(said, { number: dir === 'rtl' ? unbroken(number) : number })
    )
  ].join('\n')

/** A code, and what it holds. */
export interface CodeOf {
  readonly text: string
  readonly contacts: readonly Carried[]
}

/** How many bytes a code of version 6 holds at level M (ISO/IEC 18004, table 7): larger ones are hard to scan. */
export const CODE_BYTES = 106

const bytesIn = (text: string) => new TextEncoder().encode(text).length

/**
 * @param dir which way the words around the numbers run.
 * @returns the codes that hold all that is carried, a contact never in two of them: as few as there can be of version 6 or
 * lower. A contact that is longer than that has a code of its own.
 */
export const codesOf = (carried: readonly Carried[], dir: Language['dir'] = 'ltr'): readonly CodeOf[] => {
  const codes: CodeOf[] = []
  for (const contact of carried) {
    const text = textOf(contact, dir)
    const last = codes.at(-1)
    // With a line between them: which words are of which number is not to be guessed.
    const joined = `${last?.text ?? ''}\n\n${text}`
    if (last && bytesIn(joined) <= CODE_BYTES)
      codes[codes.length - 1] = { text: joined, contacts: [...last.contacts, contact] }
    else codes.push({ text, contacts: [contact] })
  }
  return codes
}
