import type { Page } from '@playwright/test'

/** Ways to keep or send something: a path from `window`, and the arguments that are allowed, as JSON. */
type Traps = Readonly<Record<string, readonly string[]>>

/** Each trap, and an act that must trip it. An attempt counts even if the browser refuses it. */
export const TRIED: Readonly<Record<string, () => unknown>> = {
  localStorage: () => window.localStorage,
  sessionStorage: () => window.sessionStorage,
  indexedDB: () => window.indexedDB,
  caches: () => window.caches,
  cookieStore: () => window.cookieStore,
  name: () => {
    window.name = 'planted'
  },
  'Performance.prototype.mark': () => performance.mark('planted'),
  'Performance.prototype.measure': () => performance.measure('planted'),
  'Storage.prototype.setItem': () => localStorage.setItem('planted', 'yes'),
  'IDBFactory.prototype.open': () => indexedDB.open('planted'),
  'CacheStorage.prototype.open': () => caches.open('planted'),
  'Cache.prototype.put': async () => (await caches.open('planted')).put('/planted', new Response('')),
  'Cache.prototype.add': async () => (await caches.open('planted')).add('/'),
  'Cache.prototype.addAll': async () => (await caches.open('planted')).addAll(['/']),
  'Document.prototype.cookie': () => {
    // biome-ignore lint/suspicious/noDocumentCookie: a leak on purpose
    document.cookie = 'planted=yes'
  },
  'CookieStore.prototype.set': () => cookieStore.set('planted', 'yes'),
  'StorageManager.prototype.getDirectory': () => navigator.storage.getDirectory(),
  'ServiceWorkerContainer.prototype.register': () => navigator.serviceWorker.register('/planted.js'),
  'ServiceWorker.prototype.postMessage': async () =>
    (await navigator.serviceWorker.ready).active?.postMessage({ answer: 'yes' }),
  'ServiceWorkerRegistration.prototype.update': async () => (await navigator.serviceWorker.ready).update(),
  'ServiceWorkerRegistration.prototype.showNotification': async () =>
    (await navigator.serviceWorker.ready).showNotification('planted'),
  'ServiceWorkerRegistration.prototype.pushManager': async () =>
    (await navigator.serviceWorker.ready).pushManager,
  'ServiceWorkerRegistration.prototype.sync': async () =>
    Reflect.get(await navigator.serviceWorker.ready, 'sync'),
  'ServiceWorkerRegistration.prototype.periodicSync': async () =>
    Reflect.get(await navigator.serviceWorker.ready, 'periodicSync'),
  'ServiceWorkerRegistration.prototype.backgroundFetch': async () =>
    Reflect.get(await navigator.serviceWorker.ready, 'backgroundFetch'),
  'StorageManager.prototype.persist': () => navigator.storage.persist(),
  'CredentialsContainer.prototype.create': () => navigator.credentials.create(),
  'CredentialsContainer.prototype.get': () => navigator.credentials.get(),
  'CredentialsContainer.prototype.store': () => navigator.credentials.store({} as Credential),
  showSaveFilePicker: () => (window as never as { showSaveFilePicker: () => unknown }).showSaveFilePicker(),
  showDirectoryPicker: () =>
    (window as never as { showDirectoryPicker: () => unknown }).showDirectoryPicker(),
  'URL.createObjectURL': () => URL.createObjectURL(new Blob()),
  'Navigation.prototype.navigate': () => navigation.navigate('#planted'),
  'Navigation.prototype.updateCurrentEntry': () => navigation.updateCurrentEntry({ state: 'planted' }),
  'Navigator.prototype.sendBeacon': () => navigator.sendBeacon('/planted'),
  'Navigator.prototype.setAppBadge': () => navigator.setAppBadge(1),
  'Navigator.prototype.share': () => navigator.share({ text: 'planted' }),
  'Navigator.prototype.clipboard': () => navigator.clipboard,
  'Clipboard.prototype.write': () => navigator.clipboard.write([]),
  'Clipboard.prototype.writeText': () => navigator.clipboard.writeText('planted'),
  'Document.prototype.execCommand': () => document.execCommand('copy'),
  'HTMLFormElement.prototype.submit': () => document.createElement('form').submit(),
  'HTMLFormElement.prototype.requestSubmit': () => document.createElement('form').requestSubmit(),
  BroadcastChannel: () => new BroadcastChannel('planted'),
  EventSource: () => new EventSource('/planted'),
  Image: () => new Image(),
  Notification: () => new Notification('planted'),
  RTCPeerConnection: () => new RTCPeerConnection(),
  SharedWorker: () => new SharedWorker('/planted.js'),
  WebSocket: () => new WebSocket('ws://127.0.0.1:9'),
  WebTransport: () => new WebTransport('https://127.0.0.1:9'),
  Worker: () => new Worker('/planted.js'),
  XMLHttpRequest: () => new XMLHttpRequest(),
  fetch: () => fetch('/planted'),
  open: () => window.open('/planted')?.close(),
  postMessage: () => window.postMessage('planted', '*'),
  'History.prototype.pushState': () => history.pushState({ n: 1, answer: 'yes' }, ''),
  'History.prototype.replaceState': () => history.replaceState({ answer: 'yes' }, ''),
  'MessagePort.prototype.postMessage': () => new MessageChannel().port1.postMessage('planted'),
  'Document.prototype.title': () => {
    document.title = 'planted'
  }
}

/**
 * Every trap. A live page may trip only these: history takes a position, the title is read, React wakes
 * itself by an empty message, and one worker is registered and told two words.
 */
const TRAPS: Traps = {
  ...Object.fromEntries(Object.keys(TRIED).map(path => [path, []])),
  'History.prototype.pushState': ['[{"n":1},""]'],
  'MessagePort.prototype.postMessage': ['[null]'],
  'ServiceWorkerContainer.prototype.register': ['["/sw.js",{"updateViaCache":"none"}]'],
  'ServiceWorker.prototype.postMessage': ['["CHECK"]', '["SKIP_WAITING"]'],
  'Document.prototype.title': ['[]']
}

/** Catches are recorded outside the page, where they survive when it is left. */
interface WithTraps {
  keepCaught: (path: string) => void
}

/**
 * Runs before the page's own scripts. Wraps functions, and both sides of properties; invents those that a
 * browser lacks, so that their use is noticed.
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
  // Playwright's clock replaces this object. The replacement gets the watched `mark` and `measure`.
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

/** Sets the traps in every document that a page will open. Call it before the clock is installed. */
export const setTraps = async (page: Page) => {
  const caught: string[] = []
  caughtOn.set(page, caught)
  await page.exposeFunction('keepCaught' satisfies keyof WithTraps, (path: string) => caught.push(path))
  await page.addInitScript(setIn, TRAPS)
}

/** @returns the paths of what the page did, in order, including what it did while it was left. */
export const caughtIn = async (page: Page): Promise<readonly string[]> => {
  // By the time this returns, earlier catches have been reported.
  await page.evaluate(() => undefined)
  return caughtOn.get(page) ?? []
}
