import { useSelector } from '@xstate/react'
import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import {
  type SessionActor,
  selectLanguage,
  selectTheirLanguage
} from '../../../machines/session/session.selectors.ts'
import { useApp, useForce } from '../context/app.ts'
import { useWholePage } from '../platform/page-loading.ts'
import { IN_ENGLISH, langIn, useWords, WordsContext } from './officer-locale.ts'
import { TheirsContext, TheirTagContext } from './person-locale.ts'
import { translating } from './translating.ts'

/** Words that come late, as on a slow signal, move what is under the finger. */
const useGuardOnChange = (tag: string | undefined) => {
  const { guardTaps } = useApp()
  const before = useRef(tag)
  useLayoutEffect(() => {
    if (before.current !== tag) guardTaps()
    before.current = tag
  }, [tag, guardTaps])
}

interface Props {
  readonly session: SessionActor
  readonly children: ReactNode
}

/** Follows the officer's language that the session holds. Until the page has come whole, it is English. */
export const WithWords = ({ session, children }: Props) => {
  const { sayOnCover } = useApp()
  const isWhole = useWholePage()
  const tag = useSelector(session, selectLanguage)
  const words = useMemo(
    () => (tag !== undefined && isWhole ? translating()?.wordsIn(tag) : undefined) ?? IN_ENGLISH,
    [tag, isWhole]
  )
  useLayoutEffect(() => {
    document.documentElement.lang = words.tag
    const { says } = words.screens.covered
    sayOnCover(says, langIn(words, says) ?? words.tag)
  }, [words, sayOnCover])
  useGuardOnChange(words.tag)
  return <WordsContext value={words}>{children}</WordsContext>
}

/** Follows the person's language. Where its words cannot be read there are none; nor while the officer works in it, as all would be said twice. */
export const WithTheirs = ({ session, children }: Props) => {
  const isWhole = useWholePage()
  const tag = useSelector(session, selectTheirLanguage)
  const chosen = useForce()
  const officers = useWords().tag
  const theirs = useMemo(
    () =>
      tag !== undefined && tag !== officers && isWhole
        ? translating()?.theirsIn(tag, chosen?.english)
        : undefined,
    [tag, officers, isWhole, chosen]
  )
  useGuardOnChange(theirs?.language.tag)
  return (
    <TheirTagContext value={tag}>
      <TheirsContext value={theirs}>{children}</TheirsContext>
    </TheirTagContext>
  )
}
