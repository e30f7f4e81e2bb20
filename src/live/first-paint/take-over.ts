import { APP_READY, type EarlyConversation, type HandOff } from '../platform/early-conversation.ts'
import { scrolled, scrollScreen } from '../platform/scroll.ts'

/** What is seen and done on a screen when the app takes over. */
interface Interaction {
  readonly pressed: number
  readonly focused: number
  readonly top: number
}

const FOCUSED = 'h1, button, a'

/** Of what stands on both sides: only the app opens dialogs, and before it alone a page may have been cut off. */
const all = <Kind extends Element>(host: Element, selector: string): Kind[] =>
  [...host.querySelectorAll<Kind>(selector)].filter(element => !element.closest('dialog, .cut-off'))

const readInteraction = (host: HTMLElement): Interaction => ({
  pressed: all(host, FOCUSED).findIndex(button => button.hasAttribute('aria-busy')),
  focused: all(host, FOCUSED).indexOf(document.activeElement as Element),
  top: scrolled(host)
})

/**
 * Presses a button in a task of its own, as that draws another screen. Another press before it counts instead, and a page that
 * is left lets go of the button.
 */
const pressNext = (button: HTMLElement | undefined) => {
  if (!button) return
  const end = new AbortController()
  const timer = setTimeout(() => {
    end.abort()
    button.click()
  })
  const drop = () => {
    clearTimeout(timer)
    end.abort()
  }
  // Not while it is on its way: the guard against double taps may stop a press, which then counts for nothing.
  for (const type of ['click', 'pagehide']) addEventListener(type, drop, { signal: end.signal })
}

const repeatInteraction = (host: HTMLElement, { pressed, focused, top }: Interaction) => {
  all<HTMLElement>(host, FOCUSED)[focused]?.focus({ preventScroll: true })
  scrollScreen(host, top)
  pressNext(all<HTMLElement>(host, FOCUSED)[pressed])
}

/** What the page has for the time before the app. The plain page comes after the script, and may still be loading. */
const removeEarlyParts = () => {
  for (const part of document.querySelectorAll('.plain, template')) part.remove()
}

/** @returns the way to take over from the walk before the app; where there is none, the app begins by itself. */
const askForEarly = (): HandOff | undefined => {
  let give: HandOff | undefined
  const detail = (found: HandOff) => {
    give = found
  }
  dispatchEvent(new CustomEvent(APP_READY, { detail }))
  return give
}

const isPressHeld = () => document.querySelector('[aria-busy]') !== null

/** Until a press is held for the app. */
const pressHeld = (): Promise<void> =>
  new Promise(done => {
    const look = () => {
      if (!isPressHeld()) return
      removeEventListener('click', look)
      done()
    }
    addEventListener('click', look)
    look()
  })

/**
 * Draws the app in place of what was drawn before it, in a task of its own, once no finger is down. The conversation goes
 * on where it was, with the focus, the place on the page, and a press that was held for the app.
 * @param host the element that holds all screens.
 * @param draw renders the app in it, synchronously.
 * @param prepare is done first, while the walk before the app answers, until the signal ends it: a press that was held for
 * the app does not wait for it.
 */
export const takeOver = (
  host: HTMLElement,
  draw: (early: EarlyConversation | undefined) => void,
  prepare: (signal: AbortSignal) => Promise<void>
): void => {
  const give = askForEarly()
  const take = (early: EarlyConversation | undefined) => {
    const before = readInteraction(host)
    draw(early)
    document.documentElement.dataset.runs = ''
    document.documentElement.dataset.script = ''
    repeatInteraction(host, before)
    removeEarlyParts()
    addEventListener('DOMContentLoaded', removeEarlyParts)
  }
  const enough = new AbortController()
  const go = () => {
    enough.abort()
    setTimeout(() => (give ? give(take) : take(undefined)))
  }
  if (give) void Promise.race([pressHeld(), prepare(enough.signal)]).then(go, go)
  else go()
}
