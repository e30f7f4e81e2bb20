import { useSelector } from '@xstate/react'
import { createContext, useContext } from 'react'
import type { EncounterActor, EncounterSnapshot } from '../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { required } from './required.ts'

export const EncounterActorContext = createContext<EncounterActor | undefined>(undefined)
export const FacingContext = createContext(false)

/** @returns what a selector reads from the encounter, kept up to date. */
export const useEncounter = <Value>(selector: (snapshot: EncounterSnapshot) => Value): Value =>
  useSelector(required(useContext(EncounterActorContext)), selector)

/** @returns a function that sends an event to the encounter. */
export const useSend = (): ((event: EncounterEvent) => void) =>
  required(useContext(EncounterActorContext)).send

/** Whether the phone is turned to the person. After an encounter it never is. */
export const useIsFacingPerson = (): boolean => useContext(FacingContext)
