import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import type { TextKey } from '../../../machines/language/text-key.ts'
import { usePersonLocale } from './locale.ts'
import { T } from './T.tsx'
import { useEnglish, usePersonT } from './use-t.ts'

/** A service's name, for the person. Most languages keep the English one, which is marked as English. */
export const PersonServiceName = ({ k }: { readonly k: TextKey }) => {
  const own = usePersonT()(k)
  const name = useEnglish()(k)
  return usePersonLocale() && (own === undefined || own === name) ? (
    <span lang={ENGLISH}>{name}</span>
  ) : (
    <T k={k} for="person" />
  )
}
