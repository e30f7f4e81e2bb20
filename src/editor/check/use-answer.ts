import { useEffect, useState } from 'react'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import type { AnswerTypes, Question } from './questions.ts'
import type { Ask } from './use-check.ts'

/**
 * Asks about the content, and again after every edit.
 * @param question must stay the same object while the question is the same; without it nothing is asked.
 * @returns the last answer to this question; nothing until there is one.
 */
export const useAnswer = <Asked extends Question['ask']>(
  texts: Texts,
  ask: Ask,
  question: Extract<Question, { readonly ask: Asked }> | undefined
): { readonly answer: AnswerTypes[Asked] } | undefined => {
  const [known, setKnown] = useState<{ readonly question: object; readonly answer: AnswerTypes[Asked] }>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: new texts are the only sign that the answer may have changed
  useEffect(() => {
    if (!question) return
    let isWanted = true
    void ask(question).then(answer => isWanted && setKnown({ question, answer }))
    return () => {
      isWanted = false
    }
  }, [ask, question, texts])
  return known?.question === question ? known : undefined
}
