import type { Calendar, Service } from '../content/content.ts'
import type { Moment } from '../hours/london.ts'
import type { TextKey } from '../language/text-key.ts'
import { type ContactChannel, channelState, channelsOf } from './channels.ts'
import { type ContactFact, contactFactsOf } from './facts.ts'

/** A service, ready to be shown as a contact. The list, the turned phone and the page without script all draw it. */
export interface Contact {
  readonly id: string
  /** What people call it. */
  readonly name: TextKey
  /** A few words on what it is for. */
  readonly inShort: TextKey
  /** The channel that its row shows: the phone more likely to be answered, else the text line, else the chat. */
  readonly lead: ContactChannel | undefined
  /** A text line or chat that answers at that minute when the lead is shut then, or may be. */
  readonly answersInstead: ContactChannel | undefined
  /** All channels, the lead first. */
  readonly channels: readonly ContactChannel[]
  readonly facts: readonly ContactFact[]
}

/** @param at the minute that decides which channel leads. */
export const contactOf = (service: Service, at: Moment, calendar: Calendar): Contact => {
  const { id } = service
  const channels = channelsOf(service, at, calendar)
  const [lead] = channels
  const stateAt = (channel: ContactChannel) => channelState(channel, at, calendar)
  const isLeadOpen = lead?.hours.confirmed && ['open', 'allHours'].includes(stateAt(lead).opening.kind)
  return {
    id,
    name: `services.${id}.shortName`,
    inShort: `services.${id}.inShort`,
    lead,
    answersInstead: isLeadOpen ? undefined : channels.find(channel => stateAt(channel).mark === 'answers'),
    channels,
    facts: contactFactsOf(service, channels, at.day)
  }
}
