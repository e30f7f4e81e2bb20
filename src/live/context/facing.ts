import { createContext, useContext } from 'react'
import { useBackHandler } from './app.ts'

/** Whom the phone faces: the officer, or the person once it is turned. */
export interface Facing {
  readonly isFacingPerson: boolean
  readonly setFacingPerson: (isFacingPerson: boolean) => void
}

export const FacingContext = createContext<Facing>({
  isFacingPerson: false,
  setFacingPerson: () => undefined
})

export const useFacing = (): Facing => useContext(FacingContext)

const ignoreBack = () => undefined

/** While the phone faces the person, the swipe from the edge that phones use for Back does nothing. */
export const useBackDisabled = () => useBackHandler(ignoreBack)
