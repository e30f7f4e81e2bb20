import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { QUESTIONS } from '../../../machines/content/vocabulary.ts'
import type { Answers } from '../../../machines/encounter/answers.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { namesOf, type Wording } from '../../../machines/training/changes/sentences.ts'
import type { LineTrait } from '../../../machines/training/outcomes/line-traits.ts'
import { readForcePack } from '../../live/platform/force-pack.ts'
import { answerLabels } from '../answer-words.ts'
import type { ItemKind } from './outcome-filter.ts'

const { outcomes, changes } = training.words

/** Names of all items, including those of one force. */
export const wordingFor = (force: string | undefined): Wording => {
  const pack = force === undefined ? undefined : readForcePack(force)
  const packs = force === undefined || pack === 'damaged' || !pack ? {} : { [force]: pack }
  return { words: changes, content, names: namesOf({ content, packs }) }
}

export const itemName = (kind: ItemKind, id: string, { names }: Wording): string =>
  names.get(`${kind} ${id}`) ?? id

/** The answers given, one line for each question. */
export const answerLines = (answers: Answers): readonly string[] => {
  const said = QUESTIONS.flatMap(question => {
    const answer = answerLabels(question, answers).join(', ')
    return answer
      ? [interpolate(outcomes.filterAnswer, { question: content.questions[question].prompt, answer })]
      : []
  })
  return said.length > 0 ? said : [outcomes.nothingSaid]
}

/** The words of the list that holds each kind of item. */
export const LIST_LABELS = { action: 'doNow', contact: 'contacts', tip: 'tips' } as const

export const LINE_WORDS: Readonly<Record<LineTrait, string>> = {
  'none-answers': outcomes.noneAnswers,
  number: outcomes.hasNumber,
  'no-number': outcomes.noNumber,
  local: outcomes.hasLocal,
  'no-local': outcomes.noLocal
}
