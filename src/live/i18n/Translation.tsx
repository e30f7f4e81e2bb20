import type { ReactNode } from 'react'
import type { Content } from '../../../machines/content/content.ts'
import { useOfficerLocale } from './officer-locale.ts'
import { type PersonLocale, usePersonLocale } from './person-locale.ts'

interface InPersonLanguageProps {
  readonly text: ReactNode
  readonly locale: PersonLocale
  readonly className?: string | undefined
}

/** A text in the person's language and writing direction. */
export const InPersonLanguage = ({ text, locale, className = '' }: InPersonLanguageProps) => (
  <span lang={locale.language.tag} dir={locale.language.dir} className={`block ${className}`}>
    {text}
  </span>
)

interface Props {
  /** Finds the text in the person's locale. */
  readonly of: (content: Content, locale: PersonLocale) => string | undefined
  readonly className?: string | undefined
}

/** A text in the person's language, to stand under the officer's: nothing if none is chosen, or the text is not translated. */
export const Translation = ({ of, className }: Props) => {
  const locale = usePersonLocale()
  const text = locale && of(locale.content, locale)
  return locale && text !== undefined && locale.isTranslated(text) ? (
    <>
      {/* On a button, a space keeps the two texts apart in its accessible name. */}{' '}
      <InPersonLanguage text={text} locale={locale} className={className} />
    </>
  ) : undefined
}

export const DraftBadge = ({ children }: { readonly children: ReactNode }) => (
  <p className="mt-1.5 w-fit rounded-md border-2 border-dashed border-line px-2 text-base font-semibold">
    {children}
  </p>
)

/** Says that no translator has checked the language, the person's or the officer's. */
export const DraftNotice = () => {
  const {
    isDraft,
    screens: { language },
    t
  } = useOfficerLocale()
  const personLanguage = usePersonLocale()?.language
  return (isDraft || personLanguage?.isDraft) && <DraftBadge>{t(language.draft)}</DraftBadge>
}
