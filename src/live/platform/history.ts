import { type EncounterActor, selectDepth } from '../../../machines/encounter/encounter.selectors.ts'

/** The entry that the page came with, and the one entry on top of it while there is a step to go back to. */
const BASE = 0
const TOP = 1

const position = (): number => ((history.state as { readonly n?: number } | null)?.n === TOP ? TOP : BASE)

/**
 * Makes the browser's Back the same as Back. Browsers keep their history on disk, so it holds two entries however long
 * a conversation is: Back goes from the top one to the base, the machine goes back a step, and the page returns to the
 * top. At the first step the page stands on the base, from which Back leaves it. Forward brings nothing back.
 * @param ownBack tells what Back does on a screen that stands within a step, if there is one.
 */
export const followHistory = (ownBack: () => (() => void) | undefined = () => undefined) => {
  let encounter: EncounterActor | undefined
  let isGoingToBase = false
  let isGoingBack = false
  let isLeaving = false

  /** The encounter, if there is a step to go back to. */
  const deep = () => (encounter && selectDepth(encounter.getSnapshot()) > 0 ? encounter : undefined)

  const keepUp = () => {
    if (isGoingBack || isLeaving) return
    if (deep() && position() === BASE) history.pushState({ n: TOP }, '')
    if (!deep() && position() === TOP && !isGoingToBase) {
      isGoingToBase = true
      history.back()
    }
  }

  const goBackAStep = (from: EncounterActor) => {
    isGoingBack = true
    const back = ownBack() ?? (() => from.send({ type: 'back' }))
    back()
    isGoingBack = false
    if (deep()) history.forward()
  }

  window.addEventListener('popstate', () => {
    const isOurs = isGoingToBase
    isGoingToBase = false
    const from = deep()
    if (position() === BASE && from && !isOurs) goBackAStep(from)
    else keepUp()
  })

  window.addEventListener('pagehide', () => {
    isLeaving = true
  })
  window.addEventListener('pageshow', () => {
    isLeaving = false
    keepUp()
  })

  /** Follows another encounter, or none. */
  return (next: EncounterActor | undefined): void => {
    encounter = next
    next?.subscribe({ next: keepUp, error: () => undefined })
    keepUp()
  }
}
