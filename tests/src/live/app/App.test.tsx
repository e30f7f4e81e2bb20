import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type RunningApp, runApp } from '../../../../src/live/app/run-app.tsx'
import { LONG_WAIT_MS } from '../../../../src/live/platform/tap-guard.ts'
import { content } from '../../../support/fixture-content.ts'

const MINUTE = 60_000

let host: HTMLElement
let running: RunningApp

const start = (address: string, begin = () => runApp(host, undefined, () => Date.now())) => {
  history.replaceState(null, '', address)
  host = document.createElement('div')
  document.body.replaceChildren(host)
  act(() => {
    running = begin()
  })
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  // What jsdom lacks: this is a phone.
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('coarse'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined
  }))
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})

afterEach(() => {
  act(() => running.session.send({ type: 'session.clear' }))
  document.body.replaceChildren()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
  history.replaceState(null, '', '/')
})

const goOn = (ms: number) => {
  act(() => void vi.advanceTimersByTime(ms))
}
const pressAtOnce = (name: string | RegExp) =>
  act(() => screen.getByRole('button', { name, hidden: true }).click())
const press = (name: string | RegExp) => {
  goOn(LONG_WAIT_MS)
  pressAtOnce(name)
}
const heading = () => screen.queryByRole('heading', { level: 1, hidden: true })?.textContent
const turn = (visibility: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
}

describe('a screen', () => {
  beforeEach(() => start('/'))

  test('app: scroll restoration by the browser is off', () => {
    expect(history.scrollRestoration).toBe('manual')
  })

  test('app: screens of one encounter share an element, and another encounter has a new one', () => {
    const drawn = host.firstElementChild
    press('Start')
    press('No')
    expect(host.firstElementChild).toBe(drawn)
    press('Clear')
    press('New conversation')
    expect([heading(), host.firstElementChild === drawn]).toEqual(['Before you start', false])
  })

  test('app: presses just after a screen appears are ignored, except on the first', () => {
    pressAtOnce('Start')
    pressAtOnce('No')
    expect(heading()).toBe('Do you need any help or support?')
    goOn(399)
    pressAtOnce('No')
    expect(heading()).toBe('Do you need any help or support?')
    goOn(1)
    pressAtOnce('No')
    expect(heading()).toBe('Are you worried about your safety?')
  })

  test("app: uses the device's clock by default", () => {
    start('/', () => runApp(host))
    pressAtOnce('Start')
    goOn(399)
    pressAtOnce('No')
    expect(heading()).toBe('Do you need any help or support?')
    goOn(1)
    pressAtOnce('No')
    expect(heading()).toBe('Are you worried about your safety?')
  })

  test('app: a choice does not change the screen', () => {
    press('Start')
    press('Yes')
    goOn(1_000)
    pressAtOnce('Money or benefits')
    pressAtOnce('Continue')
    expect(heading()).toBe('Are you worried about your safety?')
  })

  test('app: the last screen says that the encounter is finished', { tags: ['slow'] }, () => {
    press('Start')
    press('Numbers now')
    press('Clear and finish')
    expect(heading()).toBe('Finished and cleared')
  })
})

describe('what is over', () => {
  beforeEach(() => {
    start('/')
    press('Start')
    press('Clear')
    expect(heading()).toBe('Cleared')
  })

  test('cleared: danger is one tap away', () => {
    press('Danger now')
    expect(heading()).toBe('Danger now')
  })

  test('cleared: the numbers are one tap away, and no question comes first', () => {
    press('Numbers now')
    expect(heading()).toBe('Tips and contacts')
  })
})

describe('the place where a screen was left', () => {
  const scrolledTo = () => document.querySelector('main')?.scrollTop
  const scroll = (top: number) => {
    const main = document.querySelector('main')
    if (!main) throw new Error('Nothing scrolls.')
    main.scrollTop = top
    act(() => void main.dispatchEvent(new Event('scroll')))
  }
  const fromTheOutcome = (away: string) => {
    press('Numbers now')
    scroll(320)
    press(away)
    expect(scrolledTo()).toBe(0)
  }

  beforeEach(() => {
    start('/')
    press('Start')
  })

  test('scroll: danger returns to where the outcome was', { tags: ['slow'] }, () => {
    fromTheOutcome('Danger now')
    press('Safe now: carry on')
    expect(scrolledTo()).toBe(320)
  })

  test('scroll: a phone that was turned, and then Back, return to where the outcome was', {
    tags: ['slow']
  }, () => {
    fromTheOutcome('Turn to them')
    press(/^Back to the officer/)
    press('Back')
    expect(heading()).toBe('Tips and contacts')
    expect(scrolledTo()).toBe(320)
  })

  test('scroll: a question that was turned returns to where it was', () => {
    scroll(40)
    press('Turn to them')
    press(/^Back to the officer/)
    expect(scrolledTo()).toBe(40)
  })
})

describe('panels', () => {
  const panels = () => document.querySelectorAll('dialog[open]').length

  beforeEach(() => start('/'))

  test('panels: a second tap where Close was does not clear', () => {
    press('Start')
    press('Language')
    press('Close')
    pressAtOnce('Clear')
    expect(heading()).toBe('Do you need any help or support?')
    press('Clear')
    expect(heading()).toBe('Cleared')
  })

  test('panels: Numbers now closes one within another, and shows the outcome', { tags: ['slow'] }, () => {
    press('More')
    press(/^What is kept/)
    expect(panels()).toBe(2)
    goOn(1_000)
    act(() => screen.getAllByRole('button', { name: 'Numbers now', hidden: true }).at(-1)?.click())
    expect(panels()).toBe(0)
    expect(heading()).toBe('Tips and contacts')
  })
})

describe('an idle page', () => {
  beforeEach(() => {
    start('/')
    press('Start')
    goOn(4 * MINUTE)
  })

  test('idle page: warns, counts down, and clears itself', () => {
    expect(screen.getByText('Clears in 60 seconds')).toBeTruthy()
    goOn(59_999)
    expect(heading()).toBe('Do you need any help or support?')
    goOn(1)
    expect(heading()).toBe('Cleared')
  })

  test('idle page: continues once the warning is dismissed', () => {
    act(() => (screen.getByRole('alertdialog', { hidden: true }) as HTMLDialogElement).close())
    expect(screen.queryByText(/Clears in/)).toBe(null)
  })

  test('idle page: continues after Keep going', () => {
    press('Keep going')
    expect(screen.queryByText(/Clears in/)).toBe(null)
    goOn(4 * MINUTE - 1)
    expect(screen.queryByText(/Clears in/)).toBe(null)
    expect(heading()).toBe('Do you need any help or support?')
  })
})

describe('a hidden page', () => {
  beforeEach(() => {
    start('/')
    press('Start')
  })

  test('hidden page: is covered', () => {
    turn('hidden')
    expect(host.hasAttribute('data-covered')).toBe(true)
    expect(screen.getByText(content.screens.covered.says).hidden).toBe(false)
    turn('visible')
    expect(host.hasAttribute('data-covered')).toBe(false)
  })

  test('hidden page: clears itself after its minutes', () => {
    turn('hidden')
    goOn(2 * MINUTE - 1)
    expect(heading()).toBe('Do you need any help or support?')
    goOn(1)
    expect(heading()).toBe('Cleared')
  })

  test('hidden page: is kept longer during a call', () => {
    press('Numbers now')
    goOn(1_000)
    document.addEventListener('click', event => event.preventDefault(), { once: true })
    act(() => screen.getAllByRole('link', { name: /\d{3}/ })[0]?.click())
    turn('hidden')
    goOn(9 * MINUTE)
    turn('visible')
    expect(heading()).toBe('Tips and contacts')
  })
})

describe('an uncaught error', () => {
  const failing = (type: string, more: { readonly error?: unknown; readonly reason?: unknown }) =>
    type === 'error'
      ? new ErrorEvent(type, { cancelable: true, ...more })
      : Object.assign(new Event(type, { cancelable: true }), more)

  beforeEach(() => {
    start('/')
    press('Start')
  })

  test.each([
    ['an error', 'error', { error: new Error('planted') }],
    ['a text that is thrown', 'error', { error: 'planted' }],
    ['a promise', 'unhandledrejection', { reason: new Error('planted') }],
    ['a promise that says no more', 'unhandledrejection', {}]
  ])('uncaught error: %s ends in plain numbers, and is logged nowhere', async (_, type, more) => {
    const event = failing(type, more)
    await act(async () => void window.dispatchEvent(event))
    expect([heading(), event.defaultPrevented]).toEqual(['Something went wrong', true])
  })

  test('uncaught error: an error event without an error changes nothing', async () => {
    const event = failing('error', { error: null })
    await act(async () => void window.dispatchEvent(event))
    expect([heading(), event.defaultPrevented]).toEqual(['Do you need any help or support?', false])
  })

  test('uncaught error: one in the last-resort screen leaves plain text', async () => {
    const fail = () =>
      act(async () => void window.dispatchEvent(failing('error', { error: new Error('planted') })))
    await fail()
    expect(host.childElementCount).toBe(1)
    await fail()
    expect(host.childElementCount).toBe(0)
    expect(host.textContent).toMatch(/^999 emergency: 999\. Samaritans: 116 123\./)
  })
})

describe('the force', () => {
  test('force: the one in the address is chosen', () => {
    start('/?force=kent')
    expect(screen.getByRole('button', { name: 'Kent Police Change' })).toBeTruthy()
  })

  test('force: an unknown one in the address is asked for, once', () => {
    const words = content.screens.force.unknown
    start('/?force=atlantis')
    expect(screen.getByText(words)).toBeTruthy()
    press('Carry on without a force')
    expect(screen.queryByText(words)).toBe(null)
    press('Start')
    press('Clear')
    press('New conversation')
    expect(screen.queryByText(words)).toBe(null)
  })

  test('force: none until one is chosen, and it remains after a wipe', () => {
    start('/?name=Ann')
    press('Choose your force')
    press('Scotland')
    expect(screen.getByRole('button', { name: 'Police Scotland Change' })).toBeTruthy()
    press('Start')
    press('Clear')
    press('New conversation')
    expect(screen.getByRole('button', { name: 'Police Scotland Change' })).toBeTruthy()
  })
})
