/*
 * Runs before the first paint. Shows the screens instead of the plain page, remembers a press that
 * comes before `walk-early.ts` has loaded, and shows a message if the page does not load completely.
 */
import { APP_ARRIVED, APP_FAILED } from '../platform/early-conversation.ts'
import { markQueued } from './presses.ts'

const { dataset } = document.documentElement
dataset.script = ''

/** How many seconds loading may stall, and how many of them a press that nothing has answered counts as. */
const MAX_STALLED = 7
const STALLED_PER_PRESS = 6

let length: number | undefined
let stalled = 0

/** Checks each second that the page is still growing, because not every browser reports a lost connection. */
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
  if (button) markQueued(button)
  stalled += STALLED_PER_PRESS
}
