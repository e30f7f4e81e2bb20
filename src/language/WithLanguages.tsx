import { useSelector } from '@xstate/react'
import { type ReactNode, useLayoutEffect, useMemo } from 'react'
import {
  type SessionActor,
  selectLanguage,
  selectTheirLanguage
} from '../../machines/session/session.selectors.ts'
import { useForce } from '../app.ts'
import { useWholePage } from '../browser/use-whole-page.ts'
import { dictionaryOf } from './dictionary.ts'
import { TheirsContext, theirsOf } from './theirs.ts'
import { ENGLISH, languageFor, WordsContext, wordsOf } from './words.ts'

interface Props {
  readonly session: SessionActor
  readonly children: ReactNode
}

/** Follows the officer's language that the session holds. Until the page has come whole, it is English. */
export const WithWords = ({ session, children }: Props) => {
  const isWhole = useWholePage()
  const tag = useSelector(session, selectLanguage)
  const words = useMemo(
    () => wordsOf(tag ?? ENGLISH, tag !== undefined && isWhole ? dictionaryOf(tag) : undefined),
    [tag, isWhole]
  )
  useLayoutEffect(() => {
    document.documentElement.lang = words.tag
  }, [words])
  return <WordsContext value={words}>{children}</WordsContext>
}

/** Follows the person's language. Where its words cannot be read, there is none. */
export const WithTheirs = ({ session, children }: Props) => {
  const isWhole = useWholePage()
  const tag = useSelector(session, selectTheirLanguage)
  const chosen = useForce()
  const theirs = useMemo(() => {
    if (tag === undefined || !isWhole) return undefined
    const language = languageFor(tag)
    const words = dictionaryOf(tag)
    return language && (words || tag === ENGLISH) ? theirsOf(language, words, chosen?.english) : undefined
  }, [tag, isWhole, chosen])
  return <TheirsContext value={theirs}>{children}</TheirsContext>
}
