import type { TextKey } from '../../../machines/language/text-key.ts'
import { useForce } from '../context/force.ts'
import { T } from '../i18n/T.tsx'

/** The name of a place: of a nation, or what a council calls its area, which is English in every language. */
export const PlaceName = ({ of: place }: { readonly of: string }) => {
  const council = useForce()?.locals.find(({ id }) => id === place)
  return council ? (
    <bdi lang="en">{council.local?.area}</bdi>
  ) : (
    <T k={`screens.nations.${place}` as TextKey} />
  )
}
