import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { takeOver, warmUp } from '../../../../src/live/first-paint/take-over.tsx'
import { APP_READY, type HandOff } from '../../../../src/live/platform/early-conversation.ts'

const EARLY = {} as Parameters<Parameters<HandOff>[0]>[0]
const answer = (event: Event) => (event as CustomEvent<(give: HandOff) => void>).detail(take => take(EARLY))

beforeEach(() => {
  document.body.innerHTML = '<div id="app"><button>Start</button></div>'
  addEventListener(APP_READY, answer)
})

afterEach(() => {
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

const takeOverHeld = async () => {
  const button = document.querySelector('button')
  const pressed = vi.fn()
  button?.setAttribute('aria-busy', 'true')
  const drawn = new Promise<void>(done =>
    takeOver(
      document.body,
      () => done(),
      () => new Promise(() => undefined)
    )
  )
  await drawn
  // From here on, so that what held it does not count.
  button?.addEventListener('click', pressed)
  return { button, pressed }
}

test('taking over: the press that was held is dropped where the page is left', async () => {
  const { pressed } = await takeOverHeld()
  dispatchEvent(new Event('pagehide'))
  await new Promise(done => setTimeout(done))
  expect(pressed).not.toHaveBeenCalled()
})

test('taking over: a press that the guard against double taps stops does not take the place of the held one', async () => {
  const { button, pressed } = await takeOverHeld()
  const stop = (event: Event) => event.stopPropagation()
  document.body.addEventListener('click', stop, { capture: true, once: true })
  button?.click()
  expect(pressed).not.toHaveBeenCalled()
  await vi.waitFor(() => expect(pressed).toHaveBeenCalledTimes(1))
})

test('taking over: a dialog that the app opens by itself does not take the press that was held', async () => {
  const host = document.getElementById('app') as HTMLElement
  const [inDialog, start] = [vi.fn(), vi.fn()]
  host.querySelector('button')?.setAttribute('aria-busy', 'true')
  takeOver(
    host,
    () => {
      host.innerHTML = '<dialog open><button>Kent</button></dialog><button>Start</button>'
      const [kent, started] = host.querySelectorAll('button')
      kent?.addEventListener('click', inDialog)
      started?.addEventListener('click', start)
    },
    () => new Promise(() => undefined)
  )
  await vi.waitFor(() => expect(start).toHaveBeenCalledTimes(1))
  expect(inDialog).not.toHaveBeenCalled()
})

test('taking over: what is open stays open, and a line that is another element in the app moves no press', async () => {
  const host = document.getElementById('app') as HTMLElement
  const ways = (late: string) => `<div data-late>${late}</div><details><summary>Ways</summary></details>`
  host.innerHTML = `${ways('<p>Kent</p>')}<button aria-busy="true">Start</button>`
  const details = () => host.querySelector('details')
  Object.assign(details() as object, { open: true })
  host.querySelector('summary')?.focus()
  const pressed = vi.fn()
  takeOver(
    host,
    () => {
      host.innerHTML = `${ways('<button>Kent</button>')}<button>Start</button>`
      host.addEventListener('click', ({ target }) => pressed((target as Element).textContent))
    },
    () => new Promise(() => undefined)
  )
  await vi.waitFor(() => expect(pressed).toHaveBeenCalledExactlyOnceWith('Start'))
  expect([details()?.open, document.activeElement?.textContent]).toEqual([true, 'Ways'])
})

test('warm-up: once it is ended nothing more is drawn, neither the rest of a screen nor the next one', async () => {
  const end = new AbortController()
  const made = vi.spyOn(document, 'createElement')
  const done = warmUp(end.signal)
  end.abort()
  await done
  expect(made.mock.calls.filter(([name]) => String(name) === 'h1')).toEqual([])
  vi.restoreAllMocks()
})
