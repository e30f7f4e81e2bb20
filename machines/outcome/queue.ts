import { BED, type Need } from '../content/vocabulary.ts'
import { PROBABLY, type RankedService } from './ranked-service.ts'

export type ServicePredicate = (candidate: RankedService) => boolean

const probablyAnswers: ServicePredicate = ({ timing }) => timing <= PROBABLY
export const certainlyAnswers: ServicePredicate = ({ answersNow }) => answersNow

export const isLocal: ServicePredicate = candidate => candidate.isLocal
export const isLocalBed: ServicePredicate = ({ isLocal, needs }) => isLocal && needs.includes(BED)

export const isForEveryone: ServicePredicate = candidate => candidate.isForEveryone

/** A row is reserved for each of these that the area has, whatever was said. */
export const RESERVED_ROWS: readonly ServicePredicate[] = [isForEveryone, isLocal, certainlyAnswers]

/** The services for a need, or the general services, the best first. */
export interface Queue<Of extends Need | undefined = Need> {
  readonly need: Of
  readonly all: readonly RankedService[]
  readonly best: readonly RankedService[]
  readonly answering: readonly RankedService[]
  /** Services that always have a row for this need. */
  readonly alwaysListed: readonly RankedService[]
  /** Those that match each of RESERVED_ROWS, and the local beds. */
  readonly matching: ReadonlyMap<ServicePredicate, readonly RankedService[]>
}

export const queueOf = <Of extends Need | undefined>(need: Of, all: readonly RankedService[]): Queue<Of> => ({
  need,
  all,
  best: all.filter(({ service }) => service.bestFor.some(best => best === need)),
  answering: all.filter(probablyAnswers),
  alwaysListed: all.filter(({ service }) => service.alwaysFor?.some(always => always === need)),
  matching: new Map([...RESERVED_ROWS, isLocalBed].map(matches => [matches, all.filter(matches)]))
})
