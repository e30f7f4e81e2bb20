import { useSyncExternalStore } from 'react'
import { MINUTE_MS } from '../../../machines/content/vocabulary.ts'
import { londonTime, type Moment } from '../../../machines/hours/london.ts'

const real = () => londonTime(Date.now())
let source = real
let current: Moment | undefined

/** @returns the time in London. It is the same object for a whole minute. */
export const londonNow = (): Moment => {
  const { day, minute } = source()
  if (!current || day !== current.day || minute !== current.minute) current = { day, minute }
  return current
}

const listeners = new Set<() => void>()
let timer: ReturnType<typeof setTimeout> | undefined

const notify = () => {
  for (const listener of listeners) listener()
}

/** Stops the clock at a minute, for training; `undefined` lets it run again. */
export const setClock = (at: Moment | undefined) => {
  source = at ? () => at : real
  notify()
}

const tick = () => {
  notify()
  wait()
}

const wait = () => {
  timer = setTimeout(tick, MINUTE_MS - (Date.now() % MINUTE_MS))
}

/** Calls back when a minute begins, and when the page's visibility changes. One timer serves all listeners. */
const onNewMinute = (changed: () => void) => {
  if (listeners.size === 0) {
    wait()
    document.addEventListener('visibilitychange', notify)
  }
  listeners.add(changed)
  return () => {
    listeners.delete(changed)
    if (listeners.size > 0) return
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', notify)
  }
}

/** @returns the time in London. The component renders again each minute. */
export const useLondonTime = (): Moment => useSyncExternalStore(onNewMinute, londonNow, londonNow)
