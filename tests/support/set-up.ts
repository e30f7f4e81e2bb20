import * as fc from 'fast-check'
import { beforeAll, vi } from 'vitest'
import { stopClock } from './clock.ts'

// Threads run several files: an earlier one may have left another clock.
vi.useRealTimers()
stopClock()

/** A fixed seed: failures come from the change at hand. FUZZ_RUNS=n takes a new one, FUZZ_SEED=n yours. */
const { FUZZ_RUNS, FUZZ_SEED, MUTATION_TESTS } = process.env
if (FUZZ_SEED || !FUZZ_RUNS) fc.configureGlobal({ seed: Number(FUZZ_SEED ?? 1) })

// For a mutant any failing example will do: shrinking takes hundreds of runs.
if (MUTATION_TESTS) fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true })

/** Test files share a page: clears what an earlier file left. */
beforeAll(() => globalThis.document?.body.replaceChildren())

/** jsdom has no layout, so nothing ever comes into view. */
globalThis.IntersectionObserver ??= class {
  observe() {}
  disconnect() {}
} as unknown as typeof IntersectionObserver

/** Stand-ins for what jsdom lacks. */
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
