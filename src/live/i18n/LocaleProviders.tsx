import { useSelector } from '@xstate/react'
import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import {
  type SessionActor,
  selectLanguage,
  selectTheirLanguage
} from '../../../machines/session/session.selectors.ts'
import { useApp, useForce } from '../context/app.ts'
import { usePageLoaded } from '../platform/page-loading.ts'
import { localeLoader } from './locale-loader.ts'
import { ENGLISH_LOCALE, fallbackLang, OfficerLocaleContext, useOfficerLocale } from './officer-locale.ts'
import { PersonLocaleContext, PersonLocaleTagContext } from './person-locale.ts'

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
export const OfficerLocaleProvider = ({ session, children }: Props) => {
  const { setCoverText } = useApp()
  const isWhole = usePageLoaded()
  const tag = useSelector(session, selectLanguage)
  const words = useMemo(
    () => (tag !== undefined && isWhole ? localeLoader()?.officerLocale(tag) : undefined) ?? ENGLISH_LOCALE,
    [tag, isWhole]
  )
  useLayoutEffect(() => {
    document.documentElement.lang = words.tag
    const { says } = words.screens.covered
    setCoverText(says, fallbackLang(words, says) ?? words.tag)
  }, [words, setCoverText])
  useGuardOnChange(words.tag)
  return <OfficerLocaleContext value={words}>{children}</OfficerLocaleContext>
}

/** Follows the person's language. Where its words cannot be read there are none; nor while the officer works in it, as all would be said twice. */
export const PersonLocaleProvider = ({ session, children }: Props) => {
  const isWhole = usePageLoaded()
  const tag = useSelector(session, selectTheirLanguage)
  const chosen = useForce()
  const officers = useOfficerLocale().tag
  const theirs = useMemo(
    () =>
      tag !== undefined && tag !== officers && isWhole
        ? localeLoader()?.personLocale(tag, chosen?.englishPack)
        : undefined,
    [tag, officers, isWhole, chosen]
  )
  useGuardOnChange(theirs?.language.tag)
  return (
    <PersonLocaleTagContext value={tag}>
      <PersonLocaleContext value={theirs}>{children}</PersonLocaleContext>
    </PersonLocaleTagContext>
  )
}
