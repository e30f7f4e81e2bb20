import type { Force, ForcePack, Service } from '../content/content.ts'
import { NATIONS, type Nation } from '../content/vocabulary.ts'

/** The area of a force: its nations and local services. */
export interface Area {
  readonly nations: readonly Nation[]
  readonly localServices: readonly Service[]
}

/** The area if no force is chosen: the whole UK. */
export const ANYWHERE: Area = {
  nations: NATIONS.filter(nation => nation !== 'uk'),
  localServices: []
}

/** @param pack the force's own data; without it, only national services are offered. */
export const areaOf = (force: Force | undefined, pack?: ForcePack): Area =>
  force ? { nations: force.nations, localServices: pack?.localServices ?? [] } : ANYWHERE

export const worksIn = ({ nations }: Pick<Service, 'nations'>, nation: Nation) =>
  nations.includes('uk') || nations.includes(nation)

/** @returns the number of the area's nations in which a service works. */
export const nationsServed = (service: Pick<Service, 'nations'>, { nations }: Area): number =>
  nations.filter(nation => worksIn(service, nation)).length

export const worksAllOver = (service: Pick<Service, 'nations'>, area: Area): boolean =>
  nationsServed(service, area) === area.nations.length

export const worksSomewhereIn = (service: Pick<Service, 'nations'>, area: Area): boolean =>
  nationsServed(service, area) > 0
