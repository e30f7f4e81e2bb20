import { useSelector } from '@xstate/react'
import { type ReactNode, useLayoutEffect, useMemo } from 'react'
import {
  type SessionActor,
  selectLanguage,
  selectPersonLanguage
} from '../../../machines/session/session.selectors.ts'
import { usePage, useTapGuardOnChange } from '../context/app.ts'
import { usePageLoaded } from '../platform/use-page-loaded.ts'
import { ENGLISH_LOCALE, LocaleContext } from './locale.ts'
import { readLocale } from './read-locale.ts'
import { useT } from './use-t.ts'

interface Props {
  readonly session: SessionActor
  readonly children: ReactNode
}

/** Sets the language of the page, and the text of its cover. */
const PageLanguage = ({ tag }: { readonly tag: string }) => {
  const { setCoverText } = usePage()
  const { text, lang } = useT()('screens.covered.says')
  useLayoutEffect(() => {
    document.documentElement.lang = tag
    setCoverText(text, lang)
  }, [tag, text, lang, setCoverText])
  return null
}

/** @returns the locale for a tag; `undefined` until the page has loaded, or if its texts cannot be read. */
const useLoadedLocale = (tag: string | undefined) => {
  const isLoaded = usePageLoaded()
  return useMemo(() => (tag !== undefined && isLoaded ? readLocale(tag) : undefined), [tag, isLoaded])
}

/**
 * Provides the officer's locale, which is English until the page has loaded, and the person's. If
 * both use the same language, the person has no locale, because each text would be shown twice.
 */
export const LocaleProvider = ({ session, children }: Props) => {
  const officer = useLoadedLocale(useSelector(session, selectLanguage)) ?? ENGLISH_LOCALE
  const { tag } = officer.language
  const personTag = useSelector(session, selectPersonLanguage)
  const person = useLoadedLocale(personTag === tag ? undefined : personTag)
  useTapGuardOnChange(`${tag} ${person?.language.tag}`)
  const locales = useMemo(() => ({ officer, person, personTag }), [officer, person, personTag])
  return (
    <LocaleContext value={locales}>
      <PageLanguage tag={tag} />
      {children}
    </LocaleContext>
  )
}
