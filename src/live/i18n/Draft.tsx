import { useLocale, usePersonLocale } from './locale.ts'
import { T } from './T.tsx'

/** Says that no translator has checked the language, the person's or the officer's. */
export const DraftNotice = () => {
  const locales = [useLocale(), usePersonLocale()]
  return (
    locales.some(locale => locale?.language.isDraft) && (
      <p className="text-state font-normal text-soft">
        <T k="screens.language.draft" />
      </p>
    )
  )
}
