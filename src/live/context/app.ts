import { useSelector } from '@xstate/react'
import { createContext, useContext } from 'react'
import type { Force, ForcePack } from '../../../machines/content/content.ts'
import type { EncounterActor, EncounterSnapshot } from '../../../machines/encounter/encounter.selectors.ts'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import type { LoadedForcePack } from '../platform/force-pack.ts'

/** What screens may ask of the page they stand on. */
export interface AppControls {
  readonly clear: () => void
  readonly finish: () => void
  readonly begin: () => void
  /** Takes note that a phone number was tapped. */
  readonly phoneTapped: () => void
  /** Tells that somebody is there. */
  readonly keepGoing: () => void
  /** @returns how many milliseconds there are until then, by the session's clock. */
  readonly timeLeft: (until: number) => number
  /** Takes another force, by its id, or none. */
  readonly chooseForce: (force: string | undefined) => void
  /** Takes another language for the officer, by its tag. */
  readonly chooseLanguage: (tag: string) => void
  /** Takes a language for the person, by its tag, or none. */
  readonly choosePersonLanguage: (tag: string | undefined) => void
  /** Tells that a screen has come up. @returns whether the heading should take the focus: not on the first one. */
  readonly screenChanged: (place: string) => boolean
  /** Ignores presses for a moment, as something may have moved under the finger. */
  readonly guardTaps: () => void
  /** Gives what covers the page out of sight its words, in a language. */
  readonly setCoverText: (text: string, lang: string) => void
  /** Does something of its own when the browser goes back, for as long as a screen within a step stands. @returns what ends that. */
  readonly setBackHandler: (goBack: () => void) => () => void
  /** The address held something that this page does not use. */
  readonly addressIgnored: boolean
  /** The address named a force that is not known, and nobody has been told yet. */
  readonly isForceUnknown: boolean
  /** Takes note that somebody has been told. */
  readonly dismissUnknownForce: () => void
}

/** The force that is chosen, with what belongs to it alone. */
export interface ChosenForce {
  readonly force: Force
  /** In the language that the officer works in. */
  readonly pack: LoadedForcePack
  /** In English; nothing if it is damaged. */
  readonly englishPack: ForcePack | undefined
}

export const AppContext = createContext<AppControls | undefined>(undefined)
export const EncounterActorContext = createContext<EncounterActor | undefined>(undefined)
export const ForceContext = createContext<ChosenForce | undefined>(undefined)

const required = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('This screen was drawn outside the app.')
  return value
}

export const useApp = (): AppControls => required(useContext(AppContext))

/** @returns the force that is chosen, or `undefined` if none is. */
export const useForce = (): ChosenForce | undefined => useContext(ForceContext)

/** @returns what a selector reads from the encounter, kept up to date. */
export const useEncounter = <Value>(selector: (snapshot: EncounterSnapshot) => Value): Value =>
  useSelector(required(useContext(EncounterActorContext)), selector)

/** @returns a function that sends an event to the encounter. */
export const useSend = (): ((event: EncounterEvent) => void) =>
  required(useContext(EncounterActorContext)).send
