import { createContext, useContext } from 'react'
import type { Force, ForcePack, Service } from '../../../machines/content/content.ts'
import { placesOf } from '../../../machines/outcome/area.ts'

/** The chosen force, with its own contacts. */
export interface ChosenForce {
  readonly force: Force
  /** The force's own data, parsed when first read; `undefined` if it is missing or damaged. */
  readonly pack: ForcePack | undefined
  /** The force's local services; none if its data is damaged. */
  readonly locals: readonly Service[]
}

export const ForceContext = createContext<ChosenForce | undefined>(undefined)

export const useForce = (): ChosenForce | undefined => useContext(ForceContext)

/** The place in the force's area that was chosen: one of `placesOf`, if any. */
export const PlaceContext = createContext<string | undefined>(undefined)

/** @returns the ids of the places in the force's area to choose from; none if no force is chosen. */
export const usePlaces = (): readonly string[] => {
  const chosen = useForce()
  return chosen ? placesOf(chosen.force, chosen.pack) : []
}

export const usePlace = (): string | undefined => useContext(PlaceContext)
