import type { Force } from '../../../machines/content/content.ts'
import { NATIONS, REGIONS } from '../../../machines/content/vocabulary.ts'

/** By what forces are told apart, the widest first. */
type Level = 'nation' | 'region' | 'force'

/** Stands for the nation of a force that polices more than one. */
export const SEVERAL_NATIONS = 'several'

interface Group {
  /** The nation, region or force; SEVERAL for forces that police more than one nation. */
  readonly id: string
  readonly forces: readonly Force[]
}

/** The next thing to ask about some forces, with what can be answered. */
export interface ForceGroups {
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

/** @returns the widest question that tells some of these forces apart. */
export const groupForces = (forces: readonly Force[]): ForceGroups => {
  const byNation = grouped(forces, nationOf, [...NATIONS, SEVERAL_NATIONS])
  if (byNation.length > 1) return { level: 'nation', groups: byNation }
  const byRegion = grouped(forces, ({ region }) => region, REGIONS)
  if (byRegion.length > 1) return { level: 'region', groups: byRegion }
  return { level: 'force', groups: forces.map(force => ({ id: force.id, forces: [force] })) }
}
