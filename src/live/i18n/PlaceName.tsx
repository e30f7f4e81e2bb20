import type { TextKey } from '../../../machines/language/text-key.ts'
import { useForce } from '../context/force.ts'
import { T } from './T.tsx'

/** The name of a nation, or of a council's area. An area's name is always in English. */
export const PlaceName = ({ of: place }: { readonly of: string }) => {
  const area = useForce()?.locals.find(({ id }) => id === place)?.local?.area
  return area ? <bdi lang="en">{area}</bdi> : <T k={`screens.nations.${place}` as TextKey} />
}
