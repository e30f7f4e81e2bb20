import type { Service } from '../../../machines/content/content.ts'
import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import { usePersonLocale } from './locale.ts'
import { T } from './T.tsx'
import { usePersonT } from './use-t.ts'

/** A service's name, for the person. Most languages keep the English one, which is marked as English. */
export const PersonServiceName = ({ service: { id, name } }: { readonly service: Service }) => {
  const key = `services.${id}.name` as const
  const own = usePersonT()(key)
  return usePersonLocale() && (own === undefined || own === name) ? (
    <span lang={ENGLISH}>{name}</span>
  ) : (
    <T k={key} for="person" />
  )
}
