import type { Content } from '../../../machines/content/content.ts'
import { QUESTIONS, type QuestionId } from '../../../machines/content/vocabulary.ts'
import type { TextKey } from '../../../machines/language/text-key.ts'
import { interpolate } from '../../../machines/text/format.ts'
import type { SiteEdition } from '../../content/compile/edition.ts'
import { escapeHtml, phoneLink } from '../../html.ts'
import { type EditionLocale, editionLocales } from '../content/edition-locales.ts'
import { contactWriter } from './contacts.ts'
import { element, htmlWriter, list } from './html-writer.ts'

/** A question with its choices. */
const questionWriter = (locale: EditionLocale, { questions }: Content) => {
  const { text } = htmlWriter(locale)
  return (question: QuestionId): string => {
    const asked = questions[question]
    const choices = 'choices' in asked ? asked.choices.map(({ id }) => id) : []
    return (
      text(`questions.${question}.prompt`) +
      ('choices' in asked
        ? list(choices.map(id => text(`questions.${question}.choices.${id}` as TextKey)))
        : '')
    )
  }
}

/** The local services of a single-force edition; `undefined` in an edition of several forces. */
const localsOf = ({ packs }: SiteEdition) => {
  const [pack, ...others] = Object.values(packs)
  return others.length === 0 ? (pack?.localServices ?? []) : undefined
}

/** @returns the keys of a list of texts. */
const itemsOf = <Key extends string>(key: Key, items: readonly unknown[]) =>
  items.map((_, at): `${Key}.${number}` => `${key}.${at + 1}`)

/** The heading of an action for a case, such as "If they may be under 18". */
const conditionOf = (key: TextKey, one: EditionLocale, inEnglish: EditionLocale): string => {
  const [sentence = '', inEnglishToo = ''] = [one, inEnglish].map(({ text }) =>
    interpolate(text('screens.outcome.ifSo').text, { condition: text(key).text })
  )
  return htmlWriter(one).composed(['screens.outcome.ifSo', key], sentence, inEnglishToo)
}

/** The whole text in one language. */
const partIn = (edition: SiteEdition, one: EditionLocale, inEnglish: EditionLocale): string => {
  const { screens, beforeYouStart, tips, actions, services, vital } = edition.content
  const { text, heading, paragraph } = htmlWriter(one)
  const locals = localsOf(edition)
  return [
    paragraph(one.language.isDraft ? 'screens.language.draft' : undefined, 'screens.plain.says'),
    list(
      vital.broken.map(
        ({ number }, at) => `${text(`vital.broken.${at + 1}.name`)}: ${element('b', phoneLink(number))}`
      )
    ),
    heading(2, 'screens.danger.title'),
    paragraph('screens.danger.first'),
    list(itemsOf('screens.danger.steps', screens.danger.steps).map(text)),
    heading(2, 'beforeYouStart.title'),
    paragraph(
      'beforeYouStart.overheard',
      ...itemsOf('beforeYouStart.opening', beforeYouStart.opening),
      'beforeYouStart.replaces'
    ),
    heading(2, 'screens.plain.questions'),
    list(QUESTIONS.map(questionWriter(one, edition.content))),
    heading(2, 'screens.outcome.doNow'),
    ...actions.map(
      ({ id, steps, nationSteps = [], ...action }) =>
        heading(3, `actions.${id}.line`) +
        (action.if ? conditionOf(`actions.${id}.if`, one, inEnglish) : '') +
        list([
          ...itemsOf(`actions.${id}.steps`, steps).map(text),
          ...nationSteps.map((_, at) => text(`actions.${id}.nationSteps.${at + 1}.says`))
        ])
    ),
    heading(2, 'screens.outcome.tips'),
    list(tips.map(({ id }) => text(`tips.${id}.say`))),
    heading(2, 'screens.outcome.allContacts'),
    paragraph(locals ? undefined : 'screens.plain.locals'),
    ...[...(locals ?? []), ...services].map(contactWriter(one, inEnglish, edition.content)),
    heading(2, 'screens.outcome.closingHeading'),
    paragraph('screens.outcome.closingNote')
  ].join('')
}

const linkTo = ({ language: { tag, name } }: EditionLocale): string =>
  `<p><a href="#${tag}" lang="${tag}">${escapeHtml(name)}</a></p>`

const sectionIn = (edition: SiteEdition, one: EditionLocale, inEnglish: EditionLocale): string => {
  const { tag, dir } = one.language
  const { heading } = htmlWriter(one)
  return `<section id="${tag}" lang="${tag}" dir="${dir}">${heading(2, 'screens.product.name')}${partIn(edition, one, inEnglish)}</section>`
}

/**
 * Every question, tip and contact as plain HTML, for browsers in which the script never runs because it is switched off
 * or blocked, or the browser is too old. In English, then in each other language that officers work in.
 */
export const plainPageOf = (edition: SiteEdition): string => {
  const [english, ...others] = editionLocales(edition)
  return [
    htmlWriter(english).heading(1, 'screens.product.name'),
    ...others.map(linkTo),
    partIn(edition, english, english),
    ...others.map(one => sectionIn(edition, one, english))
  ].join('')
}
