import { beforeEach, expect, test, vi } from 'vitest'
import { takeOver, warmUp } from '../../../../src/live/first-paint/take-over.tsx'
import { APP_READY, type HandOff } from '../../../../src/live/platform/early-conversation.ts'

const EARLY = {} as Parameters<Parameters<HandOff>[0]>[0]
const answer = (event: Event) => (event as CustomEvent<(give: HandOff) => void>).detail(take => take(EARLY))

const never = () => new Promise<void>(() => undefined)
const host = () => document.getElementById('app') as HTMLElement
const button = () => host().querySelector('button')

/** @returns a mock that gets the name of each button pressed, after the app has drawn this HTML. */
const takeOverAs = (html: string) => {
  const pressed = vi.fn()
  const draw = () => {
    host().innerHTML = html
    for (const one of host().querySelectorAll('button'))
      one.addEventListener('click', () => pressed(one.textContent))
  }
  takeOver(host(), draw, never)
  return pressed
}

beforeEach(() => {
  document.body.innerHTML = '<div id="app"><button aria-busy="true">Start</button></div>'
  addEventListener(APP_READY, answer)
})

test('taking over: a press that waited ends what is prepared before the app is drawn', async () => {
  button()?.removeAttribute('aria-busy')
  let ended: AbortSignal | undefined
  const draw = vi.fn(() => expect(ended?.aborted).toBe(true))
  takeOver(host(), draw, signal => {
    ended = signal
    return never()
  })
  button()?.setAttribute('aria-busy', 'true')
  dispatchEvent(new Event('click'))
  await vi.waitFor(() => expect(draw).toHaveBeenCalledExactlyOnceWith(EARLY))
  expect(draw).toHaveReturned()
})

const takeOverQueued = async () => {
  const pressed = vi.fn()
  await new Promise<void>(drawn => takeOver(host(), () => drawn(), never))
  // Listens only from here on, so that the original press does not count.
  button()?.addEventListener('click', pressed)
  return pressed
}

test('taking over: the press that waited is dropped where the page is left', async () => {
  const pressed = await takeOverQueued()
  dispatchEvent(new Event('pagehide'))
  await new Promise(done => setTimeout(done))
  expect(pressed).not.toHaveBeenCalled()
})

test('taking over: a press that the guard against double taps stops does not take the place of the one that waits', async () => {
  const pressed = await takeOverQueued()
  const stop = (event: Event) => event.stopPropagation()
  document.body.addEventListener('click', stop, { capture: true, once: true })
  button()?.click()
  expect(pressed).not.toHaveBeenCalled()
  await vi.waitFor(() => expect(pressed).toHaveBeenCalledTimes(1))
})

test('taking over: a dialog that the app opens by itself does not take the press that waited', async () => {
  const pressed = takeOverAs('<dialog open><button>Kent</button></dialog><button>Start</button>')
  await vi.waitFor(() => expect(pressed).toHaveBeenCalledExactlyOnceWith('Start'))
})

test('taking over: what is open stays open, and a line that is another element in the app moves no press', async () => {
  const ways = (late: string) => `<div data-late>${late}</div><details><summary>Ways</summary></details>`
  host().innerHTML = `${ways('<p>Kent</p>')}<button aria-busy="true">Start</button>`
  const details = () => host().querySelector('details')
  Object.assign(details() as object, { open: true })
  host().querySelector('summary')?.focus()
  const pressed = takeOverAs(`${ways('<button>Kent</button>')}<button>Start</button>`)
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
