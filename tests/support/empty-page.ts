import { beforeAll } from 'vitest'

/** Files share a page: what one left there is no part of the next. */
beforeAll(() => globalThis.document?.body.replaceChildren())
