import { languages } from 'virtual:content'
import { useEffect, useRef } from 'react'
import { HEADING_ID } from '../components/Heading.tsx'
import { useSession, useTapGuard } from '../context/app.ts'
import { useLocale } from '../i18n/locale.ts'

/**
 * Moves the focus to the heading after the language has changed, so that the screen is read out
 * again, but only if somebody chose the language: one from the address may load late.
 * @returns a function to call when somebody chooses a language, with a callback for after the change.
 */
const useFocusOnChange = (tag: string) => {
  const asked = useRef<{ readonly tag: string; readonly then: (() => void) | undefined }>(undefined)
  // Not in a layout effect: that runs before the provider's, which sets the language of the page, and a screen reader would
  // read the new heading in the old language.
  useEffect(() => {
    if (asked.current?.tag === tag) {
      asked.current.then?.()
      document.getElementById(HEADING_ID)?.focus({ preventScroll: true })
    }
    asked.current = undefined
  }, [tag])
  return (next: string, then: (() => void) | undefined) => {
    asked.current = { tag: next, then }
  }
}

/** A button for each other language that an officer may work in, with its name in that language. */
export const OfficerLanguageSwitch = ({ onChosen }: { readonly onChosen?: () => void }) => {
  const { send } = useSession()
  const guardTaps = useTapGuard()
  const current = useLocale().language.tag
  const askForFocus = useFocusOnChange(current)
  const change = (tag: string) => {
    askForFocus(tag, onChosen)
    guardTaps()
    send({ type: 'language.choose', language: tag })
  }
  return languages.officers
    .filter(({ tag }) => tag !== current)
    .map(({ tag, name }) => (
      <button
        key={tag}
        type="button"
        lang={tag}
        className={`min-h-12 min-w-12 shrink-0 text-button underline-offset-3 ${onChosen ? 'underline' : 'rounded-lg px-2'}`}
        onClick={() => change(tag)}
      >
        {name}
      </button>
    ))
}
