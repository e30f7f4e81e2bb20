import { content } from 'virtual:content'
import { startTransition, use } from 'react'
import { createRoot } from 'react-dom/client'
import { createActor } from 'xstate'
import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import { limitsOf } from '../../../machines/session/deadlines.ts'
import { sessionLogic } from '../../../machines/session/session.logic.ts'
import { selectEncounter } from '../../../machines/session/session.selectors.ts'
import { App } from '../app/App.tsx'
import { noOpApp } from './no-op-app.ts'

/** One screen of each kind that a conversation without a detour shows: what leads there. */
const SCREENS: readonly (readonly EncounterEvent['type'][])[] = [
  [],
  ['encounter.start'],
  ['encounter.finish']
]

interface LastProps {
  readonly reached: () => void
  /** Never ends. Whoever waits for it is held by it, so each drawing has its own. */
  readonly never: Promise<never>
}

/** Comes last, so all else is drawn by then. What waits in a transition is never put on the page. */
const Last = ({ reached, never }: LastProps) => {
  setTimeout(reached)
  return use(never)
}

/** Draws a screen of an empty conversation as far as its elements: nothing is put anywhere, and no effect runs. */
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
 * Draws screens once that nobody sees, in parts of a few milliseconds, between which presses are taken. What draws them is
 * compiled then, which costs more than to draw them again.
 * @param signal ends it, also in the middle of a screen.
 */
export const warmUp = async (signal: AbortSignal): Promise<void> => {
  for (const types of SCREENS) {
    await nextTask()
    if (!signal.aborted) await drawUnseen(types, signal)
  }
}
