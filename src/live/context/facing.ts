import { createContext, useContext, useEffect } from 'react'
import { useApp } from './app.ts'

/** Whether the phone is turned round, and the way to turn it. It is held by the screens alone, and goes with them. */
export interface Turned {
  readonly isTurned: boolean
  readonly turn: (isTurned: boolean) => void
}

export const TurnedContext = createContext<Turned>({ isTurned: false, turn: () => undefined })

export const useTurned = (): Turned => useContext(TurnedContext)

const stay = () => undefined

/** While the phone is turned round, a finger that strokes in from the edge, as phones have it for Back, does nothing. */
export const useStay = () => {
  const { takeBack } = useApp()
  useEffect(() => takeBack(stay), [takeBack])
}
