import { type Dispatch, type SetStateAction, useCallback, useEffect, useMemo } from 'react'
import type { Moment } from '../../../../machines/hours/london.ts'
import { type Area, areaOf } from '../../../../machines/outcome/area.ts'
import { type ChosenForce, useForce } from '../../context/force.ts'
import { londonNow, useLondonTime } from '../../platform/clock.ts'

/** For which area and minute contacts are sorted. */
interface SortedFor {
  readonly area: Area
  /** What the area was made from: that of a force changes when its own contacts have loaded. */
  readonly force: ChosenForce['force'] | undefined
  readonly pack: ChosenForce['pack'] | undefined
  readonly at: Moment
  /** Somebody has scrolled, opened or pressed something since: nothing may move by itself any more. */
  readonly isTouched: boolean
}

/** Held by the outcome as long as it is shown, and set by whichever of its screens is there first. */
export type OrderState = readonly [SortedFor | undefined, Dispatch<SetStateAction<SortedFor | undefined>>]

export interface Order extends SortedFor {
  readonly renew: () => void
  readonly touch: () => void
}

/** @returns the order of the outcome. It renews itself each minute until it is touched, and then stays until it is renewed. */
export const useOrder = ([held, hold]: OrderState): Order => {
  const { force, pack } = useForce() ?? {}
  const minute = useLondonTime()
  const sorted = useMemo((): SortedFor => {
    // Compared with what every screen that shares it has: areas that each made for itself would never be the same.
    if (!held || held.force !== force || held.pack !== pack) {
      // The force picker covered the list, so no finger was about to press it.
      const area = areaOf(force, pack === 'damaged' ? undefined : pack)
      return { area, force, pack, at: minute, isTouched: false }
    }
    return held.isTouched || held.at === minute ? held : { ...held, at: minute }
  }, [held, force, pack, minute])
  useEffect(() => {
    if (sorted !== held) hold(sorted)
  })
  const renew = useCallback(() => hold({ ...sorted, at: londonNow(), isTouched: true }), [hold, sorted])
  const touch = useCallback(
    () => hold(known => (known && !known.isTouched ? { ...known, isTouched: true } : known)),
    [hold]
  )
  return useMemo(() => ({ ...sorted, renew, touch }), [sorted, renew, touch])
}
