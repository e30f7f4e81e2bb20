import { createContext, createElement, type ElementType, Fragment, type ReactNode, useContext } from 'react'
import type { TextKey } from '../../../machines/language/text-key.ts'
import { useIsFacingPerson } from '../context/encounter.ts'
import { useLocale, useMarkedLang, usePersonLocale } from './locale.ts'
import { usePersonT, useT } from './use-t.ts'

type Values = Readonly<Record<string, ReactNode>>

/** Fills in each {placeholder}. */
const fillNodes = (text: string, values: Values = {}): ReactNode => {
  const parts = text.split(/\{(\w+)\}/).map((part, at) => (at % 2 === 0 ? part : values[part]))
  return parts.length > 1 ? createElement(Fragment, null, ...parts) : text
}

interface InPersonLanguageProps {
  readonly children: ReactNode
  readonly className?: string | undefined
}

/** A text in the person's language and writing direction. */
export const InPersonLanguage = ({ children, className = '' }: InPersonLanguageProps) => {
  const { tag, dir } = usePersonLocale()?.language ?? {}
  return (
    <span lang={tag} dir={dir} className={`in-their-language ${className}`}>
      {children}
    </span>
  )
}

/** Whether to show the officer's text beside the person's; if `undefined`, only beside a draft translation. */
export const OfficersWords = createContext<boolean | undefined>(undefined)

interface ForPersonProps {
  readonly officer: ReactNode
  /** A text in the person's language; `undefined` if it is not translated. */
  readonly person: ReactNode | undefined
}

/** A text for the person: the translation, or the officer's text as a fallback. */
export const ForPerson = ({ officer, person }: ForPersonProps) => {
  const { dir } = useLocale().language
  const isDraft = usePersonLocale()?.language.isDraft
  const withOfficers = useContext(OfficersWords) ?? isDraft
  if (person === undefined) return <span dir={dir}>{officer}</span>
  return (
    <>
      <InPersonLanguage>{person}</InPersonLanguage>
      {withOfficers && (
        <>
          {' '}
          <span className="beside" dir={dir}>
            {officer}
          </span>
        </>
      )}
    </>
  )
}

interface Props {
  readonly k: TextKey
  readonly values?: Values
  /** The values for the person's text, if they differ from `values`, as a count with its unit does. */
  readonly personValues?: Values | undefined
  /**
   * Who reads it. `both`: the officer's text, with the person's below. `person`: only the person.
   * `reader`: whoever the phone faces.
   */
  readonly for?: 'officer' | 'both' | 'person' | 'reader'
  /** The element around the officer's text. The person's text goes after it, not inside. */
  readonly as?: ElementType<{ children: ReactNode; className?: string | undefined }>
  readonly className?: string
  /** The CSS classes of the person's text. */
  readonly personClassName?: string | undefined
}

/** A text from the content. If it is the same in both languages, it is shown once. */
export const T = ({
  k,
  values,
  personValues = values,
  for: reader = 'officer',
  as: As,
  className,
  personClassName
}: Props) => {
  const { text, lang } = useT()(k)
  const translation = usePersonT()(k)
  const isFacingPerson = useIsFacingPerson()
  const hasPersonLocale = usePersonLocale() !== undefined
  const marked = useMarkedLang(lang)
  const filled = fillNodes(text, values)
  // An English fallback is marked as English, for screen readers.
  const withLang = marked ? <span lang={marked}>{filled}</span> : filled
  const officer = As ? <As className={className}>{withLang}</As> : withLang
  const isForOfficer = reader === 'officer' || (reader === 'reader' && !isFacingPerson)
  if (isForOfficer || translation === text) return officer
  // Without a translation the person reads the officer's text, in its own direction.
  if (translation === undefined)
    return reader === 'both' || As || !hasPersonLocale ? (
      officer
    ) : (
      <ForPerson officer={officer} person={undefined} />
    )
  const person = fillNodes(translation, personValues)
  if (reader !== 'both') return <ForPerson officer={officer} person={person} />
  return (
    <>
      {officer}
      {/* On a button, a space keeps the two texts apart in its accessible name. */}{' '}
      <InPersonLanguage className={personClassName}>{person}</InPersonLanguage>
    </>
  )
}

/** A list of texts, for the officer. */
export const TextList = ({ keys }: { readonly keys: readonly TextKey[] }) => {
  const separator = useLocale().dates?.separator ?? ', '
  return keys.map((key, at) => (
    <Fragment key={key}>
      {at > 0 && separator}
      <T k={key} />
    </Fragment>
  ))
}

/**
 * A text on or beside a button that either person may press. Facing the officer, it is in both
 * languages; facing the person, in theirs.
 */
export const ButtonText = ({ k }: { readonly k: TextKey }) => (
  <span className="in-[button]:grow">
    <T
      k={k}
      for={useIsFacingPerson() ? 'person' : 'both'}
      personClassName="second-language text-meta leading-(--second-line,1.25rem) font-normal text-soft"
    />
  </span>
)

/** Says that no translator has checked the person's or the officer's language, if so. */
export const DraftNotice = () => {
  const locales = [useLocale(), usePersonLocale()]
  return (
    locales.some(locale => locale?.language.isDraft) && (
      <p className="draft">
        <T k="screens.language.draft" />
      </p>
    )
  )
}
