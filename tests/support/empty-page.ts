import { beforeAll } from 'vitest'

/** Files share a page: what one left there is no part of the next. */
beforeAll(() => globalThis.document?.body.replaceChildren())

/** There is nothing to see there, so nothing comes in sight. */
globalThis.IntersectionObserver ??= class {
  observe() {}
  disconnect() {}
} as unknown as typeof IntersectionObserver
