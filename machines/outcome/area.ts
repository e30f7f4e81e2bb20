import type { Force, ForcePack, Service } from '../content/content.ts'
import { NATIONS, type Nation } from '../content/vocabulary.ts'

/** Where the conversation takes place, as far as it decides whom to contact. */
export interface Area {
  readonly nations: readonly Nation[]
  readonly localServices: readonly Service[]
}

/** Where no force is chosen: anywhere in the UK. */
export const ANYWHERE: Area = {
  nations: NATIONS.filter(nation => nation !== 'uk'),
  localServices: []
}

/** @param pack what belongs to this force alone; without it, the national services remain. */
export const areaOf = (force: Force | undefined, pack?: ForcePack): Area =>
  force ? { nations: force.nations, localServices: pack?.localServices ?? [] } : ANYWHERE

export const worksIn = ({ nations }: Service, nation: Nation) =>
  nations.includes('uk') || nations.includes(nation)

/** In how many nations of an area a service works. */
export const nationsServed = (service: Service, { nations }: Area): number =>
  nations.filter(nation => worksIn(service, nation)).length

export const worksAllOver = (service: Service, area: Area): boolean =>
  nationsServed(service, area) === area.nations.length

export const worksSomewhereIn = (service: Service, area: Area): boolean => nationsServed(service, area) > 0
