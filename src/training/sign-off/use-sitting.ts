import { useSyncExternalStore } from 'react'
import {
  afterEvent,
  NEW_SITTING,
  type Sitting,
  type SittingEvent
} from '../../../machines/training/sign-off/signing.ts'

/** It outlives the view, so that signatures are still there after a look at another view. */
let sitting = NEW_SITTING
const listeners = new Set<() => void>()

const subscribe = (onChange: () => void) => {
  listeners.add(onChange)
  return () => listeners.delete(onChange)
}

const send = (event: SittingEvent): void => {
  sitting = afterEvent(sitting, event)
  for (const tell of listeners) tell()
}

/** @returns what was opened and signed in this window, and a function that adds to it. */
export const useSitting = (): readonly [Sitting, (event: SittingEvent) => void] => [
  useSyncExternalStore(subscribe, () => sitting),
  send
]
