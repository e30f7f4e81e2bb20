import { createContext, useContext } from 'react'
import type { Force, Service } from '../../../machines/content/content.ts'
import { placesOf } from '../../../machines/outcome/area.ts'
import type { LoadedForcePack } from '../platform/force-pack.ts'
import { usePageLoaded } from '../platform/page-loading.ts'

/** The force that is chosen, with its own contacts. */
export interface ChosenForce {
  readonly force: Force
  /** The force's own data, parsed when first read. */
  readonly pack: LoadedForcePack
  /** The force's local services; none if its data is damaged. */
  readonly locals: readonly Service[]
}

export const ForceContext = createContext<ChosenForce | undefined>(undefined)

export const useForce = (): ChosenForce | undefined => useContext(ForceContext)

/** Where in the force's area they are: one of `placesOf`, if they said so. */
export const PlaceContext = createContext<string | undefined>(undefined)

export const placesIn = (force: Force, pack: LoadedForcePack): readonly string[] =>
  placesOf(force, pack === 'damaged' ? undefined : pack)

/** @returns the places in the force's area to choose from; none until the page has loaded, as its data comes last. */
export const usePlaces = (): readonly string[] => {
  const chosen = useForce()
  return usePageLoaded() && chosen ? placesIn(chosen.force, chosen.pack) : []
}

export const usePlace = (): string | undefined => useContext(PlaceContext)
