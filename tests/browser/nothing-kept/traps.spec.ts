import { expect, test } from './support/audited.ts'
import { caughtIn, TRAPS } from './support/traps.ts'

/** Each trap, and what must set it off. What a browser refuses was tried all the same. */
const TRIED: Readonly<Record<string, () => unknown>> = {
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

test('self-check: every trap is set, and catches only what it is for', async ({ walker, page }) => {
  await walker.press({ type: 'encounter.start' })
  expect(Object.keys(TRIED).toSorted()).toEqual(Object.keys(TRAPS).toSorted())
  const missed: string[] = []
  for (const [path, use] of Object.entries(TRIED)) {
    const before = (await caughtIn(page)).length
    await page.evaluate(use).catch(() => undefined)
    if (!(await caughtIn(page)).slice(before).includes(path)) missed.push(path)
  }
  expect(missed).toEqual([])
})
