import { useSelector } from '@xstate/react'
import { createContext, useContext } from 'react'
import type { EncounterActor, EncounterSnapshot } from '../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { required } from './app.ts'

interface CurrentEncounter {
  readonly actor: EncounterActor
  readonly isFacingPerson: boolean
}

/** `undefined` after an encounter. */
export const CurrentEncounterContext = createContext<CurrentEncounter | undefined>(undefined)

/** @returns the actor of the encounter; `undefined` once it has ended. */
export const useEncounterActor = (): EncounterActor | undefined => useContext(CurrentEncounterContext)?.actor

/** @returns the value of a selector. The component renders again when it changes. @throws after the encounter. */
export const useEncounter = <Value>(selector: (snapshot: EncounterSnapshot) => Value): Value =>
  useSelector(required(useEncounterActor()), selector)

/** @returns a function that sends an event to the encounter. */
export const useSend = (): ((event: EncounterEvent) => void) => required(useEncounterActor()).send

/** Whether the phone is turned to the person; `false` after an encounter. */
export const useIsFacingPerson = (): boolean => useContext(CurrentEncounterContext)?.isFacingPerson ?? false
