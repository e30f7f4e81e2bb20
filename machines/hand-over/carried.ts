import type { Content, Service } from '../../content/content.ts'
import { fill } from '../fill.ts'
import { type NumberOf, numbersOf } from './numbers.ts'

/** How numbers are carried away: with the names of the services, or with nothing that tells what they are for. */
export const FORMS = ['plain', 'neutral'] as const
export type Form = (typeof FORMS)[number]

export type HandOverWords = Pick<
  Content['screens']['handOver'],
  'notConfirmed' | 'byText' | 'outOfHours' | 'hundred' | 'digits'
>

/** What stands on a card or in a code of one contact. */
export interface Carried {
  /** The name, or a neutral one; a neutral form may do without. */
  readonly name: string | undefined
  /** Each number, with what must be known of it. */
  readonly numbers: readonly string[]
}

const numberSaid = ({ channel, line: { number, confirmed } }: NumberOf, words: HandOverWords): string => {
  const said = confirmed ? number : `${number} (${words.notConfirmed})`
  if (channel === 'text') return fill(words.byText, { number: said })
  return channel === 'outOfHoursPhone' ? fill(words.outOfHours, { number: said }) : said
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
  words: HandOverWords
): readonly Carried[] =>
  services.filter(canBeCarried).map(service => ({
    name: form === 'plain' ? service.name : service.neutralName,
    numbers: numbersOf(service).map(number => numberSaid(number, words))
  }))

/** One contact as plain text. */
const textOf = ({ name, numbers }: Carried): string => [...(name ? [name] : []), ...numbers].join('\n')

/** How many bytes a code of version 6 holds at level M (ISO/IEC 18004, table 7): larger ones are hard to scan. */
export const CODE_BYTES = 106

const bytesIn = (text: string) => new TextEncoder().encode(text).length

/**
 * @returns the texts of the codes that hold all that is carried, a contact never in two of them: as few as there can be of
 * version 6 or lower. A contact that is longer than that has a code of its own.
 */
export const codesOf = (carried: readonly Carried[]): readonly string[] => {
  const codes: string[] = []
  for (const text of carried.map(textOf)) {
    const joined = `${codes.at(-1) ?? ''}\n${text}`
    if (codes.length > 0 && bytesIn(joined) <= CODE_BYTES) codes[codes.length - 1] = joined
    else codes.push(text)
  }
  return codes
}
