/*
 * Runs before the first paint. Shows the screens rather than the plain page, holds a press that comes before
 * `walk-early.ts` has loaded, and says so if the page does not load completely.
 */
import { APP_ARRIVED, APP_FAILED } from '../platform/early-conversation.ts'
import { markHeld } from './presses.ts'

const { dataset } = document.documentElement
dataset.script = ''

/** How many seconds the page may stop loading for, and how many of these an unanswered press counts as. */
const MAX_STALLED = 7
const STALLED_PER_PRESS = 6

let length: number | undefined
let stalled = 0

/** Checks whether the page is still loading, as not every browser reports that the connection is lost. */
const timer = setInterval(() => {
  const now = document.body?.lastElementChild?.outerHTML.length
  const isOver = document.readyState !== 'loading'
  stalled = now === length ? stalled + 1 : 0
  length = now
  dataset.script = isOver || stalled > MAX_STALLED ? 'cut' : ''
  if (isOver) {
    clearInterval(timer)
    dispatchEvent(new Event(APP_FAILED))
  }
}, 1_000)

addEventListener(APP_ARRIVED, () => {
  clearInterval(timer)
  dataset.script = ''
})

// `walk-early.ts` removes this listener.
document.onclick = ({ target }) => {
  const button = target instanceof Element && target.closest('button')
  if (button) markHeld(button)
  stalled += STALLED_PER_PRESS
}
