import type { Calendar, DayNumber, Service } from '../content/content.ts'
import type { Moment } from '../hours/london.ts'
import type { ScreenKey, TextKey } from '../language/text-key.ts'
import { isStale } from '../outcome/stale.ts'
import { type ContactChannel, channelState, channelsOf } from './channels.ts'

/** One fact about a contact. */
export type ContactFact =
  /** A warning for the officer, which comes before everything else. */
  | { readonly kind: 'caution'; readonly text: TextKey }
  /** Its review day has passed without a check. */
  | { readonly kind: 'stale'; readonly reviewBy: DayNumber }
  /** Words to say. */
  | { readonly kind: 'say'; readonly text: TextKey }
  /** A label with one or more texts. */
  | { readonly kind: 'labelled'; readonly label: ScreenKey; readonly texts: readonly TextKey[] }
  /** The number of a channel, and when it is answered. */
  | { readonly kind: 'channel'; readonly channel: ContactChannel }
  /** A website, shown as text and never as a link. */
  | { readonly kind: 'website'; readonly website: NonNullable<Service['website']> }
  /** The area of a local service, and who runs it. */
  | { readonly kind: 'area'; readonly area: string; readonly runBy: ScreenKey }
  /** A note for the officer. */
  | { readonly kind: 'note'; readonly text: TextKey }
  | { readonly kind: 'checked'; readonly checked: Service['checked'] }

type OwnText = 'caution' | 'for' | 'howToReach' | 'tellsPolice' | 'cost' | 'onBill' | 'note'

const callerFacts = ({ callers = [] }: Service): readonly TextKey[] =>
  callers.map(fact => `screens.contact.${fact}` as const)

/** @returns the text keys of facts that may decide whether somebody rings: the cost, that no name is needed, and so on. */
export const ringingFacts = (service: Service): readonly TextKey[] => [
  ...(service.cost === undefined ? [] : [`services.${service.id}.cost` as const]),
  ...callerFacts(service)
]

/** @returns the facts about a contact, in the order in which every page shows them. @param today the day in London. */
const contactFactsOf = (
  service: Service,
  channels: readonly ContactChannel[],
  today: DayNumber
): readonly ContactFact[] => {
  const own = (field: OwnText): readonly TextKey[] =>
    service[field] === undefined ? [] : [`services.${service.id}.${field}`]
  const labelled = (label: ScreenKey, texts: readonly TextKey[]): readonly ContactFact[] =>
    texts.length > 0 ? [{ kind: 'labelled', label, texts }] : []
  const { local, nations, website, checked, reviewBy } = service
  const where: readonly ContactFact[] = local
    ? [{ kind: 'area', area: local.area, runBy: `screens.runBy.${local.runBy}` }]
    : labelled(
        'screens.contact.worksIn',
        nations.map(nation => `screens.nations.${nation}` as const)
      )
  return [
    ...own('caution').map(text => ({ kind: 'caution', text }) as const),
    ...(isStale(service, today) ? [{ kind: 'stale', reviewBy } as const] : []),
    ...[...own('for'), ...own('howToReach')].map(text => ({ kind: 'say', text }) as const),
    ...labelled('screens.contact.tellsPolice', own('tellsPolice')),
    ...channels.map(channel => ({ kind: 'channel', channel }) as const),
    ...labelled('screens.contact.cost', own('cost')),
    ...labelled('screens.contact.goodToKnow', callerFacts(service)),
    ...labelled('screens.contact.onBill', own('onBill')),
    ...(website ? [{ kind: 'website', website } as const] : []),
    ...where,
    ...own('note').map(text => ({ kind: 'note', text }) as const),
    { kind: 'checked', checked }
  ]
}

/** A service, ready to be shown as a contact. The list, the turned phone and the page without script all draw it. */
export interface Contact {
  readonly id: string
  /** What people call it. */
  readonly name: TextKey
  /** A few words on what it is for. */
  readonly inShort: TextKey
  /** The channel that its row shows: the phone more likely to be answered, else the text line, else the chat. */
  readonly lead: ContactChannel | undefined
  /** Another channel that answers at that minute, if it is not certain that the lead does. */
  readonly answersInstead: ContactChannel | undefined
  /** All channels, the lead first. */
  readonly channels: readonly ContactChannel[]
  readonly facts: readonly ContactFact[]
}

/** @param at the minute that decides which channel leads. @returns the service, and its sisters, as one contact. */
export const contactOf = (
  service: Service,
  at: Moment,
  calendar: Calendar,
  sisters?: readonly Service[]
): Contact => {
  const { id } = service
  const channels = channelsOf(service, at, calendar, sisters)
  const [lead] = channels
  const stateAt = (channel: ContactChannel) => channelState(channel, at, calendar)
  const isLeadSure = lead && stateAt(lead).mark === 'answers'
  return {
    id,
    name: `services.${id}.shortName`,
    inShort: `services.${id}.inShort`,
    lead,
    answersInstead: isLeadSure ? undefined : channels.find(channel => stateAt(channel).mark === 'answers'),
    channels,
    facts: contactFactsOf(service, channels, at.day)
  }
}
