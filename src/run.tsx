import { content } from 'virtual:content'
import { StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { createActor } from 'xstate'
import { sessionMachine } from '../machines/session/session.machine.ts'
import {
  type SessionActor,
  type SessionSnapshot,
  selectEncounter,
  selectEnding
} from '../machines/session/session.selectors.ts'
import { type App, AppContext } from './app.ts'
import { followHistory } from './browser/history.ts'
import { guardTaps } from './browser/tap-guard.ts'
import { SessionScreen } from './screens/SessionScreen.tsx'
import { plainNumbers } from './words.ts'

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

/** Takes what the page has no use for out of its address. @returns whether there was any. */
const cleanAddress = (): boolean => {
  if (location.search === '' && location.hash === '') return false
  history.replaceState(history.state, '', location.pathname)
  return true
}

/**
 * Runs the app in an element. Each encounter, and each ending, has a React root and an element of its own: a wipe throws
 * both away, since a root that lives on may hold what it last drew. Leaving the page wipes too.
 * @param host the element to draw in.
 * @param now a clock that only goes forward, in milliseconds.
 */
export const run = (host: HTMLElement, now: () => number = () => performance.now()): SessionActor => {
  const session = createActor(sessionMachine)
  const app: App = {
    clear: () => session.send({ type: 'clear' }),
    finish: () => session.send({ type: 'finish' }),
    begin: () => session.send({ type: 'begin' }),
    arrive: arrivals(guardTaps(host, now)),
    addressIgnored: cleanAddress()
  }
  const follow = followHistory()
  let root: Root | undefined
  let shown: SessionSnapshot['value'] | undefined

  /** A fault in the screen of last resort leaves bare text, which cannot fail. */
  const fault = () => {
    if (selectEnding(session.getSnapshot()) === 'broken') host.textContent = plainNumbers(content)
    else queueMicrotask(() => session.send({ type: 'fault' }))
  }

  const show = (snapshot: SessionSnapshot) => {
    if (snapshot.value === shown) return
    shown = snapshot.value
    root?.unmount()
    const fresh = document.createElement('div')
    host.replaceChildren(fresh)
    root = createRoot(fresh, { onUncaughtError: fault })
    root.render(
      <StrictMode>
        <AppContext value={app}>
          <SessionScreen snapshot={snapshot} />
        </AppContext>
      </StrictMode>
    )
    follow(selectEncounter(snapshot))
  }

  history.scrollRestoration = 'manual'
  window.addEventListener('pagehide', app.clear)
  session.subscribe(show)
  session.start()
  return session
}
