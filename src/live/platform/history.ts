/** The entry that the page was opened with, and the one on top of it, which exists from the start. */
const BASE = 0
const TOP = 1

const position = (): number => ((history.state as { readonly n?: number } | null)?.n === TOP ? TOP : BASE)

/** The steps of a conversation that Back can go through. */
export interface Steps {
  readonly hasAny: () => boolean
  readonly back: () => void
  /** Calls back after each step. */
  readonly onStep?: (stepped: () => void) => void
}

/** Has the browser's Back go through another conversation; `undefined` after one. */
export type FollowSteps = (next: Steps | undefined) => void

/** The frame of training shares its history with the page around it, which must not move by itself. */
const isFramed = () => parent !== window

/** Chromium alone draws pages beforehand. */
const isPrerendering = () => (document as { readonly prerendering?: boolean }).prerendering === true

/**
 * Makes the browser's Back do what the Back button does. Browsers write their history to disk, so it holds the same two
 * entries whether or not anybody pressed Start: Back goes from the top entry to the base, the machine goes back a step,
 * and the page returns to the top. Where there is no step to go back to, Back leaves. Forward restores nothing.
 *
 * Back passes over entries that nobody pressed anything on. Chromium counts presses on either entry. Firefox counts those
 * on the base itself, so the page waits there for the first one. WebKit wants the top entry to be made by a press.
 */
export const followHistory = (): FollowSteps => {
  const { vendor } = navigator
  let steps: Steps | undefined
  // Whether Back stops at the base once the page has gone to the top entry.
  let isTopMade = false
  let isGoingToBase = false
  let isSteppingBack = false

  const goToTop = () => {
    if (isTopMade) history.forward()
    else history.pushState({ n: TOP }, '')
    isTopMade = true
  }

  // Where the page waits for the first press.
  const rest = () => {
    if (vendor.startsWith('Google') || position() === BASE) return
    isGoingToBase = true
    history.back()
  }

  const open = () => {
    // Before the second entry is made, as that copies it.
    history.scrollRestoration = 'manual'
    if (isFramed()) return
    if (position() === BASE) history.pushState({ n: TOP }, '')
    isTopMade = !vendor.startsWith('Apple')
    rest()
  }

  const onStep = () => {
    // The steps of a link in training are made without a press in the frame.
    if (isFramed() && steps?.hasAny() && position() === BASE) goToTop()
  }

  // Only once the page is on the top entry, so that a second Back does not leave the page.
  const stepBack = () => {
    if (isSteppingBack && steps?.hasAny()) steps.back()
    isSteppingBack = false
  }

  addEventListener('popstate', () => {
    if (position() === TOP) return stepBack()
    const wasExpected = isGoingToBase
    isGoingToBase = false
    if (wasExpected) return
    if (!steps?.hasAny()) return history.back()
    isSteppingBack = true
    goToTop()
    if (position() === TOP) stepBack()
  })

  const onPress = () => {
    if (position() === TOP || isGoingToBase) return
    isSteppingBack = false
    goToTop()
  }
  addEventListener('click', onPress, { capture: true })
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && !isFramed()) rest()
  })

  // A page that the browser draws before it is asked for has no entry of its own yet: its second would take the place of the first.
  if (isPrerendering()) document.addEventListener('prerenderingchange', open, { once: true })
  else open()
  return next => {
    steps = next
    next?.onStep?.(onStep)
  }
}
