import type { ReactNode } from 'react'
import type { Content } from '../../../machines/content/content.ts'
import { useOfficerLocale } from './officer-locale.ts'
import { usePersonLocale, type PersonLocale as Words } from './person-locale.ts'

interface SaidProps {
  readonly text: ReactNode
  readonly locale: Words
  readonly className?: string
}

/** A text in their language, whichever way it is written. */
export const InPersonLanguage = ({ text, locale, className = '' }: SaidProps) => (
  <span lang={locale.language.tag} dir={locale.language.dir} className={`block ${className}`}>
    {text}
  </span>
)

interface Props {
  /** Finds the text among the words of their language. */
  readonly of: (content: Content, words: Words) => string | undefined
  readonly className?: string
}

/** What the person is told, in their language: nothing while none is chosen, or where it is not translated. */
export const Translation = ({ of, className }: Props) => {
  const words = usePersonLocale()
  const text = words && of(words.content, words)
  return words && text !== undefined && words.isTranslated(text) ? (
    <>
      {/* Where the two stand on one button, they are two words. */}{' '}
      <InPersonLanguage text={text} locale={words} {...(className === undefined ? {} : { className })} />
    </>
  ) : undefined
}

/** A line for a language that nobody has checked. */
export const DraftBadge = ({ children }: { readonly children: ReactNode }) => (
  <p className="mt-1.5 w-fit rounded-md border-2 border-dashed border-line px-2 text-base font-semibold">
    {children}
  </p>
)

/** Says that nobody has checked a language, the person's or the officer's, wherever it stands. */
export const DraftNotice = () => {
  const {
    isDraft,
    screens: { language },
    t
  } = useOfficerLocale()
  const theirs = usePersonLocale()?.language
  return (isDraft || theirs?.isDraft) && <DraftBadge>{t(language.draft)}</DraftBadge>
}
