import type { Force, ForcePack, Service } from '../content/content.ts'
import { NATIONS, type Nation } from '../content/vocabulary.ts'

/** The area of a force or a chosen place in it: its nations and local services. */
export interface Area {
  readonly nations: readonly Nation[]
  readonly localServices: readonly Service[]
  /** The ids of its councils, the one for the most people first. `council`: the one chosen as the place. */
  readonly councils?: readonly string[]
  readonly council?: string | undefined
}

/** The area while no force is chosen: the whole UK. */
export const ANYWHERE: Area = {
  nations: NATIONS.filter(nation => nation !== 'uk'),
  localServices: []
}

/** @returns the ids of places to choose from: the force's nations or, if it has only one, its councils; none if only one. */
export const placesOf = ({ nations }: Force, pack?: ForcePack): readonly string[] => {
  const places = nations.length > 1 ? nations : (pack?.councils ?? [])
  return places.length > 1 ? places : []
}

/**
 * @param pack the force's own data. Without it, the area has only national services.
 * @param place one of `placesOf`, if it was chosen. A nation makes the area smaller; a council does not.
 */
export const areaOf = (force: Force | undefined, pack?: ForcePack, place?: string): Area => {
  if (!force) return ANYWHERE
  const { localServices = [], councils = [] } = pack ?? {}
  const chosen = force.nations.filter(nation => nation === place)
  return {
    nations: chosen.length > 0 ? chosen : force.nations,
    localServices,
    councils,
    council: councils.find(id => id === place)
  }
}

export const worksIn = ({ nations }: Pick<Service, 'nations'>, nation: Nation) =>
  nations.includes('uk') || nations.includes(nation)

/** @returns the number of the area's nations in which a service works. */
export const nationsServed = (service: Pick<Service, 'nations'>, { nations }: Area): number =>
  nations.filter(nation => worksIn(service, nation)).length

export const worksSomewhereIn = (service: Pick<Service, 'nations'>, area: Area): boolean =>
  nationsServed(service, area) > 0
