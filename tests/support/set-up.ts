import * as fc from 'fast-check'
import { beforeAll, vi } from 'vitest'
import { stopClock } from './clock.ts'

// Threads are used for one file after another: the last one may have left another clock.
vi.useRealTimers()
stopClock()

/** `npm test` tries the same each time, so that a failure is of the change at hand. FUZZ_RUNS=n tries what nobody has seen; FUZZ_SEED=n repeats it. */
const { FUZZ_RUNS, FUZZ_SEED, MUTATION_TESTS } = process.env
if (FUZZ_SEED || !FUZZ_RUNS) fc.configureGlobal({ seed: Number(FUZZ_SEED ?? 1) })

// One example that fails is enough for a mutant: the smallest takes hundreds of runs to find.
if (MUTATION_TESTS) fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true })

/** Files share a page: what one left there is no part of the next. */
beforeAll(() => globalThis.document?.body.replaceChildren())

/** There is nothing to see there, so nothing comes in sight. */
globalThis.IntersectionObserver ??= class {
  observe() {}
  disconnect() {}
} as unknown as typeof IntersectionObserver

/** What jsdom lacks. */
if (globalThis.document) {
  window.scrollTo = () => undefined
  document.elementFromPoint = () => null
  HTMLCanvasElement.prototype.getContext = () => null
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
}
