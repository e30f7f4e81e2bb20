import { content, languages } from 'virtual:content'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { createActor } from 'xstate'
import { limitsOf } from '../../../machines/session/deadlines.ts'
import { sessionLogic } from '../../../machines/session/session.logic.ts'
import {
  type Ending,
  type SessionActor,
  type SessionSnapshot,
  selectEncounter,
  selectEnding,
  selectIsCovered
} from '../../../machines/session/session.selectors.ts'
import type { AppControls } from '../context/app.ts'
import { lastResortNumbers } from '../i18n/format.ts'
import { readAddress } from '../platform/address.ts'
import type { EarlyConversation } from '../platform/early-conversation.ts'
import { faultListener } from '../platform/faults.ts'
import { createPageParts } from '../platform/page-parts.ts'
import { forwardPageEvents, type ReportToSession } from '../platform/session-events.ts'
import { App } from './App.tsx'
import { pageControls, sessionControls } from './controls.ts'
import { replay, stepsForBack } from './replay.ts'

/** Puts the screens back if something in the browser has replaced them with a copy. */
const putBack = (host: HTMLElement) => {
  if (!host.isConnected) document.getElementById(host.id)?.replaceWith(host)
}

export interface RunningApp {
  readonly session: SessionActor
  /** Reports an event that the page's own listeners do not see. */
  readonly report: ReportToSession
}

/**
 * Runs the app in an element. Each encounter and each ending has its own React root and element. A
 * wipe discards both, because a root that is reused may keep what it last rendered.
 * @param early the conversation so far, if one began before the app ran.
 * @param now a monotonic clock, in milliseconds.
 */
export const runApp = (
  host: HTMLElement,
  early?: EarlyConversation,
  now: () => number = () => performance.now()
): RunningApp => {
  const address = readAddress(content.forces, languages.officers)
  const session = createActor(sessionLogic, {
    input: { force: address.force, language: address.language, limits: limitsOf(content.times) }
  })
  const { time, cover, guardTaps, follow } = early?.parts ?? createPageParts(host, now)
  const controls: AppControls = {
    session: sessionControls(session, time),
    page: pageControls(address, cover, guardTaps),
    guardTaps
  }
  let root: Root | undefined
  // `null` until something is shown; `undefined` while an encounter is open.
  let shown: Ending | undefined | null = null

  const fault = () => {
    const isBroken = selectEnding(session.getSnapshot()) === 'broken'
    // React has removed an error screen that failed. Plain text cannot fail.
    if (isBroken && !host.querySelector('h1')) host.textContent = lastResortNumbers(content)
    else queueMicrotask(() => session.send({ type: 'session.fail' }))
  }

  const draw = (snapshot: SessionSnapshot) => {
    const old = root
    const fresh = document.createElement('div')
    // Unmounting the old root may throw, for instance if a copy has replaced it: not a fault of the new root.
    const drawing = createRoot(fresh, { onUncaughtError: () => root === drawing && fault() })
    root = drawing
    old?.unmount()
    putBack(host)
    host.replaceChildren(fresh)
    flushSync(() => drawing.render(<App controls={controls} session={session} snapshot={snapshot} />))
    const encounter = selectEncounter(snapshot)
    follow(encounter && stepsForBack(encounter))
  }

  const show = (snapshot: SessionSnapshot) => {
    const next = selectEnding(snapshot)
    if (next !== shown) {
      shown = next
      draw(snapshot)
    }
    // After drawing, so that a wipe is done before the cover comes off.
    cover.setCovered(selectIsCovered(snapshot))
  }

  const caught = faultListener(fault)
  addEventListener('error', caught)
  addEventListener('unhandledrejection', caught)
  const report = forwardPageEvents(session, time)
  session.start()
  if (early) replay(session, early)
  session.subscribe(show)
  show(session.getSnapshot())
  return { session, report }
}
