import type { WithTraps } from '../traps.ts'

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

/** What a script in the page does, by its name, and how often a walk chooses it. */
export const IN_PAGE = {
  'a press': 70,
  'a press at once': 10,
  'a double press': 10,
  Clear: 4,
  'Danger now': 4,
  'a step back by the browser': 12,
  'out of sight or back': 12,
  'time passes': 10
} as const

/** What is done, and a number that picks among what there is to do it to. */
export type Acts = readonly (readonly [name: string, number: number])[]

export interface Acted {
  readonly done: readonly string[]
  /** What was wrong after the last of them: with that they end. */
  readonly wrong: readonly string[]
}

/** Runs in a page whose eyes are open: acts, and looks at all that can be seen from within after each action. */
export const actInPage = async ({ acts, guardMs }: { acts: Acts; guardMs: number }): Promise<Acted> => {
  const { eyes, caught = [] } = window as unknown as WithEyes & Partial<WithTraps>
  const settled = () => new Promise(done => setTimeout(done))
  const seen = (what: string, scope: ParentNode = document) =>
    [...scope.querySelectorAll<HTMLElement>(what)].filter(one =>
      one.checkVisibility({ visibilityProperty: true })
    )
  const that = (event: string) => `[data-event="${event}"]`
  const isHidden = () => document.visibilityState === 'hidden'
  const isOver = () => seen(that('session.begin')).length > 0
  /** Nothing has been said yet, or all of it is gone. */
  const isEmpty = () => isOver() || seen(that('encounter.start')).length > 0
  const dialogs = () => [...document.querySelectorAll('dialog')].filter(({ open }) => open)

  const press = (one: HTMLElement | undefined, times = 1) => {
    for (let left = one && !isHidden() ? times : 0; left > 0; left--) {
      one?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true }))
      one?.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, cancelable: true }))
      one?.click()
    }
    return one ? `"${(one.textContent ?? '').trim().slice(0, 30)}"` : 'nothing'
  }
  const pressAny = (number: number, times = 1) => {
    const all = seen('button, summary, a[href^="tel:"], a[href^="sms:"]', dialogs().at(-1) ?? document)
    return press(all[number % all.length], times)
  }
  const pressNamed = (event: string) => press(seen(that(event), dialogs().at(-1) ?? document)[0])
  const turn = () => {
    const state = isHidden() ? 'visible' : 'hidden'
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => state === 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
    return state
  }
  /** From the second history entry, where the app rests, and on a screen that has a step before it: else Back leaves. */
  const stepBack = async () => {
    if (isHidden() || history.state?.n !== 1 || isEmpty()) return 'nothing'
    const gone = new Promise(done => addEventListener('popstate', done, { once: true }))
    history.back()
    await gone
    for (let left = 100; left > 0 && history.state?.n !== 1; left--) await settled()
    return history.state?.n === 1 ? 'a step' : 'no rest'
  }
  const pass = (ms: number) => {
    eyes.pass(ms)
    dispatchEvent(new Event('focus'))
    return `${ms} ms`
  }
  /** Closes whatever is open, and presses Clear. */
  const end = async () => {
    if (isHidden()) turn()
    for (const open of dialogs()) open.close()
    await settled()
    await settled()
    eyes.pass(guardMs)
    pressNamed('session.clear')
    await settled()
    return isOver() ? 'cleared' : 'not cleared'
  }
  const act = (name: string, number: number): string | Promise<string> => {
    if (name === 'the end') return end()
    if (name === 'a press at once') return pressAny(number)
    if (name === 'out of sight or back') return turn()
    if (name === 'time passes') return pass([30_000, 130_000, 245_000, 400_000][number % 4] ?? 0)
    if (name === 'Clear') return pressNamed('session.clear')
    if (name === 'Danger now') return pressNamed('danger.open')
    if (name === 'a step back by the browser') return stepBack()
    eyes.pass(guardMs)
    return pressAny(number, name === 'a double press' ? 2 : 1)
  }

  const shown = (): Readonly<Record<string, boolean>> => {
    if (isHidden() && seen('.cover').length > 0) return {}
    const headings = seen('h1').map(({ textContent }) => textContent)
    return {
      [`headings: ${headings.join()}`]: headings.length !== 1,
      'out of sight it shows a conversation': isHidden() && !isEmpty(),
      'a page with no answer shows a choice': isEmpty() && seen('#app [aria-pressed=true]').length > 0
    }
  }
  const wrongNow = async (): Promise<readonly string[]> => {
    const now = await eyes.written()
    const { before } = eyes
    return [
      ...eyes.errors,
      ...Object.keys(now).flatMap(place =>
        now[place] === before?.[place] ? [] : [`${place}: ${now[place]}`]
      ),
      ...caught.map(path => `traps: ${path}`),
      ...Object.entries(shown()).flatMap(([what, isSo]) => (isSo ? [what] : []))
    ]
  }

  // A number to ring would open another program.
  const stay = (event: Event) => {
    if (event.target instanceof Element && event.target.closest('a')) event.preventDefault()
  }
  addEventListener('click', stay)
  eyes.before ??= await eyes.written()
  const done: string[] = []
  let wrong = await wrongNow()
  for (const [name, number] of acts) {
    if (wrong.length > 0) break
    done.push(`${name}: ${await act(name, number)}`)
    await settled()
    wrong = await wrongNow()
  }
  removeEventListener('click', stay)
  return { done, wrong }
}
