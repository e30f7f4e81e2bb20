import { useEffect, useState } from 'react'
import { useOpenContent } from '../model/open-content.ts'
import type { Given, QueryName, Reply } from './worker-queries.ts'

/**
 * Asks the worker about the content, and asks again after every edit.
 * @param given the arguments: the same objects at each render, as long as the query is the same.
 * @returns the latest answer to this query; `undefined` until there is one.
 */
export const useAnswer = <Name extends QueryName>(
  name: Name,
  ...given: Given<Name>
): { readonly answer: Reply<Name> } | undefined => {
  const { texts, ask } = useOpenContent()
  const [known, setKnown] = useState<{ readonly given: Given<Name>; readonly answer: Reply<Name> }>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: new texts are the only sign that the answer may have changed
  useEffect(() => {
    let isWanted = true
    void ask(name, ...given).then(answer => isWanted && setKnown({ given, answer }))
    return () => {
      isWanted = false
    }
  }, [ask, name, texts, ...given])
  return known?.given.every((one, index) => one === given[index]) ? known : undefined
}
