/** What a script of ours has of a page, whatever the page, or a trap on it, does to the same things later. */
interface Eyes {
  /** What the page has written, by its place, before the first action. */
  before?: Readonly<Record<string, string>>
  readonly written: () => Promise<Readonly<Record<string, string>>>
  /** Errors that came to the window. */
  readonly errors: string[]
  /** Lets time pass: it stands still otherwise. Milliseconds. */
  readonly pass: (ms: number) => void
}

export interface WithEyes {
  eyes: Eyes
}

/**
 * Runs in a page: keeps what reads its storage, and stops its clocks.
 * @param start that the wall clock shows: what it showed anyway if none is given. Milliseconds.
 */
export const openEyes = (start: number | null) => {
  // The empty page before the first one may not be asked.
  if (!isSecureContext) return
  const [local, session, databases] = [localStorage, sessionStorage, indexedDB]
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
  const name = Object.getOwnPropertyDescriptor(window, 'name')
  const errors: string[] = []
  let [monotonic, wall] = [performance.now(), start ?? Date.now()]
  performance.now = () => monotonic
  Date.now = () => wall
  addEventListener('error', ({ message }) => errors.push(message))
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)))
  const isTrapped = () => 'caught' in window
  const written = async () => ({
    localStorage: Object.keys(local).join(),
    sessionStorage: Object.keys(session).join(),
    // Where there are traps, one stands before them, and the browser need not be asked each time.
    databases: isTrapped() ? '' : ((await databases.databases?.()) ?? []).map(one => one.name).join(),
    cookie: cookie?.get?.call(document) as string,
    'name of the window': name?.get?.call(window) as string,
    address: location.href,
    title: document.title,
    state: JSON.stringify(history.state).replace('{"n":1}', 'null'),
    requests: performance
      .getEntriesByType('resource')
      .map(entry => entry.name)
      .join(),
    fault: document.querySelector('#app h1')?.textContent === 'Something went wrong' ? 'a fault' : ''
  })
  const pass = (ms: number) => {
    monotonic += ms
    wall += ms
  }
  ;(window as unknown as WithEyes).eyes = { written, errors, pass }
}
