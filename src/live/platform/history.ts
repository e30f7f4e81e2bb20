import { type EncounterActor, selectDepth } from '../../../machines/encounter/encounter.selectors.ts'

/** The entry the page was opened with, and one on top of it while there is a step to go back to. */
const BASE = 0
const TOP = 1

const position = (): number => ((history.state as { readonly n?: number } | null)?.n === TOP ? TOP : BASE)

/**
 * Makes the browser's Back do what the Back button does. Browsers write their history to disk, so it holds two entries
 * however long an encounter is: Back goes from the top entry to the base, the machine goes back a step, and the page
 * returns to the top. On the first step the page is on the base, and Back leaves it. Forward restores nothing.
 */
export const followHistory = () => {
  let encounter: EncounterActor | undefined
  let isGoingToBase = false
  let isGoingBack = false
  let isLeaving = false

  const encounterWithSteps = () =>
    encounter && selectDepth(encounter.getSnapshot()) > 0 ? encounter : undefined

  const syncEntry = () => {
    if (isGoingBack || isLeaving) return
    if (encounterWithSteps() && position() === BASE) history.pushState({ n: TOP }, '')
    if (!encounterWithSteps() && position() === TOP && !isGoingToBase) {
      isGoingToBase = true
      history.back()
    }
  }

  const goBackAStep = (from: EncounterActor) => {
    isGoingBack = true
    from.send({ type: 'step.back' })
    isGoingBack = false
    if (encounterWithSteps()) history.forward()
  }

  window.addEventListener('popstate', () => {
    const wasExpected = isGoingToBase
    isGoingToBase = false
    const from = encounterWithSteps()
    if (position() === BASE && from && !wasExpected) goBackAStep(from)
    else syncEntry()
  })

  window.addEventListener('pagehide', () => {
    isLeaving = true
  })
  window.addEventListener('pageshow', () => {
    isLeaving = false
    syncEntry()
  })

  return (next: EncounterActor | undefined): void => {
    encounter = next
    next?.subscribe({ next: syncEntry, error: () => undefined })
    syncEntry()
  }
}
