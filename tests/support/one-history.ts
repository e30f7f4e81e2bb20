import { afterEach } from 'vitest'

let pages = new AbortController()

/** Tests share a window: a page of an earlier one would go back, forward and out of sight together with the page under test. */
const listenForOneTest = (target: Window | Document, isMeant: (type: string) => boolean) => {
  // It is set up again for each file, and files share a window.
  const jsdomListen: Window['addEventListener'] =
    Reflect.get(target.addEventListener, 'ofJsdom') ?? target.addEventListener.bind(target)
  const listen = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions
  ) => {
    const asked = typeof options === 'object' ? options : { capture: options === true }
    const signal = AbortSignal.any([pages.signal, ...(asked.signal ? [asked.signal] : [])])
    jsdomListen(type, listener, isMeant(type) ? { ...asked, signal } : options)
  }
  target.addEventListener = Object.assign(listen, { ofJsdom: jsdomListen })
}

listenForOneTest(window, () => true)
listenForOneTest(document, type => type === 'visibilitychange' || type === 'resume')

/** Ends the part that pages have in the history. */
export const forgetPages = () => {
  pages.abort()
  pages = new AbortController()
}

afterEach(forgetPages)

/** Chromium, in which a page that opens stays where it is. */
Object.defineProperty(navigator, 'vendor', { configurable: true, get: () => 'Google Inc.' })
