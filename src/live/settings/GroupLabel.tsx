import { T } from '../i18n/T.tsx'
import type { groupLabel } from './group-label.ts'

/** The name of a nation, a region or a force. */
export const GroupLabel = ({ of: label }: { readonly of: ReturnType<typeof groupLabel> }) =>
  typeof label === 'string' ? <T k={label} /> : <T k={`forces.${label.id}.name`} />
