import { runInThisContext } from 'node:vm'

/** Noon on a Wednesday without a bank holiday: the time of every test that sets no other. */
export const NOON = '2026-11-25T12:00:00Z'

/**
 * @param now source of the time to show, which may use the `Real` clock.
 * @returns source that replaces the clock. Each thread, process, page and worker needs it.
 */
const clockShowing = (now: string): string => `{
  const Real = Date
  const began = Real.now()
  const now = () => ${now}
  globalThis.Date = function (...given) {
    if (!new.target) return new Real(now()).toString()
    return Reflect.construct(Real, given.length > 0 ? given : [now()], new.target)
  }
  Date.prototype = Real.prototype
  Object.setPrototypeOf(Date, Real)
  // Hidden, as the real one is: a clock of Playwright copies all that it sees.
  Object.defineProperty(Date, 'now', { value: now, writable: true, configurable: true })
}
`

/** @returns source of a clock that runs on from a moment. */
const clockFrom = (moment = NOON): string => clockShowing(`${Date.parse(moment)} + Real.now() - began`)

/** @returns a Node option that starts a process at a moment. */
export const clockOption = (moment = NOON): string =>
  `--import=data:text/javascript,${encodeURIComponent(clockFrom(moment))}`

/** @returns source of a clock that is at noon now, in whichever page or worker it runs. */
export const clockBeside = (): string =>
  clockShowing(`Real.now() + ${Date.parse(NOON) - performance.timeOrigin - performance.now()}`)

/**
 * @returns source that gives all pages one clock, which runs on from noon. It waits for the page's other init
 * scripts: if Playwright has installed a clock, that one stays.
 */
export const clockOfPages = (): string => `new MutationObserver((_, waiting) => {
  waiting.disconnect()
  if (/native code/.test(Function.prototype.toString.call(Date.now))) ${clockBeside()}
}).observe(document, { childList: true })
`

/** Starts each child process from here on at noon. */
const forProcesses = (): void => {
  const { NODE_OPTIONS: given = '' } = process.env
  if (!given.includes(clockOption())) process.env.NODE_OPTIONS = `${given} ${clockOption()}`.trim()
}

/** Sets this process and its children to noon; their clocks run on. */
export const startClock = (): void => {
  // A parent that did the same has already started this process at noon.
  if (!process.env.NODE_OPTIONS?.includes(clockOption())) runInThisContext(clockFrom())
  forProcesses()
}

/** Stops this thread's clock at noon. */
export const stopClock = (): void => {
  const noon = Date.parse(NOON)
  if (Date.now() !== noon) runInThisContext(clockShowing(String(noon)))
  forProcesses()
}
