import { createContext, useContext } from 'react'
import type { SessionActor } from '../../../machines/session/session.selectors.ts'
import type { ReportToSession } from '../platform/session-events.ts'
import type { TapGuard } from '../platform/tap-guard.ts'
import { useOnChange } from '../platform/use-on-change.ts'

/** The session, for screens, and its clock. */
export interface SessionControls {
  readonly send: SessionActor['send']
  /** Sends an event with the present time. */
  readonly report: ReportToSession
  /** @param then an event to send to the new encounter, if the button leads past the first screen. */
  readonly begin: (then?: 'danger.open' | 'encounter.finish') => void
  /** @returns the milliseconds left until `deadline`, by the session's clock. */
  readonly timeLeft: (deadline: number) => number
}

/** Commands to the page, and what its address asked for. */
export interface PageControls {
  /** @returns whether the heading should take the focus: not on the first screen. */
  readonly screenChanged: (screenKey: string) => boolean
  readonly setCoverText: (text: string, lang: string) => void
  /** Whether the address names an unknown force and the officer has not been told yet. */
  readonly isForceUnknown: boolean
  readonly dismissUnknownForce: () => void
}

export interface AppControls {
  readonly session: SessionControls
  readonly page: PageControls
  /** Ignores presses for a moment. Call it when something may have moved under the finger. */
  readonly guardTaps: TapGuard
}

const noOp = () => {}

/** Controls that do nothing, for screens that are drawn at build time or off the page. */
export const noOpApp: AppControls = {
  session: {
    send: noOp,
    report: noOp,
    begin: noOp,
    timeLeft: () => 0
  },
  page: {
    screenChanged: () => false,
    setCoverText: noOp,
    isForceUnknown: false,
    dismissUnknownForce: noOp
  },
  guardTaps: noOp
}

export const AppContext = createContext<AppControls | undefined>(undefined)

/** @throws if a context has no value. */
export const required = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('Rendered outside the app.')
  return value
}

const useControls = (): AppControls => required(useContext(AppContext))

export const useSession = (): SessionControls => useControls().session

export const usePage = (): PageControls => useControls().page

/** @returns a function that ignores presses for a moment. Call it when something may have moved under the finger. */
export const useTapGuard = (): TapGuard => useControls().guardTaps

/** Ignores presses for a moment whenever `value` changes, because a control may have moved under the finger. */
export const useTapGuardOnChange = (value: string | undefined): void => useOnChange(value, useTapGuard())
