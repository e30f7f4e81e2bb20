import type { Content } from '../../../machines/content/content.ts'
import { useOfficerLocale } from './officer-locale.ts'
import { PersonText } from './PersonText.tsx'
import { Translation } from './Translation.tsx'

interface Props {
  readonly text: string
  /** The same in the person's language. */
  readonly of: (content: Content) => string | undefined
  /** Whether the officer presses it, and the person may point at it; or the person, on a phone that is turned round. */
  readonly look?: 'answer' | 'shown'
}

/** A text on a button that both may press. A word that is the same in both languages stands there once. */
export const BilingualText = ({ text, of, look = 'answer' }: Props) => {
  const { t } = useOfficerLocale()
  if (look === 'shown')
    return (
      <span className="in-[button]:grow">
        <PersonText text={text} of={of} />
      </span>
    )
  return (
    <span className="in-[button]:grow">
      {t(text)}
      <Translation
        of={content => {
          const translation = of(content)
          return translation === text ? undefined : translation
        }}
      />
    </span>
  )
}
