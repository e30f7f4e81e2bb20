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
import { heldButton, pressHeld, pressNext } from './presses.ts'

/** The state of a screen when the app takes over: indexes of the pressed, the focused and the open elements, and the scroll position. */
interface Interaction {
  readonly pressed: number
  readonly focused: number
  readonly open: readonly boolean[]
  readonly top: number
}

const FOCUSED = 'h1, button, a, summary'

/**
 * Finds elements that the screen has both before and in the app: dialogs are only in the app, `.cut-off` only before it, and
 * what is `data-late` may be another element in the app.
 */
const findShared = <Kind extends Element>(host: Element, selector: string): Kind[] =>
  [...host.querySelectorAll<Kind>(selector)].filter(
    element => !element.closest('dialog, .cut-off, [data-late]')
  )

const readInteraction = (host: HTMLElement): Interaction => ({
  pressed: findShared(host, FOCUSED).indexOf(heldButton() as Element),
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

/** Removes what the page needs only before the app. The plain page comes after the script, and may still be loading. */
const removeEarlyParts = () => {
  for (const part of document.querySelectorAll('.plain, template')) part.remove()
}

/** @returns the hand-off from `walk-early.ts`; `undefined` if that does not run, and the app starts from the beginning. */
const askForEarly = (): HandOff | undefined => {
  let handOff: HandOff | undefined
  const detail = (found: HandOff) => {
    handOff = found
  }
  dispatchEvent(new CustomEvent(APP_READY, { detail }))
  return handOff
}

/**
 * Draws the app in place of the early screen, in a task of its own, once no finger is down. The conversation goes on where
 * it was, with the focus, the scroll position, and a press that was held for the app.
 * @param host the element that holds all screens.
 * @param draw renders the app in it, synchronously.
 * @param prepare runs first, while `walk-early.ts` still handles presses. The signal stops it when a press is held for the
 * app, which does not wait for it.
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
  if (handOff) void Promise.race([pressHeld(), prepare(prepared.signal)]).then(start, start)
  else start()
}

/** The events that lead to one screen of each kind that a conversation without a detour shows. */
const SCREENS: readonly (readonly EncounterEvent['type'][])[] = [
  [],
  ['encounter.start'],
  ['encounter.finish']
]

interface LastProps {
  readonly reached: () => void
  readonly never: Promise<never>
}

/** A promise that never resolves suspends the transition: React renders all that comes before it, and never commits. */
const Last = ({ reached, never }: LastProps) => {
  setTimeout(reached)
  return use(never)
}

/** Renders a screen of an empty conversation without committing it: nothing is added to the page, and no effect runs. */
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
 * Renders some screens once, unseen, in parts of a few milliseconds, between which presses are handled. The code that renders
 * them is compiled then, which takes longer than rendering them again.
 * @param signal stops it, even in the middle of a screen.
 */
export const warmUp = async (signal: AbortSignal): Promise<void> => {
  for (const types of SCREENS) {
    await nextTask()
    if (!signal.aborted) await drawUnseen(types, signal)
  }
}
