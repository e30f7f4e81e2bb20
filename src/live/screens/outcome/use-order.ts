import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Moment } from '../../../../machines/hours/london.ts'
import { type Area, areaOf } from '../../../../machines/outcome/area.ts'
import { type ChosenForce, useForce, usePlace } from '../../context/force.ts'
import { londonNow, useLondonTime } from '../../platform/clock.ts'

/** The area and minute for which contacts are sorted. */
interface SortedFor {
  readonly area: Area
  readonly force: ChosenForce | undefined
  readonly place: string | undefined
  readonly at: Moment
  /** Whether somebody has scrolled, pressed something or used a key since. Then nothing may move by itself. */
  readonly isTouched: boolean
}

export interface Order extends SortedFor {
  readonly renew: () => void
  readonly touch: () => void
}

const sortedNow = (force: ChosenForce | undefined, place: string | undefined, at: Moment): SortedFor => ({
  area: areaOf(force?.force, force?.pack, place),
  force,
  place,
  at,
  isTouched: false
})

/** @returns the order. It is updated each minute until `touch`, then only by `renew` or with the force or place. */
export const useOrder = (): Order => {
  const force = useForce()
  const place = usePlace()
  const minute = useLondonTime()
  const [shown, setShown] = useState(() => sortedNow(force, place, minute))
  const sorted = useMemo((): SortedFor => {
    // This may move rows: the force picker covers the list, so nobody was about to press one.
    if (shown.force !== force || shown.place !== place) return sortedNow(force, place, minute)
    return shown.isTouched || shown.at === minute ? shown : { ...shown, at: minute }
  }, [shown, force, place, minute])
  useEffect(() => setShown(sorted), [sorted])
  const renew = useCallback(() => setShown({ ...sorted, at: londonNow(), isTouched: true }), [sorted])
  const touch = useCallback(
    () => setShown(known => (known.isTouched ? known : { ...known, isTouched: true })),
    []
  )
  return useMemo(() => ({ ...sorted, renew, touch }), [sorted, renew, touch])
}

/** A scroll of fewer pixels than this does not count as made by a person. */
const MIN_SCROLL = 4

const isScrolled = ({ target }: Event): boolean => target instanceof Element && target.scrollTop >= MIN_SCROLL

/** Calls back when somebody scrolls the screen, presses it or uses a key. */
export const useTouch = (touched: () => void): void =>
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const scrolled = (event: Event) => isScrolled(event) && touched()
    document.addEventListener('pointerdown', touched, { signal })
    document.addEventListener('keydown', touched, { signal })
    document.addEventListener('scroll', scrolled, { capture: true, passive: true, signal })
    return () => listening.abort()
  }, [touched])
