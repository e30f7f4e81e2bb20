import { useLayoutEffect, useMemo } from 'react'
import { selectScreenKey } from '../../../machines/encounter/encounter.selectors.ts'
import { HEADING_ID } from '../components/Heading.tsx'
import { usePage } from '../context/app.ts'
import { useEncounter, useEncounterActor } from '../context/encounter.ts'
import { scrolled, scrollScreen } from '../platform/scroll.ts'

/** A screen on the way to the current one, and how far it was scrolled, in pixels. */
interface Seen {
  readonly key: string
  top: number
}

/** The screens of each encounter. They are kept only in memory, and a wipe discards them with the encounter. */
const seenIn = new WeakMap<object, Seen[]>()

/** Records the arrival at a screen. @returns its earlier entry if this is a way back, otherwise a new entry. */
const arriveAt = (encounter: object, key: string): Seen => {
  const seen = seenIn.get(encounter) ?? []
  const at = seen.findIndex(screen => screen.key === key)
  const screen = seen[at] ?? { key, top: 0 }
  seenIn.set(encounter, at < 0 ? [...seen, screen] : seen.slice(0, at + 1))
  return screen
}

const wasScrolled = (encounter: object, key: string): boolean =>
  seenIn.get(encounter)?.some(screen => screen.key === key && screen.top > 0) ?? false

/** @returns whether the screen was scrolled when it was last left, so that it returns to that position. */
export const useIsReturn = (): boolean => {
  const encounter = useEncounterActor()
  const screenKey = useEncounter(selectScreenKey)
  // Read once, when the screen appears, because it may be scrolled afterwards.
  return useMemo(() => encounter !== undefined && wasScrolled(encounter, screenKey), [encounter, screenKey])
}

/** Records how far a screen was scrolled when it was left, in pixels. For screens shown before the app ran. */
export const leaveScreen = (encounter: object, key: string, top: number): void => {
  arriveAt(encounter, key).top = top
}

/**
 * When a screen appears, moves the focus to its heading (not on the first screen of a visit), and scrolls to the top
 * or, on the way back, to where it was. The document title never changes, because browsers write titles to disk.
 * @param screenKey changes whenever the screen does.
 */
export const useScreenChange = (screenKey: string): void => {
  const { screenChanged } = usePage()
  const encounter = useEncounterActor()
  useLayoutEffect(() => {
    const screen = encounter ? arriveAt(encounter, screenKey) : { key: screenKey, top: 0 }
    if (screenChanged(screenKey)) document.getElementById(HEADING_ID)?.focus({ preventScroll: true })
    scrollScreen(document, screen.top)
    const remember = () => {
      screen.top = scrolled(document)
    }
    document.addEventListener('scroll', remember, { capture: true })
    return () => document.removeEventListener('scroll', remember, { capture: true })
  }, [screenChanged, screenKey, encounter])
}
