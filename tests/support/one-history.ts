import { afterEach } from 'vitest'

/** By which a page follows the history of its window. */
const FOLLOWING = ['popstate', 'click', 'pageshow']

let pages = new AbortController()

// It is set up again for each file, and files share a window.
const jsdomListen: typeof window.addEventListener =
  Reflect.get(window.addEventListener, 'ofJsdom') ?? window.addEventListener

/** Tests share a window: a page of an earlier one would go back and forward together with the page under test. */
const listenForOneTest = (
  type: string,
  listener: EventListenerOrEventListenerObject,
  options?: boolean | AddEventListenerOptions
) => {
  const { signal } = pages
  const asked = typeof options === 'object' ? options : { capture: options === true }
  jsdomListen(type, listener, FOLLOWING.includes(type) ? { ...asked, signal } : options)
}

window.addEventListener = Object.assign(listenForOneTest, { ofJsdom: jsdomListen })

/** Ends the part that pages have in the history. */
export const forgetPages = () => {
  pages.abort()
  pages = new AbortController()
}

afterEach(forgetPages)

/** Chromium, in which a page that opens stays where it is. */
Object.defineProperty(navigator, 'vendor', { configurable: true, get: () => 'Google Inc.' })
