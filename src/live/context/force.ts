import { createContext, useContext } from 'react'
import type { Force, Service } from '../../../machines/content/content.ts'
import type { LoadedForcePack } from '../platform/force-pack.ts'

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
