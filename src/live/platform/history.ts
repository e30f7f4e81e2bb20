/** The history entry that the page was opened with, and the second entry, which the page adds on top. */
const BASE = 0
const TOP = 1

const position = (): number => ((history.state as { readonly n?: number } | null)?.n === TOP ? TOP : BASE)

/** The steps of a conversation, for Back. */
export interface Steps {
  readonly hasAny: () => boolean
  readonly back: () => void
  /** Calls back after each step. */
  readonly onStep?: (stepped: () => void) => void
}

/** Sets the conversation that the browser's Back goes through; `undefined` when there is none. */
export type FollowSteps = (next: Steps | undefined) => void

/** In training, the phone is in a frame, which shares its history with the page around it. */
const isFramed = () => parent !== window

/** Only Chromium prerenders pages. */
const isPrerendering = () => (document as { readonly prerendering?: boolean }).prerendering === true

/**
 * Makes the browser's Back do what the Back button does. Browsers write history to disk, so there are always the same
 * two entries, whether or not anybody pressed Start. Back goes from the top entry to the base; then the machine goes
 * back a step, and the page returns to the top. Without a step to go back, it leaves the page. Forward does nothing.
 *
 * Browsers make Back skip entries on which nobody pressed anything. Chromium counts presses on either entry. Firefox
 * counts only those on the base, so the page waits there for the first. In WebKit a press must create the top entry.
 */
export const followHistory = (): FollowSteps => {
  const { vendor } = navigator
  let steps: Steps | undefined
  // Whether the top entry exists and was made in such a way that Back stops at the base.
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
    // Must be set before the second entry is made, which copies the setting.
    history.scrollRestoration = 'manual'
    if (isFramed()) return
    if (position() === BASE) history.pushState({ n: TOP }, '')
    isTopMade = !vendor.startsWith('Apple')
    waitAtBase()
  }

  const onStep = ({ hasAny }: Steps) => {
    // In training, a link can take steps without a press in the frame.
    if (isFramed() && hasAny() && position() === BASE) goToTop()
  }

  // Called only when the page is on the top entry, so that a second Back does not leave the page.
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
    if (!persisted || isFramed()) return
    // Who left from the base may have another page above it: Forward would lead there.
    if (position() === BASE) isTopMade = false
    waitAtBase()
  })

  // A page that is being prerendered has no history entry yet: its second entry would replace the first.
  if (isPrerendering()) document.addEventListener('prerenderingchange', open)
  else open()
  return next => {
    steps = next
    next?.onStep?.(() => onStep(next))
  }
}
