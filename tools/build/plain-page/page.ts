import { QUESTIONS, type QuestionId } from '../../../machines/content/vocabulary.ts'
import type { SiteEdition } from '../../content/compile/edition.ts'
import { escapeHtml, phoneLink } from '../../html.ts'
import { spoken, type TranslatedEdition } from '../content/translated-editions.ts'
import { contactWriter } from './contacts.ts'
import { element, htmlWriter, list } from './html-writer.ts'

/** A question with its choices. */
const questionWriter = ({ content: { questions }, english }: TranslatedEdition) => {
  const { text } = htmlWriter(english)
  return (question: QuestionId): string => {
    const asked = questions[question]
    return (
      text(asked.prompt) + ('choices' in asked ? list(asked.choices.map(({ label }) => text(label))) : '')
    )
  }
}

/** The local services of a single-force edition; `undefined` in an edition of several forces. */
const localsOf = ({ packs }: TranslatedEdition) => {
  const [pack, ...others] = Object.values(packs)
  return others.length === 0 ? (pack?.localServices ?? []) : undefined
}

/** The whole text in one language. */
const partIn = (one: TranslatedEdition, inEnglish: TranslatedEdition): string => {
  const { screens, beforeYouStart, tips, actions, services, vital } = one.content
  const { plain, outcome, danger, language } = screens
  const { text, heading, paragraph } = htmlWriter(one.english)
  const locals = localsOf(one)
  return [
    paragraph(one.language.isDraft ? language.draft : undefined, plain.says),
    list(vital.broken.map(({ name, number }) => `${text(name)}: ${element('b', phoneLink(number))}`)),
    heading(2, danger.title),
    paragraph(danger.first),
    list(danger.steps.map(text)),
    heading(2, beforeYouStart.title),
    paragraph(beforeYouStart.overheard, ...beforeYouStart.opening, beforeYouStart.replaces),
    heading(2, plain.questions),
    list(QUESTIONS.map(questionWriter(one))),
    heading(2, outcome.doNow),
    ...actions.map(({ title, steps }) => heading(3, title) + list(steps.map(text))),
    heading(2, outcome.tips),
    list(tips.map(({ say }) => text(say))),
    heading(2, outcome.allContacts),
    paragraph(locals ? undefined : plain.locals),
    ...[...(locals ?? []), ...services].map(contactWriter(one, inEnglish)),
    heading(2, outcome.closingHeading),
    paragraph(outcome.closingNote)
  ].join('')
}

const linkTo = ({ language: { tag, name } }: TranslatedEdition): string =>
  `<p><a href="#${tag}" lang="${tag}">${escapeHtml(name)}</a></p>`

const sectionIn = (one: TranslatedEdition, inEnglish: TranslatedEdition): string => {
  const { tag, dir } = one.language
  const { heading } = htmlWriter(one.english)
  return `<section id="${tag}" lang="${tag}" dir="${dir}">${heading(2, one.content.screens.product.name)}${partIn(one, inEnglish)}</section>`
}

/**
 * Every question, tip and contact as plain HTML, for browsers in which the script never runs: switched off, blocked or too
 * old. In English, then in each other language that officers work in.
 */
export const plainPageOf = (edition: SiteEdition): string => {
  const [english, ...others] = spoken(edition)
  const { heading } = htmlWriter(english.english)
  return [
    heading(1, english.content.screens.product.name),
    ...others.map(linkTo),
    partIn(english, english),
    ...others.map(one => sectionIn(one, english))
  ].join('')
}
