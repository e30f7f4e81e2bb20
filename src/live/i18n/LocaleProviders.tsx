import { useSelector } from '@xstate/react'
import { type ReactNode, useLayoutEffect, useMemo } from 'react'
import {
  type SessionActor,
  selectLanguage,
  selectPersonLanguage
} from '../../../machines/session/session.selectors.ts'
import { usePage, useTapGuardOnChange } from '../context/app.ts'
import { useForce } from '../context/force.ts'
import { usePageLoaded } from '../platform/page-loading.ts'
import { localeLoader } from './locale-loader.ts'
import { ENGLISH_LOCALE, fallbackLang, OfficerLocaleContext, useOfficerLocale } from './officer-locale.ts'
import { PersonLocaleContext, PersonLocaleTagContext } from './person-locale.ts'

interface Props {
  readonly session: SessionActor
  readonly children: ReactNode
}

/** Provides the officer's locale: English until the page has loaded. */
export const OfficerLocaleProvider = ({ session, children }: Props) => {
  const { setCoverText } = usePage()
  const isLoaded = usePageLoaded()
  const tag = useSelector(session, selectLanguage)
  const locale = useMemo(
    () => (tag !== undefined && isLoaded ? localeLoader()?.officerLocale(tag) : undefined) ?? ENGLISH_LOCALE,
    [tag, isLoaded]
  )
  useLayoutEffect(() => {
    document.documentElement.lang = locale.tag
    const { says } = locale.screens.covered
    setCoverText(says, fallbackLang(locale, says) ?? locale.tag)
  }, [locale, setCoverText])
  useTapGuardOnChange(locale.tag)
  return <OfficerLocaleContext value={locale}>{children}</OfficerLocaleContext>
}

/** Provides the person's locale. There is none while the officer works in the same language: each text would stand twice. */
export const PersonLocaleProvider = ({ session, children }: Props) => {
  const isLoaded = usePageLoaded()
  const tag = useSelector(session, selectPersonLanguage)
  const chosenForce = useForce()
  const officerTag = useOfficerLocale().tag
  const locale = useMemo(
    () =>
      tag !== undefined && tag !== officerTag && isLoaded
        ? localeLoader()?.personLocale(tag, chosenForce?.englishPack)
        : undefined,
    [tag, officerTag, isLoaded, chosenForce]
  )
  useTapGuardOnChange(locale?.language.tag)
  return (
    <PersonLocaleTagContext value={tag}>
      <PersonLocaleContext value={locale}>{children}</PersonLocaleContext>
    </PersonLocaleTagContext>
  )
}
