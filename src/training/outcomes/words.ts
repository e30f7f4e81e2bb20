import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { QUESTIONS } from '../../../machines/content/vocabulary.ts'
import type { Answers } from '../../../machines/encounter/answers.ts'
import { fill } from '../../../machines/fill.ts'
import { namesOf, type Wording } from '../../../machines/training/changes/sentences.ts'
import { answerLabels } from '../../live/i18n/answer-labels.ts'
import { readForcePack } from '../../live/platform/force-pack.ts'
import type { ListKind } from './filter.ts'

const { outcomes, changes } = training.words

/** What things are called, those of one force included. */
export const wordingFor = (force: string | undefined): Wording => {
  const pack = force === undefined ? undefined : readForcePack(force)
  const packs = force === undefined || pack === 'damaged' || !pack ? {} : { [force]: pack }
  return { words: changes, content, names: namesOf({ content, packs }) }
}

/** @returns what a thing is called, by its id. */
export const thingSaid = (kind: ListKind, id: string, { names }: Wording): string =>
  names.get(`${kind} ${id}`) ?? id

/** @returns what was said, question by question. */
export const answersSaid = (answers: Answers): readonly string[] => {
  const said = QUESTIONS.flatMap(question => {
    const answer = answerLabels(question, answers, content).join(', ')
    return answer
      ? [fill(outcomes.filterAnswer, { question: content.questions[question].prompt, answer })]
      : []
  })
  return said.length > 0 ? said : [outcomes.nothingSaid]
}
