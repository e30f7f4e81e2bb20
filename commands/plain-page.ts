import type { Plugin } from 'vite'
import { buildDay, todayInUk } from '../content/check/days.ts'
import { editionFor } from '../content/check/edition.ts'
import { type Compiled, check, readTexts } from '../content/check/load.ts'
import type { Content, Hours, Line, Service } from '../content/content.ts'
import { QUESTIONS, type QuestionId } from '../content/vocabulary.ts'
import { fill } from '../machines/fill.ts'
import { hoursSaid } from '../machines/hours/hours-said.ts'
import { escaped, rung } from './html.ts'

const element = (tag: string, ...inner: readonly string[]) => `<${tag}>${inner.join('')}</${tag}>`
const heading = (level: 1 | 2 | 3, words: string) => element(`h${level}`, escaped(words))
const paragraph = (...words: readonly (string | undefined)[]) =>
  words.map(said => (said ? element('p', escaped(said)) : '')).join('')
const list = (items: readonly string[]) => element('ul', ...items.map(item => element('li', item)))

/** Writes contacts as they stand whatever the time is, since nothing here knows the time. */
const contactWriter = ({ screens, calendar }: Content) => {
  const { contact, nations, checkedHow, runBy } = screens
  const beginning = { day: calendar.builtOn, minute: 0 }
  const labelled = (label: string, said: string | undefined) => paragraph(said && `${label} ${said}`)
  const labelOf = (all: readonly { readonly id: string; readonly label: string }[], id: string) =>
    all.find(one => one.id === id)?.label ?? id

  const hours = (known: Hours) =>
    paragraph(
      ...hoursSaid(known, beginning, screens.opening),
      known.confirmed ? undefined : contact.hoursNotConfirmed
    )
  const line = (label: string, known: Line | undefined) =>
    known
      ? element('p', escaped(label), ' ', element('b', rung(known.number))) +
        paragraph(known.confirmed ? undefined : contact.numberNotConfirmed) +
        hours(known.hours)
      : ''

  return (service: Service): string => {
    const { local, phone, outOfHoursPhone, text, webchat, website } = service
    const date = new Date(service.checked.on * 86_400_000)
    const on = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date)
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
      line(contact.text, text),
      labelled(contact.website, website?.address),
      paragraph(website && !website.confirmed ? contact.websiteNotConfirmed : undefined),
      webchat ? paragraph(contact.webchat) + hours(webchat.hours) : '',
      paragraph(service.howToReach),
      labelled(contact.tellsPolice, service.tellsPolice),
      paragraph(fill(contact.lastChecked, { date: on, how: labelOf(checkedHow, service.checked.how) }))
    ].join('')
  }
}

/** A question, with what may be chosen. */
const questionWriter =
  ({ questions }: Content) =>
  (question: QuestionId): string => {
    const asked = questions[question]
    const choices = 'choices' in asked ? list(asked.choices.map(({ label }) => escaped(label))) : ''
    return escaped(asked.prompt) + choices
  }

/**
 * Every question, tip and contact as plain HTML, for a page whose script never runs: it is switched off, blocked, broken, or
 * the browser is too old for it.
 * @param compiled the edition. Of forces it holds the local services if there is one force alone.
 */
export const plainPageOf = ({ content, packs }: Compiled): string => {
  const { screens, beforeYouStart, tips, actions, services, vital } = content
  const { plain, outcome, danger } = screens
  const contact = contactWriter(content)
  const [pack, ...others] = Object.values(packs)
  const locals = others.length === 0 ? (pack?.localServices ?? []) : []
  return [
    heading(1, screens.product.name),
    paragraph(plain.says),
    list(vital.broken.map(({ name, number }) => `${escaped(name)}: ${element('b', rung(number))}`)),
    heading(2, danger.title),
    paragraph(danger.first),
    list(danger.steps.map(escaped)),
    heading(2, beforeYouStart.title),
    paragraph(beforeYouStart.overheard, ...beforeYouStart.opening, beforeYouStart.replaces),
    heading(2, plain.questions),
    list(QUESTIONS.map(questionWriter(content))),
    heading(2, outcome.doNow),
    ...actions.map(({ title, steps }) => heading(3, title) + list(steps.map(escaped))),
    heading(2, outcome.tips),
    list(tips.map(({ say }) => escaped(say))),
    heading(2, outcome.allContacts),
    paragraph(others.length === 0 ? undefined : plain.locals),
    ...[...locals, ...services].map(contact),
    heading(2, outcome.closingHeading),
    paragraph(outcome.closingNote)
  ].join('')
}

/** Puts that into the live page, where it stands until the app runs. */
export const plainPagePlugin = ({
  folder,
  force
}: {
  folder: string
  force?: string | undefined
}): Plugin => ({
  name: 'plain-page',
  transformIndexHtml(_, { path }) {
    if (path !== '/index.html') return []
    const { compiled } = check(readTexts(folder), todayInUk(), buildDay())
    /** The content plugin tells the faults. */
    if (!compiled) return []
    return [
      {
        tag: 'div',
        attrs: { class: 'plain column' },
        children: plainPageOf(editionFor(compiled, force)),
        injectTo: 'body'
      }
    ]
  }
})
