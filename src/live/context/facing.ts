import { createContext, useContext, useEffect } from 'react'
import { useApp } from './app.ts'

/** Whether the phone is turned round, and the way to turn it. It is held by the screens alone, and goes with them. */
export interface Facing {
  readonly isFacingPerson: boolean
  readonly setFacingPerson: (isTurned: boolean) => void
}

export const FacingContext = createContext<Facing>({
  isFacingPerson: false,
  setFacingPerson: () => undefined
})

export const useFacing = (): Facing => useContext(FacingContext)

const stay = () => undefined

/** While the phone is turned round, a finger that strokes in from the edge, as phones have it for Back, does nothing. */
export const useBackDisabled = () => {
  const { setBackHandler } = useApp()
  useEffect(() => setBackHandler(stay), [setBackHandler])
}
