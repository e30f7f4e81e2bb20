import type { Service } from '../content/content.ts'
import { type Need, SLOT_NEEDS, type Slot } from '../content/vocabulary.ts'
import { mayHaveRow } from './contacts.ts'

/** @returns the services that are best for a need and can be reached, sorted by name. */
export const bestServicesFor = (wanted: Need | undefined, services: readonly Service[]): readonly Service[] =>
  services
    .filter(service => service.bestFor.some(need => need === wanted) && mayHaveRow(service))
    .toSorted((a, b) => a.shortName.localeCompare(b.shortName, 'en'))

/** @returns the local services that fill a force's slot, sorted by name, because each serves its own town. */
export const servicesFor = (slot: Slot, localServices: readonly Service[]): readonly Service[] =>
  bestServicesFor(SLOT_NEEDS[slot], localServices)
