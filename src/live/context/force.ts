import { createContext, useContext } from 'react'
import type { Force, Service } from '../../../machines/content/content.ts'
import type { LoadedForcePack } from '../platform/force-pack.ts'

/** The force that is chosen, with its own contacts. */
export interface ChosenForce {
  readonly force: Force
  /** Parsed when it is read. */
  readonly pack: LoadedForcePack
  /** None if the pack is damaged. */
  readonly locals: readonly Service[]
}

export const ForceContext = createContext<ChosenForce | undefined>(undefined)

export const useForce = (): ChosenForce | undefined => useContext(ForceContext)
