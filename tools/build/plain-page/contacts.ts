import type { Content, Hours, Line, Service } from '../../../machines/content/content.ts'
import { kebabCase } from '../../../machines/content/letter-case.ts'
import type { Channel } from '../../../machines/content/vocabulary.ts'
import { formatFullDate } from '../../../machines/hours/format-date.ts'
import { formatHours } from '../../../machines/hours/format-hours.ts'
import { channelKey } from '../../../machines/language/service-keys.ts'
import type { ScreenKey, TextKey } from '../../../machines/language/text-key.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { escapeHtml, phoneLink } from '../../html.ts'
import type { EditionLocale } from '../content/edition-locales.ts'
import { element, htmlWriter } from './html-writer.ts'

/** A sentence, and the texts it is made of. */
interface Composed {
  readonly parts: readonly TextKey[]
  readonly sentence: string
}

const worksIn = ({ text }: EditionLocale, { local, nations }: Service): Composed => {
  const label = 'screens.contact.works-in'
  const places: readonly TextKey[] = local ? [] : nations.map(nation => `screens.nations.${nation}` as const)
  const names = local ? [local.area] : places.map(key => text(key).text)
  return { parts: [label, ...places], sentence: `${text(label).text} ${names.join(', ')}` }
}

const runBy = ({ text }: EditionLocale, by: NonNullable<Service['local']>['runBy']): Composed => {
  const parts = ['screens.contact.run-by', `screens.run-by.${by}`] as const
  return { parts, sentence: parts.map(key => text(key).text).join(' ') }
}

const lastChecked = ({ text, dates }: EditionLocale, { on, how }: Service['checked']): Composed => {
  const parts = ['screens.contact.last-checked', `screens.checked-how.${how}`] as const
  const [sentence = '', by = ''] = parts.map(key => text(key).text)
  return { parts, sentence: interpolate(sentence, { date: formatFullDate(on, dates), how: by }) }
}

/**
 * @param inEnglish the same edition, for sentences that must be all in English.
 * @returns a function that writes a contact with all its hours, as a page without script does not know the time.
 */
export const contactWriter = (one: EditionLocale, inEnglish: EditionLocale, { calendar }: Content) => {
  const { opening, openingLang } = one
  const { text, marked, heading, paragraph, composed } = htmlWriter(one)
  const beginning = { day: calendar.builtOn, minute: 0 }

  const whole = (line: (locale: EditionLocale) => Composed): string => {
    const { parts, sentence } = line(one)
    return composed(parts, sentence, line(inEnglish).sentence)
  }
  const labelled = (label: ScreenKey, value: string | undefined) =>
    value ? element('p', `${text(label)} ${value}`) : ''
  const hours = (id: string, channel: Channel, known: Hours) =>
    (known.weekly
      ? formatHours(known, beginning, opening).map(sentence =>
          element('p', marked({ text: sentence, lang: openingLang }))
        )
      : [paragraph(`services.${id}.${channelKey(channel)}.hours.words`)]
    ).join('') + paragraph(known.confirmed ? undefined : 'screens.contact.hours-not-confirmed')
  const line = (
    id: string,
    channel: Exclude<Channel, 'webchat'>,
    label: ScreenKey | undefined,
    known: Line | undefined
  ) =>
    known
      ? element('p', label ? text(label) : '', ' ', element('b', phoneLink(known.number))) +
        paragraph(known.confirmed ? undefined : 'screens.contact.number-not-confirmed') +
        hours(id, channel, known.hours)
      : ''

  return (service: Service): string => {
    const { id, local, phone, outOfHoursPhone, webchat, website, checked } = service
    const own = <Field extends 'for' | 'caution' | 'howToReach' | 'tellsPolice'>(field: Field) =>
      service[field] === undefined ? undefined : (`services.${id}.${kebabCase(field)}` as TextKey)
    const police = own('tellsPolice')
    return [
      heading(3, `services.${id}.name`),
      paragraph(own('for')),
      whole(locale => worksIn(locale, service)),
      local ? whole(locale => runBy(locale, local.runBy)) : '',
      paragraph(own('caution')),
      line(id, 'phone', outOfHoursPhone && 'screens.contact.in-hours', phone),
      line(id, 'outOfHoursPhone', 'screens.contact.out-of-hours', outOfHoursPhone),
      line(id, 'text', 'screens.contact.text', service.text),
      labelled('screens.contact.website', website && escapeHtml(website.address)),
      paragraph(website && !website.confirmed ? 'screens.contact.website-not-confirmed' : undefined),
      webchat ? paragraph('screens.contact.webchat') + hours(id, 'webchat', webchat.hours) : '',
      paragraph(own('howToReach')),
      labelled('screens.contact.tells-police', police && text(police)),
      whole(locale => lastChecked(locale, checked))
    ].join('')
  }
}
