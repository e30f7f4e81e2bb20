import { content } from 'virtual:content'
import { startTransition, use } from 'react'
import { createRoot } from 'react-dom/client'
import { createActor } from 'xstate'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { limitsOf } from '../../../machines/session/deadlines.ts'
import { sessionLogic } from '../../../machines/session/session.logic.ts'
import { selectEncounter } from '../../../machines/session/session.selectors.ts'
import { App } from '../app/App.tsx'
import { noOpApp } from '../context/app.ts'
import { APP_READY, type EarlyConversation, type HandOff } from '../platform/early-conversation.ts'
import { scrolled, scrollScreen } from '../platform/scroll.ts'
import { pressNext, pressQueued, queuedButton } from './presses.ts'

/** A screen's state when the app takes over. Elements are given by index, -1 for none; `top` is in pixels. */
interface Interaction {
  readonly pressed: number
  readonly focused: number
  readonly open: readonly boolean[]
  readonly top: number
}

const FOCUSED = 'h1, button, a, summary'

/**
 * Finds the elements that the early screen and the app have in common: dialogs are only in the app,
 * `.cut-off` is only on the early screen, and `data-late` marks elements that the app may draw differently.
 */
const findShared = <Kind extends Element>(host: Element, selector: string): Kind[] =>
  [...host.querySelectorAll<Kind>(selector)].filter(
    element => !element.closest('dialog, .cut-off, [data-late]')
  )

const readInteraction = (host: HTMLElement): Interaction => ({
  pressed: findShared(host, FOCUSED).indexOf(queuedButton() as Element),
  focused: findShared(host, FOCUSED).indexOf(document.activeElement as Element),
  open: findShared<HTMLDetailsElement>(host, 'details').map(({ open }) => open),
  top: scrolled(host)
})

const repeatInteraction = (host: HTMLElement, { pressed, focused, open, top }: Interaction) => {
  for (const [at, details] of findShared<HTMLDetailsElement>(host, 'details').entries())
    details.open = open[at] === true
  findShared<HTMLElement>(host, FOCUSED)[focused]?.focus({ preventScroll: true })
  scrollScreen(host, top)
  pressNext(findShared<HTMLElement>(host, FOCUSED)[pressed])
}

/** Removes what is only needed before the app runs. The plain page follows the script, so it may still be loading. */
const removeEarlyParts = () => {
  for (const part of document.querySelectorAll('.plain, template')) part.remove()
}

/** @returns the hand-off from `walk-early.ts`; `undefined` if that is not running. Then the app starts afresh. */
const askForEarly = (): HandOff | undefined => {
  let handOff: HandOff | undefined
  const detail = (found: HandOff) => {
    handOff = found
  }
  dispatchEvent(new CustomEvent(APP_READY, { detail }))
  return handOff
}

/**
 * Replaces the early screen with the app, in a separate task, once no finger is down. The conversation
 * continues where it was: with the focus, the scroll position, and a press that waited for the app.
 * @param host the element that holds all screens.
 * @param draw renders the app in `host`, synchronously.
 * @param prepare runs first, while `walk-early.ts` still handles presses. Its signal is aborted
 * when a press waits for the app, because that press should not wait.
 */
export const takeOver = (
  host: HTMLElement,
  draw: (early: EarlyConversation | undefined) => void,
  prepare: (signal: AbortSignal) => Promise<void>
): void => {
  const handOff = askForEarly()
  const drawApp = (early: EarlyConversation | undefined) => {
    const before = readInteraction(host)
    draw(early)
    document.documentElement.dataset.runs = ''
    document.documentElement.dataset.script = ''
    repeatInteraction(host, before)
    removeEarlyParts()
    addEventListener('DOMContentLoaded', removeEarlyParts)
  }
  const prepared = new AbortController()
  const start = () => {
    prepared.abort()
    setTimeout(() => (handOff ? handOff(drawApp) : drawApp(undefined)))
  }
  if (handOff) void Promise.race([pressQueued(), prepare(prepared.signal)]).then(start, start)
  else start()
}

/** The events that lead to each screen to warm up: the first screen, a question and the outcome. */
const SCREENS: readonly (readonly EncounterEvent['type'][])[] = [
  [],
  ['encounter.start'],
  ['encounter.finish']
]

interface LastProps {
  readonly reached: () => void
  readonly never: Promise<never>
}

/** Suspends with a promise that never resolves: React renders everything before it, but never commits. */
const Last = ({ reached, never }: LastProps) => {
  setTimeout(reached)
  return use(never)
}

/** Renders a screen without answers, but never commits it: nothing is added to the page, and no effect runs. */
const drawUnseen = (types: readonly EncounterEvent['type'][], signal: AbortSignal): Promise<void> =>
  new Promise(done => {
    const session = createActor(sessionLogic, {
      input: { force: undefined, limits: limitsOf(content.times) }
    }).start()
    for (const type of types) selectEncounter(session.getSnapshot())?.send({ type } as EncounterEvent)
    const end = () => {
      signal.removeEventListener('abort', end)
      root.unmount()
      session.stop()
      done()
    }
    const root = createRoot(document.createElement('div'), { onUncaughtError: end })
    signal.addEventListener('abort', end)
    const never = new Promise<never>(() => undefined)
    startTransition(() =>
      root.render(
        <>
          <App controls={noOpApp} session={session} snapshot={session.getSnapshot()} />
          <Last reached={end} never={never} />
        </>
      )
    )
  })

const nextTask = () => new Promise<void>(done => setTimeout(done))

/**
 * Renders some screens off the page, in tasks of a few milliseconds, so that presses are handled in
 * between. The browser compiles the code on the way, and that is the slow part of a first rendering.
 * @param signal stops it, even in the middle of a screen.
 */
export const warmUp = async (signal: AbortSignal): Promise<void> => {
  for (const types of SCREENS) {
    await nextTask()
    if (!signal.aborted) await drawUnseen(types, signal)
  }
}
