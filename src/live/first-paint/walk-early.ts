import type { EncounterEvent } from '../../../machines/encounter/encounter.setup.ts'
import type { WipeLimits } from '../../../machines/session/deadlines.ts'
import {
  APP_FAILED,
  APP_READY,
  type Cleared,
  type EarlyEvent,
  type HandOff,
  type TakeOver
} from '../platform/early-conversation.ts'
import { eventOfName } from '../platform/event-names.ts'
import { faultListener } from '../platform/faults.ts'
import { trackEarlyActivity } from '../platform/page-activity.ts'
import { createPageParts } from '../platform/page-parts.ts'
import { scrolled, scrollScreen } from '../platform/scroll.ts'
import { drawScreen, showAnswers } from './early-screen.ts'
import {
  depthOf,
  type EarlyTable,
  type EarlyWalk,
  earlyPlaceOf,
  isUnderWay,
  NOT_BEGUN,
  takeStep
} from './early-step.ts'
import { queuedButton, queuePress, whenReleased } from './presses.ts'

/** The data that the build writes into the page. */
export interface EarlyData {
  readonly table: EarlyTable
  readonly limits: WipeLimits
  /** The text of the cover while the page is out of sight, and its language. */
  readonly covered: readonly [text: string, lang: string]
}

/**
 * Handles presses until the app runs.
 * @param press handles a button, given the name of its event. If it returns false, the press waits for the app.
 * @param called called when a phone number is tapped.
 */
const listenForPresses = (
  host: HTMLElement,
  press: (name: string) => boolean,
  called: () => void,
  signal: AbortSignal
): void =>
  host.addEventListener(
    'click',
    event => {
      const { target } = event
      const pressed = target instanceof Element ? target.closest('button, a') : null
      const link = pressed?.getAttribute('href')
      if (link?.startsWith('#')) {
        event.preventDefault()
        host.querySelector('h1')?.focus()
      } else if (link) called()
      else if (pressed && !press(pressed.getAttribute('data-event') ?? '')) queuePress(pressed)
    },
    { signal }
  )

/**
 * Runs the conversation on prerendered screens until the app is ready. The answers are kept only in this
 * function, as events of the encounter machine. The app takes the events over, and nothing of them is left here.
 * @param host the element that holds all screens.
 */
export const walkEarly = (
  host: HTMLElement,
  { table, limits, covered }: EarlyData,
  now = () => performance.now()
): void => {
  const parts = createPageParts(host, now)
  const { guardTaps, cover, follow } = parts
  const end = new AbortController()
  const { signal } = end
  let walk: EarlyWalk = NOT_BEGUN
  let events: EarlyEvent[] = []
  // How far each earlier screen was scrolled when it was left, in pixels.
  let tops: number[] = []
  let cleared: Cleared | undefined

  const show = (name: string, top = 0) => {
    queuePress(undefined)
    drawScreen(host, name, walk)
    scrollScreen(host, top)
    guardTaps()
  }

  const begin = (by: Cleared | undefined) => {
    ;[walk, events, tops, cleared] = [NOT_BEGUN, [], [], by]
    show(by ? `cleared ${by}` : 'ready')
    activity.forget()
  }

  const moveTo = (next: EarlyWalk, event: EncounterEvent) => {
    const top = scrolled(host)
    const [from, to] = [depthOf(walk), depthOf(next)]
    const isSame = earlyPlaceOf(next) === earlyPlaceOf(walk)
    events.push({ event, top })
    walk = next
    activity.plan()
    if (isSame) return showAnswers(host, walk)
    tops[from] = top
    tops.length = Math.min(from, to) + 1
    show(earlyPlaceOf(walk), to < from ? tops[to] : 0)
  }

  const send = (name: string): boolean => {
    if (cleared) return false
    const event = eventOfName(name)
    const next = takeStep(table, walk, event)
    if (next) moveTo(next, event)
    return next !== undefined
  }

  // Returns whether the press could be handled without the app.
  const press = (name: string): boolean => {
    const [type, then] = name.split(' ')
    if (type !== 'session.clear' && type !== 'session.begin') return send(name)
    begin(type === 'session.clear' ? 'otherwise' : undefined)
    return then === undefined || send(then)
  }

  const activity = trackEarlyActivity({
    parts,
    limits,
    hasAnything: () => isUnderWay(walk),
    isCleared: () => cleared !== undefined,
    wipe: begin,
    signal
  })

  listenForPresses(host, press, () => activity.called(), signal)
  // There is no listener for rejections, because the early script creates no promises.
  addEventListener(
    'error',
    faultListener(() => begin('otherwise')),
    { signal }
  )

  const handOver = (takeOver: TakeOver) => {
    const early = { parts, events, cleared, ...activity.read() }
    end.abort()
    follow(undefined)
    ;[walk, events, tops] = [NOT_BEGUN, [], []]
    takeOver(early)
  }

  const release = whenReleased(signal)
  addEventListener(
    APP_READY,
    event => {
      const { detail } = event as CustomEvent<(handOff: HandOff) => void>
      detail(takeOver => release(() => handOver(takeOver)))
    },
    { signal }
  )
  addEventListener(
    APP_FAILED,
    () => {
      if (!document.querySelector('.plain')) return
      begin('otherwise')
      delete document.documentElement.dataset.script
    },
    { signal }
  )

  cover.setText(...covered)
  follow({ hasAny: () => depthOf(walk) > 0, back: () => void send('step.back') })
  // From here on this script handles presses, starting with any that came too early.
  document.onclick = null
  const button = queuedButton()
  queuePress(undefined)
  button?.click()
}
