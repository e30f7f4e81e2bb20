import type { Need } from '../content/vocabulary.ts'
import { PROBABLY, type RankedService } from './ranked-service.ts'

export type ServicePredicate = (one: RankedService) => boolean

const answers: ServicePredicate = ({ timing }) => timing <= PROBABLY
export const isSure: ServicePredicate = ({ answersNow }) => answersNow

export const isLocal: ServicePredicate = one => one.isLocal
export const isLocalBed: ServicePredicate = one => one.isLocal && one.needs.includes('nowhere-safe-tonight')

/** A row is kept for each of these that the area has, whatever was said. */
export const RESERVED_ROWS: readonly ServicePredicate[] = [
  ({ isForEveryone }) => isForEveryone,
  isLocal,
  isSure
]

/** The services for a need, or the general ones: the best first. */
export interface Queue<Of extends Need | undefined = Need> {
  readonly need: Of
  readonly all: readonly RankedService[]
  readonly best: readonly RankedService[]
  readonly answering: readonly RankedService[]
  /** Those that always have a row for this need. */
  readonly always: readonly RankedService[]
  /** Those for which a row is kept, for each of RESERVED_ROWS. */
  readonly kept: ReadonlyMap<ServicePredicate, readonly RankedService[]>
}

export const queueOf = <Of extends Need | undefined>(need: Of, all: readonly RankedService[]): Queue<Of> => ({
  need,
  all,
  best: all.filter(({ service }) => service.bestFor.some(best => best === need)),
  answering: all.filter(answers),
  always: all.filter(({ service }) => service.alwaysFor?.some(one => one === need)),
  kept: new Map([...RESERVED_ROWS, isLocalBed].map(passes => [passes, all.filter(passes)]))
})
