import type { Hours, Line, Service } from '../../content/content.ts'
import { fill } from '../../machines/fill.ts'
import { fullDateSaid } from '../../machines/hours/date-said.ts'
import { hoursSaid } from '../../machines/hours/hours-said.ts'
import { rung } from '../html.ts'
import type { Spoken } from '../spoken.ts'
import { element, writtenIn } from './written.ts'

const labelOf = (all: readonly { readonly id: string; readonly label: string }[], id: string) =>
  all.find(one => one.id === id)?.label ?? id

/** @returns what writes contacts as they stand whatever the time is, since nothing there knows the time. */
export const contactWriter = ({ content, opening, dates, english }: Spoken) => {
  const { screens, calendar } = content
  const { contact, nations, checkedHow, runBy } = screens
  const { text, heading, paragraph, labelled } = writtenIn(english)
  const beginning = { day: calendar.builtOn, minute: 0 }

  const hours = (known: Hours) =>
    paragraph(
      ...hoursSaid(known, beginning, opening),
      known.confirmed ? undefined : contact.hoursNotConfirmed
    )
  const line = (label: string, known: Line | undefined) =>
    known
      ? element('p', text(label), ' ', element('b', rung(known.number))) +
        paragraph(known.confirmed ? undefined : contact.numberNotConfirmed) +
        hours(known.hours)
      : ''

  return (service: Service): string => {
    const { local, phone, outOfHoursPhone, text: texts, webchat, website, checked } = service
    return [
      heading(3, service.name),
      paragraph(service.for),
      labelled(
        contact.worksIn,
        local?.area ?? service.nations.map(nation => labelOf(nations, nation)).join(', ')
      ),
      labelled(contact.runBy, local && labelOf(runBy, local.runBy)),
      paragraph(service.caution),
      line(outOfHoursPhone ? contact.inHours : '', phone),
      line(contact.outOfHours, outOfHoursPhone),
      line(contact.text, texts),
      labelled(contact.website, website?.address),
      paragraph(website && !website.confirmed ? contact.websiteNotConfirmed : undefined),
      webchat ? paragraph(contact.webchat) + hours(webchat.hours) : '',
      paragraph(service.howToReach),
      labelled(contact.tellsPolice, service.tellsPolice),
      paragraph(
        fill(contact.lastChecked, {
          date: fullDateSaid(checked.on, dates),
          how: labelOf(checkedHow, checked.how)
        })
      )
    ].join('')
  }
}
