import type { Page } from '@playwright/test'

interface WithStoppedClocks {
  /** Lets milliseconds pass. Otherwise the clocks stand still. */
  pass: (ms: number) => void
}

/** Runs before the page's scripts and stops its clocks. @param start the time to show, in milliseconds. */
export const stopClocks = (start: number) => {
  let [monotonic, wall] = [performance.now(), start]
  performance.now = () => monotonic
  Date.now = () => wall
  const pass = (ms: number) => {
    monotonic += ms
    wall += ms
  }
  Object.assign(window, { pass } satisfies WithStoppedClocks)
}

/** Repeated presses on one spot, by script, on a page whose clocks only `pass` moves. */
export interface Presses {
  /** The way to the starting screen: how the name of each button begins. */
  readonly way: readonly string[]
  /** What to press, and where across it: 0 is its left edge, 1 its right. */
  readonly on: '.button-danger' | '.button-dead' | '.action-bar'
  readonly at: number
  readonly times: number
  readonly interval: number
  /** Headings of screens that are shown after a wipe. */
  readonly over: readonly string[]
}

interface PressedAgain {
  readonly heading: string
  readonly wasWiped: boolean
  readonly numbersRung: number
}

/** Runs in the page. */
const pressAgain = async ({ way, on, at, times, interval, over }: Presses): Promise<PressedAgain> => {
  const { pass } = window as unknown as WithStoppedClocks
  const heading = () => document.querySelector('h1')?.textContent ?? ''
  const scope = () => [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
  // React draws in tasks of its own; the intersection observer reports after a frame.
  const settled = () => new Promise<void>(done => requestAnimationFrame(() => setTimeout(done)))
  const tap = (x: number, y: number) =>
    document
      .elementFromPoint(x, y)
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))
  const middleOf = (element: Element, share = 0.5) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    return [left + 4 + (right - left - 8) * share, (top + bottom) / 2] as const
  }
  const press = async (words: string) => {
    pass(2_000)
    const find = () =>
      [...scope().querySelectorAll<HTMLElement>('button')].find(
        one => one.textContent?.startsWith(words) && one.checkVisibility()
      )
    // The end of the outcome is drawn last.
    for (let frames = 0; frames < 60 && !find(); frames++) await settled()
    const button = find()
    if (!button) throw new Error(`There is no button "${words}" on "${heading()}".`)
    if (button.getBoundingClientRect().bottom > innerHeight) {
      button.scrollIntoView({ block: 'nearest' })
      await settled()
      pass(2_000)
    }
    button.click()
    await settled()
  }
  let numbersRung = 0
  const count = (event: Event) => {
    const link = event.target instanceof Element && event.target.closest('a[href^="tel:"]')
    if (!link || event.defaultPrevented) return
    event.preventDefault()
    numbersRung++
  }
  document.addEventListener('click', count)
  for (const words of way) await press(words)
  pass(2_000)
  const beganOver = over.includes(heading())
  let wasWiped = false
  const box = scope().querySelector(on)
  if (!box) throw new Error(`There is no ${on} on "${heading()}".`)
  const spot = middleOf(box, at)
  for (let press = 0; press < times; press++) {
    const before = document.activeElement
    tap(...spot)
    await Promise.resolve()
    if (document.activeElement !== before) await settled()
    wasWiped ||= !beganOver && over.includes(heading())
    pass(interval)
  }
  document.removeEventListener('click', count)
  const result = { heading: heading(), wasWiped, numbersRung }
  const panels = document.querySelectorAll('dialog')
  for (const panel of panels) panel.close()
  if (panels.length > 0) await settled()
  pass(2_000)
  document.querySelector<HTMLElement>('.held-clear, .frame-head [data-event="session.clear"]')?.click()
  await settled()
  pass(2_000)
  document.querySelector<HTMLElement>('[data-event="session.begin"]')?.click()
  await settled()
  return result
}

/** Presses one spot again and again, then begins another conversation. */
export const pressAgainOn = (page: Page, presses: Presses): Promise<PressedAgain> =>
  page.evaluate(pressAgain, presses)
