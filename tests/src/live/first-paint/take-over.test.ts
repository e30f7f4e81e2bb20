import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { takeOver } from '../../../../src/live/first-paint/take-over.ts'
import { APP_READY, type HandOff } from '../../../../src/live/platform/early-conversation.ts'

const EARLY = {} as Parameters<Parameters<HandOff>[0]>[0]
const answer = (event: Event) => (event as CustomEvent<(give: HandOff) => void>).detail(take => take(EARLY))

beforeEach(() => {
  document.body.innerHTML = '<div id="app"><button>Start</button></div>'
  addEventListener(APP_READY, answer)
  // Not known to jsdom.
  Object.defineProperty(document, 'scrollingElement', { value: document.body, configurable: true })
})

afterEach(() => {
  Reflect.deleteProperty(document, 'scrollingElement')
  removeEventListener(APP_READY, answer)
})

test('taking over: a press that was held ends what is prepared before the app is drawn', async () => {
  let ended: AbortSignal | undefined
  let wasEnded: boolean | undefined
  const draw = vi.fn(() => {
    wasEnded = ended?.aborted
  })
  takeOver(document.body, draw, signal => {
    ended = signal
    return new Promise(() => undefined)
  })
  document.querySelector('button')?.setAttribute('aria-busy', 'true')
  dispatchEvent(new Event('click'))
  await vi.waitFor(() => expect(draw).toHaveBeenCalledExactlyOnceWith(EARLY))
  expect(wasEnded).toBe(true)
})
