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

/** Makes the browser's Back go through another conversation; `undefined` when a conversation has ended. */
export type FollowSteps = (next: Steps | undefined) => void

/** In training, the phone's frame shares its history with the page around it, which must not navigate by itself. */
const isFramed = () => parent !== window

/** Only Chromium prerenders pages. */
const isPrerendering = () => (document as { readonly prerendering?: boolean }).prerendering === true

/**
 * Makes the browser's Back do what the Back button does. Browsers write their history to disk, so it holds the same two
 * entries whether or not anybody pressed Start: Back goes from the top entry to the base, the machine goes back a step,
 * and the page returns to the top. If there is no step to go back to, Back leaves the page. Forward restores nothing.
 *
 * Back skips entries on which nobody pressed anything. Chromium counts presses on either entry. Firefox counts only presses
 * on the base, so the page waits there for the first one. WebKit requires that a press creates the top entry.
 */
export const followHistory = (): FollowSteps => {
  const { vendor } = navigator
  let steps: Steps | undefined
  // Whether the top entry exists, in a way that makes Back stop at the base.
  let isTopMade = false
  let isGoingToBase = false
  let isSteppingBack = false

  const goToTop = () => {
    if (isTopMade) history.forward()
    else history.pushState({ n: TOP }, '')
    isTopMade = true
  }

  // The page waits there for the first press.
  const waitAtBase = () => {
    if (vendor.startsWith('Google') || position() === BASE) return
    isGoingToBase = true
    history.back()
  }

  const open = () => {
    // Set before the second entry is made, because that copies the setting.
    history.scrollRestoration = 'manual'
    if (isFramed()) return
    if (position() === BASE) history.pushState({ n: TOP }, '')
    isTopMade = !vendor.startsWith('Apple')
    waitAtBase()
  }

  const onStep = () => {
    // A link in training takes steps without a press in the frame.
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
    if (persisted && !isFramed()) waitAtBase()
  })

  // A prerendered page has no history entry of its own yet: its second entry would replace the first.
  if (isPrerendering()) document.addEventListener('prerenderingchange', open, { once: true })
  else open()
  return next => {
    steps = next
    next?.onStep?.(onStep)
  }
}
