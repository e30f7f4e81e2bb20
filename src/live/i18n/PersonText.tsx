import type { ComponentProps, ReactNode } from 'react'
import { fillNodes, useOfficerLocale } from './officer-locale.ts'
import { usePersonLocale } from './person-locale.ts'
import { InPersonLanguage, type Translation } from './Translation.tsx'

interface Props extends Pick<ComponentProps<typeof Translation>, 'of'> {
  /** The officer's text. */
  readonly text: string
  /** Values for its placeholders. */
  readonly values?: Readonly<Record<string, ReactNode>>
  /** Values for the translation, where plurals differ. */
  readonly personValues?: Readonly<Record<string, ReactNode>>
}

/** A text that the person reads: translated where possible, with the officer's text beside a draft translation. */
export const PersonText = ({ text, of, values, personValues = values }: Props) => {
  const { t } = useOfficerLocale()
  const locale = usePersonLocale()
  const translation = locale && of(locale.content, locale)
  if (!locale || translation === undefined || translation === text || !locale.isTranslated(translation))
    return t(text, values)
  return (
    <>
      <InPersonLanguage text={fillNodes(translation, personValues)} locale={locale} />{' '}
      {locale.language.isDraft && <span className="beside">{t(text, values)}</span>}
    </>
  )
}
