import type { Service } from '../content/content.ts'
import { SLOT_NEEDS, type Slot } from '../content/vocabulary.ts'
import { mayHaveRow } from './contacts.ts'

/** @returns the local services that fill a slot of a force, by name: each serves its own town. */
export const servicesFor = (slot: Slot, localServices: readonly Service[]): readonly Service[] => {
  const wanted = SLOT_NEEDS[slot]
  return localServices
    .filter(service => service.bestFor.some(need => need === wanted) && mayHaveRow(service))
    .toSorted((a, b) => a.shortName.localeCompare(b.shortName))
}
