import { createContext, useContext } from 'react'
import type { Force, ForcePack } from '../../../machines/content/content.ts'
import type { LoadedForcePack } from '../platform/force-pack.ts'

/** The force that is chosen, with its own contacts. */
export interface ChosenForce {
  readonly force: Force
  /** In the officer's language. */
  readonly pack: LoadedForcePack
  /** `undefined` if it is damaged. */
  readonly englishPack: ForcePack | undefined
}

export const ForceContext = createContext<ChosenForce | undefined>(undefined)

export const useForce = (): ChosenForce | undefined => useContext(ForceContext)
