import { useEffect, useState } from 'react'
import type { Texts } from '../../../tools/content/parse/sources.ts'
import type { Ask } from './use-check.ts'
import type { AnswerTypes, WorkerQuery } from './worker-queries.ts'

/**
 * Asks about the content, and again after every edit.
 * @param query must stay the same object while the query is the same; without it nothing is asked.
 * @returns the last answer to this query; nothing until there is one.
 */
export const useAnswer = <Asked extends WorkerQuery['ask']>(
  texts: Texts,
  ask: Ask,
  query: Extract<WorkerQuery, { readonly ask: Asked }> | undefined
): { readonly answer: AnswerTypes[Asked] } | undefined => {
  const [known, setKnown] = useState<{ readonly query: object; readonly answer: AnswerTypes[Asked] }>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: new texts are the only sign that the answer may have changed
  useEffect(() => {
    if (!query) return
    let isWanted = true
    void ask(query).then(answer => isWanted && setKnown({ query, answer }))
    return () => {
      isWanted = false
    }
  }, [ask, query, texts])
  return known?.query === query ? known : undefined
}
