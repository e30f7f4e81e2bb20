import { runInThisContext } from 'node:vm'

/** A Wednesday that is no bank holiday, at noon: when every test happens that names no other moment. */
export const NOON = '2026-11-25T12:00:00Z'

/**
 * @param now source of the moment that it shows, which may ask the `Real` one.
 * @returns source that puts a clock in the place of the real one: a thread, a process, a page and a worker each need it anew.
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

/** @returns source of a clock that goes on from a moment. */
const clockFrom = (moment = NOON): string => clockShowing(`${Date.parse(moment)} + Real.now() - began`)

/** @returns an option of Node that has a process begin at a moment. */
export const clockOption = (moment = NOON): string =>
  `--import=data:text/javascript,${encodeURIComponent(clockFrom(moment))}`

/** @returns source of a clock that is noon now, wherever else it is put in. */
export const clockBeside = (): string =>
  clockShowing(`Real.now() + ${Date.parse(NOON) - performance.timeOrigin - performance.now()}`)

/**
 * @returns source by which all pages that are given it show one time, which goes on from noon. It waits for what else is put
 * into a page before its own first script: a clock of Playwright's compares the real one with that of the tests.
 */
export const clockOfPages = (): string => `new MutationObserver((_, waiting) => {
  waiting.disconnect()
  if (/native code/.test(Function.prototype.toString.call(Date.now))) ${clockBeside()}
}).observe(document, { childList: true })
`

/** Has each process that is started from here on begin at noon. */
const forProcesses = (): void => {
  const { NODE_OPTIONS: given = '' } = process.env
  if (!given.includes(clockOption())) process.env.NODE_OPTIONS = `${given} ${clockOption()}`.trim()
}

/** Has this process go on from noon, and those that it starts. */
export const startClock = (): void => {
  // Where it was started by one that did the same it began at noon.
  if (!process.env.NODE_OPTIONS?.includes(clockOption())) runInThisContext(clockFrom())
  forProcesses()
}

/** Stops the clock of this thread at noon. */
export const stopClock = (): void => {
  const noon = Date.parse(NOON)
  if (Date.now() !== noon) runInThisContext(clockShowing(String(noon)))
  forProcesses()
}
