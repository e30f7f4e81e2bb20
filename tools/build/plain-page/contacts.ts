import type { ContactChannel } from '../../../machines/contact/channels.ts'
import { type ContactFact, contactOf } from '../../../machines/contact/contact.ts'
import type { Content, Service } from '../../../machines/content/content.ts'
import { NOON } from '../../../machines/content/vocabulary.ts'
import { formatFullDate } from '../../../machines/hours/format-date.ts'
import { formatHours } from '../../../machines/hours/format-hours.ts'
import { joinList } from '../../../machines/hours/format-time.ts'
import type { TextKey } from '../../../machines/language/text-key.ts'
import { displayAddress, interpolate } from '../../../machines/text/format.ts'
import { escapeHtml, phoneLink } from '../../html.ts'
import type { EditionLocale } from '../content/edition-locales.ts'
import { element, htmlWriter } from './html-writer.ts'

/** A sentence, and the texts it is made of. */
interface Composed {
  readonly parts: readonly TextKey[]
  readonly sentence: string
}

const labelled = ({ text, dates }: EditionLocale, label: TextKey, texts: readonly TextKey[]): Composed => ({
  parts: [label, ...texts],
  sentence: `${text(label).text} ${joinList(
    texts.map(key => text(key).text),
    dates
  )}`
})

const lastChecked = ({ text, dates }: EditionLocale, { on, how }: Service['checked']): Composed => {
  const parts = ['screens.contact.lastChecked', `screens.checkedHow.${how}`] as const
  const [sentence = '', by = ''] = parts.map(key => text(key).text)
  return { parts, sentence: interpolate(sentence, { date: formatFullDate(on, dates), how: by }) }
}

/**
 * @param inEnglish the same edition, for sentences that must be completely in English.
 * @returns a function that writes a contact with all its hours, because a page without script does not know the time.
 */
export const contactWriter = (one: EditionLocale, inEnglish: EditionLocale, { calendar }: Content) => {
  const { opening, openingLang } = one
  const { text, marked, heading, paragraph, composed } = htmlWriter(one)
  const beginning = { day: calendar.builtOn, minute: NOON }

  const whole = (line: (locale: EditionLocale) => Composed): string => {
    const { parts, sentence } = line(one)
    return composed(parts, sentence, line(inEnglish).sentence)
  }
  const hoursOf = (id: string, { channel, hours }: ContactChannel) =>
    (hours.weekly
      ? formatHours(hours, beginning, opening).map(sentence =>
          element('p', marked({ text: sentence, lang: openingLang }))
        )
      : [paragraph(`services.${id}.${channel}.hours.words`)]
    ).join('') + paragraph(hours.confirmed ? undefined : 'screens.contact.hoursNotConfirmed')
  const numberOf = ({ number, press, label, isNumberConfirmed }: ContactChannel) =>
    number === undefined
      ? paragraph(label)
      : element('p', label ? text(label) : '', ' ', element('b', phoneLink(number))) +
        (press === undefined
          ? ''
          : element('p', escapeHtml(interpolate(text('screens.contact.thenPress'), { press })))) +
        paragraph(isNumberConfirmed ? undefined : 'screens.contact.numberNotConfirmed')

  const write = (id: string, fact: ContactFact): string => {
    switch (fact.kind) {
      case 'caution':
      case 'say':
      case 'note':
        return paragraph(fact.text)
      case 'labelled':
        return whole(locale => labelled(locale, fact.label, fact.texts))
      case 'channel':
        return numberOf(fact.channel) + hoursOf(id, fact.channel)
      case 'website':
        return (
          element(
            'p',
            `${text('screens.contact.website')} ${escapeHtml(displayAddress(fact.website.address))}`
          ) + paragraph(fact.website.confirmed ? undefined : 'screens.contact.websiteNotConfirmed')
        )
      case 'area':
        return element('p', `${text('screens.contact.worksIn')} ${escapeHtml(fact.area)}`)
      case 'checked':
        return whole(locale => lastChecked(locale, fact.checked))
      // Whether a fact is stale depends on the day, which a page without script does not know.
      case 'stale':
        return ''
    }
  }

  return (service: Service): string => {
    const { id, facts } = contactOf(service, beginning, calendar)
    return heading(3, `services.${id}.name`) + facts.map(fact => write(id, fact)).join('')
  }
}
