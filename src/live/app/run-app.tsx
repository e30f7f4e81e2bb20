import { content, languages } from 'virtual:content'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { createActor } from 'xstate'
import { limitsOf } from '../../../machines/session/deadlines.ts'
import { sessionMachine } from '../../../machines/session/session.machine.ts'
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
import { createCover } from '../platform/cover.ts'
import { measureElapsedTime } from '../platform/elapsed-time.ts'
import { followHistory } from '../platform/history.ts'
import { forwardPageEvents } from '../platform/session-events.ts'
import { installTapGuard } from '../platform/tap-guard.ts'
import { App } from './App.tsx'

/** Remembers which screen came up last, and nothing else. */
const arrivals = (restartGuard: () => void) => {
  let last: string | undefined
  return (place: string): boolean => {
    if (place === last) return false
    const isFirst = last === undefined
    last = place
    if (!isFirst) restartGuard()
    return !isFirst
  }
}

/** An app that runs. */
export interface RunningApp {
  readonly session: SessionActor
  /** Tells it that somebody is there, who touches something else. */
  readonly touch: () => void
}

/**
 * Runs the app in an element. Each encounter, and each ending, has a React root and an element of its own: a wipe throws
 * both away, since a root that lives on may hold what it last drew.
 * @param host the element to draw in.
 * @param now a clock that only goes forward, in milliseconds.
 */
export const runApp = (host: HTMLElement, now: () => number = () => performance.now()): RunningApp => {
  const asked = readAddress(content.forces, languages.officers)
  const session = createActor(sessionMachine, {
    input: { force: asked.force, language: asked.language, limits: limitsOf(content.times) }
  })
  const time = measureElapsedTime(Date.now, now)
  const cover = createCover(host)
  const restartGuard = installTapGuard(host, now)
  let { isForceUnknown } = asked
  let ownBack: (() => void) | undefined
  const controls: AppControls = {
    clear: () => session.send({ type: 'clear' }),
    finish: () => session.send({ type: 'finish' }),
    begin: () => session.send({ type: 'begin' }),
    phoneTapped: () => session.send({ type: 'called', ...time.read() }),
    keepGoing: () => session.send({ type: 'pressed', ...time.read() }),
    timeLeft: until => until - time.now(),
    chooseForce: force => session.send({ type: 'force', force }),
    chooseLanguage: language => session.send({ type: 'language', language }),
    choosePersonLanguage: language => session.send({ type: 'theirLanguage', language }),
    screenChanged: arrivals(restartGuard),
    guardTaps: restartGuard,
    setCoverText: cover.setText,
    setBackHandler: goBack => {
      ownBack = goBack
      return () => {
        if (ownBack === goBack) ownBack = undefined
      }
    },
    addressIgnored: asked.wasIgnored,
    get isForceUnknown() {
      return isForceUnknown
    },
    dismissUnknownForce: () => {
      isForceUnknown = false
    }
  }
  const follow = followHistory(() => ownBack)
  let root: Root | undefined
  let shown: Ending | 'encounter' | undefined

  /** A fault in the screen of last resort leaves bare text, which cannot fail. */
  const fault = () => {
    if (selectEnding(session.getSnapshot()) === 'broken') host.textContent = lastResortNumbers(content)
    else queueMicrotask(() => session.send({ type: 'fault' }))
  }

  const draw = (snapshot: SessionSnapshot) => {
    root?.unmount()
    const fresh = document.createElement('div')
    host.replaceChildren(fresh)
    const drawing = createRoot(fresh, { onUncaughtError: fault })
    root = drawing
    flushSync(() => drawing.render(<App controls={controls} session={session} snapshot={snapshot} />))
    follow(selectEncounter(snapshot))
  }

  /** What is wiped goes before the cover does. */
  const show = (snapshot: SessionSnapshot) => {
    const now = selectEnding(snapshot) ?? 'encounter'
    if (now !== shown) {
      shown = now
      draw(snapshot)
    }
    cover.setCovered(selectIsCovered(snapshot))
  }

  /** What nobody else caught. What it says may hold more than it should, so it goes no further. */
  const lastResort = (event: ErrorEvent | PromiseRejectionEvent) => {
    /** What is no failure of a program, as a layout that needs a second look, brings no error along. */
    if (event instanceof ErrorEvent && !event.error) return
    event.preventDefault()
    fault()
  }

  history.scrollRestoration = 'manual'
  window.addEventListener('error', lastResort)
  window.addEventListener('unhandledrejection', lastResort)
  const touch = forwardPageEvents(session, time)
  session.subscribe(show)
  session.start()
  return { session, touch }
}
