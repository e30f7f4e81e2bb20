import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Moment } from '../../../../machines/hours/london.ts'
import { type Area, areaOf } from '../../../../machines/outcome/area.ts'
import { useTapGuard } from '../../context/app.ts'
import { useForce } from '../../context/force.ts'
import { londonNow, useLondonTime } from '../../platform/clock.ts'

/** For which area and minute contacts are sorted. */
export interface Order {
  readonly area: Area
  readonly at: Moment
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
export const useOrder = (): Order => {
  const area = useArea()
  const minute = useLondonTime()
  const [{ at, area: ordered }, setOrdered] = useState({ at: minute, area })
  const guardTaps = useTapGuard()
  const renew = useCallback(() => {
    guardTaps()
    setOrdered(({ area }) => ({ at: londonNow(), area }))
  }, [guardTaps])
  // The force picker covered the list, so no finger was about to press it.
  if (ordered !== area) setOrdered({ at: minute, area })
  useOnReturn(renew)
  return { area, at, renew }
}
