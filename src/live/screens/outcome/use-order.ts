import { type Dispatch, type SetStateAction, useCallback, useEffect, useMemo } from 'react'
import type { Moment } from '../../../../machines/hours/london.ts'
import { type Area, areaOf } from '../../../../machines/outcome/area.ts'
import { useTapGuard } from '../../context/app.ts'
import { useForce } from '../../context/force.ts'
import { londonNow, useLondonTime } from '../../platform/clock.ts'

/** For which area and minute contacts are sorted. */
interface SortedFor {
  readonly area: Area
  readonly at: Moment
}

/** Held by the outcome as long as it is shown, and set by whichever of its screens is there first. */
export type OrderState = readonly [SortedFor | undefined, Dispatch<SetStateAction<SortedFor | undefined>>]

export interface Order extends SortedFor {
  readonly renew: () => void
}

const useArea = () => {
  const chosen = useForce()
  return useMemo(() => areaOf(chosen?.force, chosen?.pack === 'damaged' ? undefined : chosen?.pack), [chosen])
}

/** A list that was out of sight may be sorted anew: no finger is about to press. */
const useOnReturn = (renew: () => void) =>
  useEffect(() => {
    const renewIfSeen = () => document.visibilityState === 'visible' && renew()
    document.addEventListener('visibilitychange', renewIfSeen)
    return () => document.removeEventListener('visibilitychange', renewIfSeen)
  }, [renew])

/** @returns the order of the outcome. It stays until it is renewed, so that nothing moves under a finger. */
export const useOrder = ([held, hold]: OrderState): Order => {
  const area = useArea()
  const minute = useLondonTime()
  const guardTaps = useTapGuard()
  // The force picker covered the list, so no finger was about to press it.
  const sorted = held?.area === area ? held : { area, at: minute }
  useEffect(() => {
    if (sorted !== held) hold(sorted)
  })
  const renew = useCallback(() => {
    guardTaps()
    hold({ area, at: londonNow() })
  }, [guardTaps, hold, area])
  useOnReturn(renew)
  return { ...sorted, renew }
}
