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
import type { App } from '../context/app.ts'
import { plainNumbers } from '../i18n/format.ts'
import { readAddress } from '../platform/address.ts'
import { coverFor } from '../platform/cover.ts'
import { countTime } from '../platform/elapsed-time.ts'
import { followHistory } from '../platform/history.ts'
import { attend } from '../platform/session-events.ts'
import { guardTaps } from '../platform/tap-guard.ts'
import { Drawing } from './App.tsx'

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
export interface Running {
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
export const run = (host: HTMLElement, now: () => number = () => performance.now()): Running => {
  const asked = readAddress(content.forces, languages.officers)
  const session = createActor(sessionMachine, {
    input: { force: asked.force, language: asked.language, limits: limitsOf(content.times) }
  })
  const time = countTime(Date.now, now)
  const cover = coverFor(host)
  const restartGuard = guardTaps(host, now)
  let { isForceUnknown } = asked
  let ownBack: (() => void) | undefined
  const app: App = {
    clear: () => session.send({ type: 'clear' }),
    finish: () => session.send({ type: 'finish' }),
    begin: () => session.send({ type: 'begin' }),
    called: () => session.send({ type: 'called', ...time.read() }),
    keepGoing: () => session.send({ type: 'pressed', ...time.read() }),
    timeLeft: until => until - time.now(),
    chooseForce: force => session.send({ type: 'force', force }),
    chooseLanguage: language => session.send({ type: 'language', language }),
    chooseTheirLanguage: language => session.send({ type: 'theirLanguage', language }),
    arrive: arrivals(restartGuard),
    guardTaps: restartGuard,
    sayOnCover: cover.say,
    takeBack: goBack => {
      ownBack = goBack
      return () => {
        if (ownBack === goBack) ownBack = undefined
      }
    },
    addressIgnored: asked.wasIgnored,
    get isForceUnknown() {
      return isForceUnknown
    },
    toldOfUnknownForce: () => {
      isForceUnknown = false
    }
  }
  const follow = followHistory(() => ownBack)
  let root: Root | undefined
  let shown: Ending | 'encounter' | undefined

  /** A fault in the screen of last resort leaves bare text, which cannot fail. */
  const fault = () => {
    if (selectEnding(session.getSnapshot()) === 'broken') host.textContent = plainNumbers(content)
    else queueMicrotask(() => session.send({ type: 'fault' }))
  }

  const draw = (snapshot: SessionSnapshot) => {
    root?.unmount()
    const fresh = document.createElement('div')
    host.replaceChildren(fresh)
    const drawing = createRoot(fresh, { onUncaughtError: fault })
    root = drawing
    flushSync(() => drawing.render(<Drawing app={app} session={session} snapshot={snapshot} />))
    follow(selectEncounter(snapshot))
  }

  /** What is wiped goes before the cover does. */
  const show = (snapshot: SessionSnapshot) => {
    const now = selectEnding(snapshot) ?? 'encounter'
    if (now !== shown) {
      shown = now
      draw(snapshot)
    }
    cover.put(selectIsCovered(snapshot))
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
  const touch = attend(session, time)
  session.subscribe(show)
  session.start()
  return { session, touch }
}
