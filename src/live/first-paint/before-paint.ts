/*
 * Runs before the first paint. Shows the screens rather than the plain page, holds a press that comes before the walk of
 * `walk-early.ts` is there, and says so if the page does not come whole.
 */
import { APP_ARRIVED, APP_FAILED } from '../platform/early-conversation.ts'
import { markHeld } from './presses.ts'

const { dataset } = document.documentElement
dataset.script = ''

/** For so many seconds nothing may come, and so many fewer once a press waits that nothing answers. */
const PATIENCE = 7
const PRESSED = 6

let length: number | undefined
let stalled = 0

/** Looks by itself whether more of the page comes: not every browser says that the connection is lost. */
const timer = setInterval(() => {
  const now = document.body?.lastElementChild?.outerHTML.length
  const isOver = document.readyState !== 'loading'
  stalled = now === length ? stalled + 1 : 0
  length = now
  dataset.script = isOver || stalled > PATIENCE ? 'cut' : ''
  if (isOver) {
    clearInterval(timer)
    dispatchEvent(new Event(APP_FAILED))
  }
}, 1_000)

addEventListener(APP_ARRIVED, () => {
  clearInterval(timer)
  dataset.script = ''
})

// Taken away by the walk.
document.onclick = ({ target }) => {
  const button = target instanceof Element && target.closest('button')
  if (button) markHeld(button)
  stalled += PRESSED
}
