import type { TextKey } from '../../../machines/language/text-key.ts'
import { useForce } from '../context/force.ts'
import { T } from '../i18n/T.tsx'
import type { groupLabel } from './force-groups.ts'

/** The name of a nation, a region or a force. */
export const GroupLabel = ({ of: label }: { readonly of: ReturnType<typeof groupLabel> }) =>
  typeof label === 'string' ? <T k={label} /> : <T k={`forces.${label.id}.name`} />

/** The name of a place: of a nation, or what a council calls its area, which is English in every language. */
export const PlaceName = ({ of: place }: { readonly of: string }) => {
  const area = useForce()?.locals.find(({ id }) => id === place)?.local?.area
  return area ? <bdi lang="en">{area}</bdi> : <T k={`screens.nations.${place}` as TextKey} />
}
