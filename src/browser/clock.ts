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

const listeners = new Set<() => void>()
let timer: ReturnType<typeof setTimeout> | undefined

const tell = () => {
  for (const changed of listeners) changed()
}

const tick = () => {
  tell()
  wait()
}

const wait = () => {
  timer = setTimeout(tick, MINUTE_MS - (Date.now() % MINUTE_MS))
}

/** Calls back when a minute begins, and when the page comes back after the phone slept. One timer serves all. */
const onNewMinute = (changed: () => void) => {
  if (listeners.size === 0) {
    wait()
    document.addEventListener('visibilitychange', tell)
  }
  listeners.add(changed)
  return () => {
    listeners.delete(changed)
    if (listeners.size > 0) return
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', tell)
  }
}

/** @returns what the clocks in London show, kept up to date to the minute. */
export const useLondonTime = (): Moment => useSyncExternalStore(onNewMinute, now)
