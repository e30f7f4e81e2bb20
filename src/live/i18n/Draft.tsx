import { useLocale, usePersonLocale } from './locale.ts'
import { T } from './T.tsx'

const DraftBadge = ({ reader }: { readonly reader: 'officer' | 'person' }) => (
  <p className="text-state font-normal text-soft">
    <T k="screens.language.draft" for={reader} />
  </p>
)

/** Says that no translator has checked the language, the person's or the officer's. */
export const DraftNotice = () => {
  const locales = [useLocale(), usePersonLocale()]
  return locales.some(locale => locale?.language.isDraft) && <DraftBadge reader="officer" />
}

/** Says that no translator has checked what the person reads. */
export const PersonDraftNotice = () => {
  const locale = useLocale()
  return (usePersonLocale() ?? locale).language.isDraft && <DraftBadge reader="person" />
}
