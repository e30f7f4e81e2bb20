/** What was done on the first screen before the app ran. */
interface EarlyInteraction {
  readonly pressed: number
  readonly focused: number
  readonly open: readonly number[]
  readonly scrolled: readonly number[]
}

const BUTTONS = 'button, summary, a'
const SCROLLERS = 'main'

const all = <Kind extends Element>(host: Element, selector: string): Kind[] => [
  ...host.querySelectorAll<Kind>(selector)
]

const readInteraction = (host: HTMLElement): EarlyInteraction => ({
  pressed: all(host, BUTTONS).findIndex(button => button.hasAttribute('aria-busy')),
  focused: all(host, BUTTONS).indexOf(document.activeElement as Element),
  open: all<HTMLDetailsElement>(host, 'details').flatMap(({ open }, at) => (open ? [at] : [])),
  scrolled: [document.scrollingElement as Element, ...all(host, SCROLLERS)].map(({ scrollTop }) => scrollTop)
})

const repeatInteraction = (host: HTMLElement, { pressed, focused, open, scrolled }: EarlyInteraction) => {
  for (const at of open) all<HTMLDetailsElement>(host, 'details')[at]?.setAttribute('open', '')
  all<HTMLElement>(host, BUTTONS)[focused]?.focus({ preventScroll: true })
  for (const [at, element] of [document.scrollingElement as Element, ...all(host, SCROLLERS)].entries())
    element.scrollTop = scrolled[at] ?? 0
  all<HTMLElement>(host, BUTTONS)[pressed]?.click()
}

const root = document.documentElement

/** A press that began on one screen and ended on the next would be lost. */
const whenNoFingerIsDown = (then: () => void) => {
  if (root.dataset.down !== 'true') {
    then()
    return
  }
  root.dataset.waits = ''
  // The click follows once the finger is up.
  const up = () => {
    delete root.dataset.waits
    removeEventListener('pointerup', up)
    removeEventListener('pointercancel', up)
    setTimeout(then)
  }
  addEventListener('pointerup', up)
  addEventListener('pointercancel', up)
}

/** Longest wait for a paint: a hidden page never paints. Milliseconds. */
const MAX_PAINT_WAIT_MS = 250

/** If the whole page arrives at once, the browser would run the app before painting the first screen. */
const whenPainted = (then: () => void) => {
  if (performance.getEntriesByType('paint').length > 0) {
    then()
    return
  }
  root.dataset.waits = ''
  let isDone = false
  const go = () => {
    if (isDone) return
    isDone = true
    delete root.dataset.waits
    then()
  }
  setTimeout(go, MAX_PAINT_WAIT_MS)
  // A task queued in a frame runs after that frame is painted.
  requestAnimationFrame(() => setTimeout(go))
}

/** The plain page, for when no script runs, comes after the script and may still be loading. */
const removePlainPage = () => document.querySelector('.plain')?.remove()

/**
 * Replaces the first screen that was rendered at build time by the app, once it is painted. What was done there is kept:
 * the focus, what was open, how far it was scrolled, and a button pressed too early.
 * @param host the element that holds the first screen.
 * @param draw renders the app in it, synchronously.
 */
export const takeOver = (host: HTMLElement, draw: (host: HTMLElement) => void): void =>
  whenPainted(() =>
    whenNoFingerIsDown(() => {
      const before = readInteraction(host)
      draw(host)
      root.dataset.runs = ''
      root.dataset.script = ''
      delete root.dataset.down
      repeatInteraction(host, before)
      removePlainPage()
      addEventListener('DOMContentLoaded', removePlainPage)
    })
  )
