import type { Page } from '@playwright/test'

/** A way to keep or send something, as a path from `window`, and the arguments with which it is allowed, as JSON. */
type Traps = Readonly<Record<string, readonly string[]>>

/** What a live page has no use for at all. */
const NEVER = [
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'cookieStore',
  'name',
  'Performance.prototype.mark',
  'Performance.prototype.measure',
  'Storage.prototype.setItem',
  'IDBFactory.prototype.open',
  'CacheStorage.prototype.open',
  'Cache.prototype.put',
  'Cache.prototype.add',
  'Cache.prototype.addAll',
  'Document.prototype.cookie',
  'CookieStore.prototype.set',
  'StorageManager.prototype.getDirectory',
  'ServiceWorkerRegistration.prototype.update',
  'ServiceWorkerRegistration.prototype.showNotification',
  'ServiceWorkerRegistration.prototype.pushManager',
  'ServiceWorkerRegistration.prototype.sync',
  'ServiceWorkerRegistration.prototype.periodicSync',
  'ServiceWorkerRegistration.prototype.backgroundFetch',
  'StorageManager.prototype.persist',
  'CredentialsContainer.prototype.create',
  'CredentialsContainer.prototype.get',
  'CredentialsContainer.prototype.store',
  'showSaveFilePicker',
  'showDirectoryPicker',
  'URL.createObjectURL',
  'Navigation.prototype.navigate',
  'Navigation.prototype.updateCurrentEntry',
  'Navigator.prototype.sendBeacon',
  'Navigator.prototype.setAppBadge',
  'Navigator.prototype.share',
  'Navigator.prototype.clipboard',
  'Clipboard.prototype.write',
  'Clipboard.prototype.writeText',
  'Document.prototype.execCommand',
  'HTMLFormElement.prototype.submit',
  'HTMLFormElement.prototype.requestSubmit',
  'BroadcastChannel',
  'EventSource',
  'Image',
  'Notification',
  'RTCPeerConnection',
  'SharedWorker',
  'WebSocket',
  'WebTransport',
  'Worker',
  'XMLHttpRequest',
  'fetch',
  'open',
  'postMessage'
]

/**
 * Every trap. The history may be told a position, the title may be read, React wakes itself with an empty message, and one
 * worker may be registered and told two words.
 */
export const TRAPS: Traps = {
  ...Object.fromEntries(NEVER.map(path => [path, []])),
  'History.prototype.pushState': ['[{"n":1},""]'],
  'History.prototype.replaceState': [],
  'MessagePort.prototype.postMessage': ['[null]'],
  'ServiceWorkerContainer.prototype.register': ['["/sw.js",{"updateViaCache":"none"}]'],
  'ServiceWorker.prototype.postMessage': ['["CHECK"]', '["SKIP_WAITING"]'],
  'Document.prototype.title': ['[]']
}

/** What is caught goes outside, where it is kept when the page is left. */
interface WithTraps {
  keepCaught: (path: string) => void
}

/**
 * Runs in the page, before the page's own scripts: stands before every function, and before both sides of every
 * property. What a browser has not got is made up, so that its use is noticed.
 */
const setIn = (traps: Traps) => {
  if (!isSecureContext) return
  const { keepCaught } = window as unknown as WithTraps
  const note = (path: string, given: readonly unknown[]) => {
    if (traps[path]?.includes(JSON.stringify(given).replace(location.origin, ''))) return
    keepCaught(path)
  }
  const watched = (path: string, real: () => unknown) =>
    new Proxy(real, {
      apply(target, owner, given) {
        note(path, given)
        return Reflect.apply(target, owner, given)
      },
      construct(target, given) {
        note(path, given)
        return Reflect.construct(target, given)
      }
    })
  for (const path of Object.keys(traps)) {
    const names = path.split('.')
    const member = names.pop() ?? ''
    const owner = names.reduce<object>((all, name) => Reflect.get(all, name) ?? {}, window)
    const known = Object.getOwnPropertyDescriptor(owner, member) ?? { value: () => undefined }
    for (const side of ['value', 'get', 'set'] as const)
      if (known[side]) known[side] = watched(path, known[side])
    Object.defineProperty(owner, member, known)
  }
  // The clock of a test puts an object of its own here, which would mark and measure nothing.
  let { performance } = window
  const marking = { mark: performance.mark.bind(performance), measure: performance.measure.bind(performance) }
  Object.defineProperty(window, 'performance', {
    get: () => performance,
    set: (put: Performance) => {
      performance = Object.assign(put, marking)
    }
  })
}

const caughtOn = new WeakMap<Page, readonly string[]>()

/** Sets the traps in every document that a page will open, before a clock is put into it. */
export const setTraps = async (page: Page) => {
  const caught: string[] = []
  caughtOn.set(page, caught)
  await page.exposeFunction('keepCaught' satisfies keyof WithTraps, (path: string) => caught.push(path))
  await page.addInitScript(setIn, TRAPS)
}

/** @returns the paths of what the page did, and of what it did as it was left, in that order. */
export const caughtIn = async (page: Page): Promise<readonly string[]> => {
  // What was caught before is outside by then.
  await page.evaluate(() => undefined)
  return caughtOn.get(page) ?? []
}
