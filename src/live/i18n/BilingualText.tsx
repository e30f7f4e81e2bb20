import type { Content } from '../../../machines/content/content.ts'
import { useOfficerLocale } from './officer-locale.ts'
import { PersonText } from './PersonText.tsx'
import { Translation } from './Translation.tsx'

interface Props {
  readonly text: string
  /** The translation. */
  readonly of: (content: Content) => string | undefined
  /** `person` when the phone faces the person. */
  readonly look?: 'answer' | 'person'
}

/** A text on a button that both may press: in both languages, or once if they are the same. */
export const BilingualText = ({ text, of, look = 'answer' }: Props) => {
  const { t } = useOfficerLocale()
  if (look === 'person')
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
