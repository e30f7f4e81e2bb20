import type { TextKey } from '../../../machines/language/text-key.ts'
import { useForce } from '../context/force.ts'
import { T } from './T.tsx'

/** The name of a nation, or what a council calls its area, which is in English whatever the language. */
export const PlaceName = ({ of: place }: { readonly of: string }) => {
  const area = useForce()?.locals.find(({ id }) => id === place)?.local?.area
  return area ? <bdi lang="en">{area}</bdi> : <T k={`screens.nations.${place}` as TextKey} />
}
