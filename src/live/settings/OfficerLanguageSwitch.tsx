import { languages } from 'virtual:content'
import { useEffect, useRef } from 'react'
import { HEADING_ID } from '../components/Heading.tsx'
import { useApp } from '../context/app.ts'
import { useOfficerLocale } from '../i18n/officer-locale.ts'

/**
 * Once the words have changed, the screen is read out from its heading; not where nobody asked, as when the words of an address come late.
 * @returns what takes note that somebody asks.
 */
const useHeadingOnChange = (tag: string) => {
  const before = useRef(tag)
  const isAsked = useRef(false)
  useEffect(() => {
    if (before.current !== tag && isAsked.current)
      document.getElementById(HEADING_ID)?.focus({ preventScroll: true })
    before.current = tag
    isAsked.current = false
  }, [tag])
  return () => {
    isAsked.current = true
  }
}

/** The other languages that an officer may work in, each by its own name. The place and the answers stay. */
export const OfficerLanguageSwitch = () => {
  const { chooseLanguage, guardTaps } = useApp()
  const { tag: current } = useOfficerLocale()
  const ask = useHeadingOnChange(current)
  const change = (tag: string) => {
    ask()
    guardTaps()
    chooseLanguage(tag)
  }
  return languages.officers
    .filter(({ tag }) => tag !== current)
    .map(({ tag, name }) => (
      <button
        key={tag}
        type="button"
        lang={tag}
        className="min-h-12 rounded-xl px-1 text-base font-semibold underline decoration-2 underline-offset-4"
        onClick={() => change(tag)}
      >
        {name}
      </button>
    ))
}
