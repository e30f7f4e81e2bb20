/** What somebody did on the first screen before the app ran. */
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

const readFrom = (host: HTMLElement): EarlyInteraction => ({
  pressed: all(host, BUTTONS).findIndex(button => button.hasAttribute('aria-busy')),
  focused: all(host, BUTTONS).indexOf(document.activeElement as Element),
  open: all<HTMLDetailsElement>(host, 'details').flatMap(({ open }, at) => (open ? [at] : [])),
  scrolled: [document.scrollingElement as Element, ...all(host, SCROLLERS)].map(({ scrollTop }) => scrollTop)
})

const repeatIn = (host: HTMLElement, { pressed, focused, open, scrolled }: EarlyInteraction) => {
  for (const at of open) all<HTMLDetailsElement>(host, 'details')[at]?.setAttribute('open', '')
  all<HTMLElement>(host, BUTTONS)[focused]?.focus({ preventScroll: true })
  for (const [at, element] of [document.scrollingElement as Element, ...all(host, SCROLLERS)].entries())
    element.scrollTop = scrolled[at] ?? 0
  all<HTMLElement>(host, BUTTONS)[pressed]?.click()
}

const root = document.documentElement

/** A press must not begin on one screen and end on the next: nobody would hear of it. */
const onceNoFingerIsDown = (then: () => void) => {
  if (root.dataset.down !== 'true') {
    then()
    return
  }
  root.dataset.waits = ''
  /** The click comes after the finger is up. */
  const up = () => {
    delete root.dataset.waits
    removeEventListener('pointerup', up)
    removeEventListener('pointercancel', up)
    setTimeout(then)
  }
  addEventListener('pointerup', up)
  addEventListener('pointercancel', up)
}

/** A browser that paints nothing, as one out of sight, is not waited for. In milliseconds. */
const PAINTED_BY = 250

/** Where the whole page comes at once, the first screen would wait for the app, which it need not. */
const onceItIsPainted = (then: () => void) => {
  if (performance.getEntriesByType('paint').length > 0) {
    then()
    return
  }
  root.dataset.waits = ''
  let hasGone = false
  const go = () => {
    if (hasGone) return
    hasGone = true
    delete root.dataset.waits
    then()
  }
  setTimeout(go, PAINTED_BY)
  /** After a frame has begun, and so after it is painted. */
  requestAnimationFrame(() => setTimeout(go))
}

/** The words for a page whose script never runs come after the script, and may still be on their way. */
const removePlainWords = () => document.querySelector('.plain')?.remove()

/**
 * Draws the app where the first screen stands that was drawn when the app was built, once that is painted. What somebody
 * did there goes on as it was: what was pressed too early is pressed now.
 * @param host the element that holds the first screen.
 * @param draw draws the app in it, at once.
 */
export const takeOver = (host: HTMLElement, draw: (host: HTMLElement) => void): void =>
  onceItIsPainted(() =>
    onceNoFingerIsDown(() => {
      const before = readFrom(host)
      draw(host)
      root.dataset.runs = ''
      root.dataset.script = ''
      delete root.dataset.down
      repeatIn(host, before)
      removePlainWords()
      addEventListener('DOMContentLoaded', removePlainWords)
    })
  )
