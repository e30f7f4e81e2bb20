import { useSyncExternalStore } from 'react'
import { londonTime, type Moment } from '../../machines/hours/london.ts'

const MINUTE_MS = 60_000

let known: Moment = londonTime(Date.now())

/** @returns what the clocks in London show: the same object for the whole of a minute. */
export const now = (): Moment => {
  const { day, minute } = londonTime(Date.now())
  if (day !== known.day || minute !== known.minute) known = { day, minute }
  return known
}

/** Calls back when a minute begins, and when the page comes back after the phone slept. */
const onNewMinute = (changed: () => void) => {
  let timer: ReturnType<typeof setTimeout>
  const wait = () => {
    timer = setTimeout(tick, MINUTE_MS - (Date.now() % MINUTE_MS))
  }
  const tick = () => {
    changed()
    wait()
  }
  wait()
  document.addEventListener('visibilitychange', changed)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', changed)
  }
}

/** @returns what the clocks in London show, kept up to date to the minute. */
export const useLondonTime = (): Moment => useSyncExternalStore(onNewMinute, now)
