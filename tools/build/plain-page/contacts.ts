import type { Hours, Line, Service } from '../../../machines/content/content.ts'
import { formatFullDate } from '../../../machines/hours/format-date.ts'
import { formatHours } from '../../../machines/hours/format-hours.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { labelOf } from '../../../machines/text/label-of.ts'
import { phoneLink } from '../../html.ts'
import type { TranslatedEdition } from '../content/translated-editions.ts'
import { element, htmlWriter } from './html-writer.ts'

/** A sentence, and the texts it is made of. */
interface Composed {
  readonly parts: readonly string[]
  readonly sentence: string
}

const worksIn = ({ content: { screens } }: TranslatedEdition, { local, nations }: Service): Composed => {
  const places = local ? [local.area] : nations.map(nation => labelOf(screens.nations, nation))
  const { worksIn } = screens.contact
  return { parts: [worksIn, ...places], sentence: `${worksIn} ${places.join(', ')}` }
}

const runBy = ({ content: { screens } }: TranslatedEdition, by: string): Composed => {
  const parts = [screens.contact.runBy, labelOf(screens.runBy, by)]
  return { parts, sentence: parts.join(' ') }
}

const lastChecked = (
  { content: { screens }, dates }: TranslatedEdition,
  { on, how }: Service['checked']
): Composed => {
  const { lastChecked } = screens.contact
  const by = labelOf(screens.checkedHow, how)
  return {
    parts: [lastChecked, by],
    sentence: interpolate(lastChecked, { date: formatFullDate(on, dates), how: by })
  }
}

/**
 * @param inEnglish the same edition, for sentences that must be all in English.
 * @returns a function that writes a contact with all its hours, as a page without script does not know the time.
 */
export const contactWriter = (one: TranslatedEdition, inEnglish: TranslatedEdition) => {
  const { content, opening, english } = one
  const { contact } = content.screens
  const { text, heading, paragraph, labelled, composed } = htmlWriter(english)
  const beginning = { day: content.calendar.builtOn, minute: 0 }

  const whole = (line: (spoken: TranslatedEdition) => Composed): string => {
    const { parts, sentence } = line(one)
    return composed(parts, sentence, line(inEnglish).sentence)
  }
  // If one of the words of hours is not translated, all hours are in English.
  const hours = (source: Hours) =>
    formatHours(source, beginning, opening)
      .map(sentence => (source.weekly ? composed([opening.open], sentence, sentence) : paragraph(sentence)))
      .join('') + paragraph(source.confirmed ? undefined : contact.hoursNotConfirmed)
  const line = (label: string, known: Line | undefined) =>
    known
      ? element('p', text(label), ' ', element('b', phoneLink(known.number))) +
        paragraph(known.confirmed ? undefined : contact.numberNotConfirmed) +
        hours(known.hours)
      : ''

  return (service: Service): string => {
    const { local, phone, outOfHoursPhone, text: texts, webchat, website, checked } = service
    return [
      heading(3, service.name),
      paragraph(service.for),
      whole(spoken => worksIn(spoken, service)),
      local ? whole(spoken => runBy(spoken, local.runBy)) : '',
      paragraph(service.caution),
      line(outOfHoursPhone ? contact.inHours : '', phone),
      line(contact.outOfHours, outOfHoursPhone),
      line(contact.text, texts),
      labelled(contact.website, website?.address),
      paragraph(website && !website.confirmed ? contact.websiteNotConfirmed : undefined),
      webchat ? paragraph(contact.webchat) + hours(webchat.hours) : '',
      paragraph(service.howToReach),
      labelled(contact.tellsPolice, service.tellsPolice),
      whole(spoken => lastChecked(spoken, checked))
    ].join('')
  }
}
