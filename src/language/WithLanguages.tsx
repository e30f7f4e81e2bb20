import { useSelector } from '@xstate/react'
import { type ReactNode, useLayoutEffect, useMemo } from 'react'
import {
  type SessionActor,
  selectLanguage,
  selectTheirLanguage
} from '../../machines/session/session.selectors.ts'
import { useForce } from '../app.ts'
import { useWholePage } from '../browser/use-whole-page.ts'
import { TheirsContext } from './theirs.ts'
import { translating } from './translating.ts'
import { IN_ENGLISH, WordsContext } from './words.ts'

interface Props {
  readonly session: SessionActor
  readonly children: ReactNode
}

/** Follows the officer's language that the session holds. Until the page has come whole, it is English. */
export const WithWords = ({ session, children }: Props) => {
  const isWhole = useWholePage()
  const tag = useSelector(session, selectLanguage)
  const words = useMemo(
    () => (tag !== undefined && isWhole ? translating()?.wordsIn(tag) : undefined) ?? IN_ENGLISH,
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
  const theirs = useMemo(
    () => (tag !== undefined && isWhole ? translating()?.theirsIn(tag, chosen?.english) : undefined),
    [tag, isWhole, chosen]
  )
  return <TheirsContext value={theirs}>{children}</TheirsContext>
}
