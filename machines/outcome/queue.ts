import type { Need } from '../content/vocabulary.ts'
import { PROBABLY, type RankedService } from './ranked-service.ts'

export type Test = (one: RankedService) => boolean

const answers: Test = ({ timing }) => timing <= PROBABLY
export const isSure: Test = ({ answersNow }) => answersNow

export const isLocal: Test = one => one.isLocal
export const isLocalBed: Test = one => one.isLocal && one.needs.includes('nowhere-safe-tonight')

/** A row is kept for each of these that the area has, whatever was said. */
export const KEPT: readonly Test[] = [({ isForEveryone }) => isForEveryone, isLocal, isSure]

/** The services for a need, or the general ones: the best first. */
export interface Queue {
  readonly need: Need | undefined
  readonly all: readonly RankedService[]
  readonly best: readonly RankedService[]
  readonly answering: readonly RankedService[]
  /** Those that always have a row for this need. */
  readonly always: readonly RankedService[]
  /** Those for which a row is kept, for each of KEPT. */
  readonly kept: ReadonlyMap<Test, readonly RankedService[]>
}

export const queueOf = (need: Need | undefined, all: readonly RankedService[]): Queue => ({
  need,
  all,
  best: all.filter(({ service }) => need && service.bestFor.includes(need)),
  answering: all.filter(answers),
  always: all.filter(({ service }) => need && service.alwaysFor?.includes(need)),
  kept: new Map([...KEPT, isLocalBed].map(passes => [passes, all.filter(passes)]))
})
