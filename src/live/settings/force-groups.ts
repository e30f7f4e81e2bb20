import type { Force } from '../../../machines/content/content.ts'
import { NATIONS, REGIONS } from '../../../machines/content/vocabulary.ts'
import type { TextKey } from '../../../machines/language/text-key.ts'

/** What the forces of a group have in common; the widest level is first. */
type Level = 'nation' | 'region' | 'force'

/** The group of forces that police more than one nation. */
export const SEVERAL_NATIONS = 'several'

interface Group {
  /** Id of the nation, region or force, or `SEVERAL_NATIONS`. */
  readonly id: string
  readonly forces: readonly Force[]
}

/** Groups of forces to choose from. */
interface ForceGroups {
  readonly level: Level
  readonly groups: readonly Group[]
}

const nationOf = ({ nations: [nation, another] }: Force): string =>
  nation && !another ? nation : SEVERAL_NATIONS

const grouped = (forces: readonly Force[], keyOf: (force: Force) => string, order: readonly string[]) =>
  order.flatMap(id => {
    const group = forces.filter(force => keyOf(force) === id)
    return group.length > 0 ? [{ id, forces: group }] : []
  })

/** Groups forces by the widest level at which they differ. */
export const groupForces = (forces: readonly Force[]): ForceGroups => {
  const byNation = grouped(forces, nationOf, [...NATIONS, SEVERAL_NATIONS])
  if (byNation.length > 1) return { level: 'nation', groups: byNation }
  const byRegion = grouped(forces, ({ region }) => region, REGIONS)
  if (byRegion.length > 1) return { level: 'region', groups: byRegion }
  return { level: 'force', groups: forces.map(force => ({ id: force.id, forces: [force] })) }
}

/** @returns the group's only force, if that is to be named; otherwise the key of the nation's or region's name. */
export const groupLabel = (
  level: Level,
  id: string,
  [force, ...others]: readonly Force[]
): Force | TextKey => {
  if (force && (level === 'force' || (id === SEVERAL_NATIONS && others.length === 0))) return force
  if (id === SEVERAL_NATIONS) return 'screens.force.severalNations'
  return `screens.${level === 'nation' ? 'nations' : 'regions'}.${id}` as TextKey
}
