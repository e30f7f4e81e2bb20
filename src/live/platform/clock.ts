import { useSyncExternalStore } from 'react'
import { MINUTE_MS } from '../../../machines/content/vocabulary.ts'
import { londonTime, type Moment } from '../../../machines/hours/london.ts'

const real = () => londonTime(Date.now())
let shown = real
let known: Moment = real()

/** @returns what the clocks in London show: the same object for the whole of a minute. */
export const londonNow = (): Moment => {
  const { day, minute } = shown()
  if (day !== known.day || minute !== known.minute) known = { day, minute }
  return known
}

const listeners = new Set<() => void>()
let timer: ReturnType<typeof setTimeout> | undefined

const tell = () => {
  for (const changed of listeners) changed()
}

/** Stops the clock at another minute, in training; or lets it go on. */
export const setClock = (at: Moment | undefined) => {
  shown = at ? () => at : real
  tell()
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
export const useLondonTime = (): Moment => useSyncExternalStore(onNewMinute, londonNow, londonNow)
