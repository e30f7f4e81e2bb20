import { afterEach } from 'vitest'

let pages = new AbortController()

/** Test files share a window. Without this, pages of earlier tests would still react to its events. */
const listenForOneTest = (target: Window | Document, isMeant: (type: string) => boolean) => {
  // This file runs again for each test file, in the same window.
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

/** Removes all listeners that pages have added. */
export const forgetPages = () => {
  pages.abort()
  pages = new AbortController()
}

afterEach(forgetPages)

/** Acts as Chromium, in which a newly opened page stays on its entry. */
Object.defineProperty(navigator, 'vendor', { configurable: true, get: () => 'Google Inc.' })
