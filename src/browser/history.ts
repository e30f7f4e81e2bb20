import { type EncounterActor, selectDepth } from '../../machines/encounter/encounter.selectors.ts'

/** Browsers keep about 50 entries and drop the first: beyond this depth no more are added. */
const DEEPEST = 40

const position = (): number => (history.state as { readonly n?: number } | null)?.n ?? 0

/**
 * Keeps the browser's history in step with an encounter, so that the browser's Back is Back. The machine is the truth:
 * a deeper place adds an entry, a shallower one goes back to its own. An entry holds its depth and nothing else.
 */
export const followHistory = () => {
  let encounter: EncounterActor | undefined
  let goingTo: number | undefined

  const depth = () => (encounter ? selectDepth(encounter.getSnapshot()) : 0)

  const keepUp = () => {
    const here = position()
    if (depth() > here && here < DEEPEST) history.pushState({ n: Math.min(depth(), DEEPEST) }, '')
    else if (depth() < here && goingTo !== depth()) {
      goingTo = depth()
      history.go(goingTo - here)
    }
  }

  window.addEventListener('popstate', () => {
    goingTo = undefined
    while (encounter && depth() > position() && encounter.getSnapshot().can({ type: 'back' }))
      encounter.send({ type: 'back' })
    keepUp()
  })

  return {
    /** Follows another encounter, or none. */
    follow: (next: EncounterActor | undefined) => {
      encounter = next
      next?.subscribe({ next: keepUp, error: () => undefined })
      keepUp()
    },
    /** Goes back by way of the browser, so that both stay in step. */
    back: () => {
      if (depth() > position()) encounter?.send({ type: 'back' })
      else history.back()
    }
  }
}
